package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Type;

/**
 * A word of bits: {@link UInt}, {@link SInt}, {@link Bool}, {@link Bits}, {@link EnumOf}, {@link Fixed}, {@link Clock} or {@link Reset}. Immutable: an operator makes a
 * new word, {@code set} describes what drives this one. Words compare by identity; hardware equality is {@code eq}.
 */
public abstract sealed class Word implements Data permits BitWord, Bool, EnumOf, Fixed, Clock, Reset {
    final Type type;
    /** The value; {@code null} in a type. */
    final Expr expr;
    /** The module that the value belongs to; {@code null} for types and literals. */
    final Builder owner;
    /** What {@code set} changes; {@code null} where it cannot be set. */
    final Target target;

    /** Whether the word flows against what is around it, as {@code ready} of a stream does. */
    boolean flip;

    Word(Type type, Expr expr, Builder owner, Target target) {
        this.type = type;
        this.expr = expr;
        this.owner = owner;
        this.target = target;
    }

    /** A word of this class with another value. */
    abstract Word with(Type newType, Expr newExpr, Builder newOwner, Target newTarget);

    /** How a designer writes the type. */
    abstract String typeText();

    /** Width in bits. */
    public final int width() {
        return type.width();
    }

    /** Bit {@code i}; bit 0 is the least significant. */
    public final Bool bit(int i) {
        var here = Here.now();
        return new Bool(here, Exprs.slice(here, this, i, i), Exprs.part(here, this, i, i));
    }

    /** Bit {@code index}, chosen at run time; past the end it reads 0, and setting it sets nothing. */
    public final Bool bit(UInt index) {
        var here = Here.now();
        var unsigned = here.convert(here.read(this), Type.uint(width()));
        var shifted = Exprs.binary(Expr.BinaryOp.SHIFT_RIGHT, unsigned, here.read(index), unsigned.type(), here.source());
        return new Bool(here, here.convert(shifted, Type.BOOL), Exprs.partAt(here, this, 1, here.read(index)));
    }

    /** How many bits are 1, in the fewest bits that hold the width. */
    public final UInt popCount() {
        var here = Here.now();
        return new UInt(here, new Counts(here.read(this), here).ones(), null);
    }

    /** How many zeros stand above the highest 1; the width where there is none. */
    public final UInt leadingZeros() {
        var here = Here.now();
        return new UInt(here, new Counts(here.read(this), here).zeros(true), null);
    }

    /** How many zeros stand below the lowest 1, which is the index of that; the width where there is none. */
    public final UInt trailingZeros() {
        var here = Here.now();
        return new UInt(here, new Counts(here.read(this), here).zeros(false), null);
    }

    /** The bits in the opposite order. */
    public final UInt reverse() {
        var here = Here.now();
        return new UInt(here, new Counts(here.read(this), here).reversed(), null);
    }

    /** The same bits as an unsigned number. */
    public final UInt asUInt() {
        var here = Here.now();
        return new UInt(here, here.convert(here.read(this), Type.uint(width())), null);
    }

    /** The same bits as a two's complement number. */
    public final SInt asSInt() {
        var here = Here.now();
        return new SInt(here, here.convert(here.read(this), Type.sint(width())), null);
    }

    /** The same bits, without a meaning as a number. */
    public final Bits asBits() {
        var here = Here.now();
        return new Bits(here, here.convert(here.read(this), Type.uint(width())), null);
    }

    /** Whether any bit is 1. */
    public final Bool anyBit() {
        return reduce(Expr.UnaryOp.REDUCE_OR);
    }

    /** Whether every bit is 1. */
    public final Bool allBits() {
        return reduce(Expr.UnaryOp.REDUCE_AND);
    }

    /** Whether an odd number of bits is 1. */
    public final Bool parity() {
        return reduce(Expr.UnaryOp.REDUCE_XOR);
    }

    private Bool reduce(Expr.UnaryOp op) {
        var here = Here.now();
        var operand = here.read(this);
        return new Bool(here, width() == 1 ? here.convert(operand, Type.BOOL)
                : Exprs.unary(op, operand, Type.BOOL, here.source()), null);
    }

    /** The word side by side with itself, {@code times} times. */
    public final UInt repeat(int times) {
        var here = Here.now();
        var value = here.read(this);
        return new UInt(here, value.width() == 0 || times == 0 ? Exprs.zero(Type.uint(0), here.source())
                : new Expr.Concat(java.util.Collections.nCopies(times, value), here.source()), null);
    }

    /** Hardware equality is {@code eq}; this is object identity. */
    @Override
    public final boolean equals(Object other) {
        return this == other;
    }

    @Override
    public final int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return typeText();
    }
}
