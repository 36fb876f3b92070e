package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * A word that holds a constant of a Java enum, in the bits that its {@link Encoding} gives.
 *
 * @param <E> the enum
 */
public final class EnumOf<E extends Enum<E>> extends Word {
    final Class<E> constants;
    private final Encoding encoding;

    EnumOf(Class<E> constants, Encoding encoding, Expr expr, Builder owner, Target target) {
        super(typeOf(constants, encoding), expr, owner, target);
        this.constants = constants;
        this.encoding = encoding;
    }

    private static Type typeOf(Class<? extends Enum<?>> constants, Encoding encoding) {
        var labels = new LinkedHashMap<String, BigInteger>();
        for (var constant : constants.getEnumConstants()) {
            labels.put(constant.name(), encoding.code(constant.ordinal()));
        }
        return new Type(encoding.width(labels.size()), false, labels);
    }

    @Override
    EnumOf<E> with(Type newType, Expr newExpr, Builder newOwner, Target newTarget) {
        return new EnumOf<>(constants, encoding, newExpr, newOwner, newTarget);
    }

    @Override
    String typeText() {
        return "enumOf(" + constants.getSimpleName() + ".class" + (encoding == Encoding.BINARY ? "" : ", " + encoding) + ")";
    }

    /** The constants that the word can hold, in the order of their declaration. */
    public List<E> constants() {
        return List.of(constants.getEnumConstants());
    }

    /** How constants become bits. */
    public Encoding encoding() {
        return encoding;
    }

    /** The bits that stand for {@code constant}. */
    public BigInteger code(E constant) {
        return encoding.code(constant.ordinal());
    }

    /** The constant that {@code code} stands for, if any. */
    public Optional<E> constant(BigInteger code) {
        return constants().stream().filter(constant -> code(constant).equals(code)).findFirst();
    }

    /** {@code value} as a literal of this type. */
    public EnumOf<E> lit(E value) {
        return with(type, Exprs.literal(code(value), type, Here.now().source()), null, null);
    }

    /** Drives this word with a value of the same encoding. */
    public void set(EnumOf<E> value) {
        Here.now().assign(this, value);
    }

    /** Drives this word with a constant. */
    public void set(E value) {
        Here.now().assign(this, lit(value));
    }

    /** Whether this holds {@code value}. */
    public Bool eq(E value) {
        return is(BinaryOp.EQUAL, value);
    }

    /** Whether this does not hold {@code value}. */
    public Bool ne(E value) {
        return is(BinaryOp.NOT_EQUAL, value);
    }

    private Bool is(BinaryOp op, E value) {
        var here = Here.now();
        if (encoding != Encoding.ONE_HOT) {
            return here.compare(op, this, lit(value));
        }
        var bit = Exprs.slice(here.read(this), value.ordinal(), value.ordinal(), here.source());
        return new Bool(here, op == BinaryOp.EQUAL ? bit : here.not(bit), null);
    }

    /** Whether both hold the same constant. */
    public Bool eq(EnumOf<E> other) {
        return Here.now().compare(BinaryOp.EQUAL, this, other);
    }

    /** Whether they hold different constants. */
    public Bool ne(EnumOf<E> other) {
        return Here.now().compare(BinaryOp.NOT_EQUAL, this, other);
    }

    /** The bits of a constant, for labels that are known to be of this enum. */
    BigInteger codeOf(Enum<?> constant) {
        return encoding.code(constant.ordinal());
    }

    boolean sameEncoding(EnumOf<?> other) {
        return constants == other.constants && encoding == other.encoding;
    }
}
