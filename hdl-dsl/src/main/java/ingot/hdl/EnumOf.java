package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * A word that holds a constant of a Java enum, as its ordinal.
 *
 * @param <E> the enum
 */
public final class EnumOf<E extends Enum<E>> extends Word {
    final Class<E> constants;

    EnumOf(Class<E> constants, Expr expr, Builder owner, Target target) {
        super(typeOf(constants), expr, owner, target);
        this.constants = constants;
    }

    private static Type typeOf(Class<? extends Enum<?>> constants) {
        var labels = Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList();
        return new Type(Math.max(1, 32 - Integer.numberOfLeadingZeros(labels.size() - 1)), false, labels);
    }

    @Override
    EnumOf<E> with(Type newType, Expr newExpr, Builder newOwner, Target newTarget) {
        return new EnumOf<>(constants, newExpr, newOwner, newTarget);
    }

    @Override
    String typeText() {
        return "enumOf(" + constants.getSimpleName() + ".class)";
    }

    /** The constants that the word can hold, by ordinal. */
    public List<E> constants() {
        return List.of(constants.getEnumConstants());
    }

    /** {@code value} as a literal of this type. */
    public EnumOf<E> lit(E value) {
        return with(type, Exprs.literal(BigInteger.valueOf(value.ordinal()), type, Here.now().source()), null, null);
    }

    /** Drives this word. */
    public void set(EnumOf<E> value) {
        Here.now().assign(this, value);
    }

    /** Drives this word with a constant. */
    public void set(E value) {
        Here.now().assign(this, lit(value));
    }

    /** Whether this holds {@code value}. */
    public Bool eq(E value) {
        return Here.now().compare(BinaryOp.EQUAL, this, lit(value));
    }

    /** Whether this does not hold {@code value}. */
    public Bool ne(E value) {
        return Here.now().compare(BinaryOp.NOT_EQUAL, this, lit(value));
    }

    /** Whether both hold the same constant. */
    public Bool eq(EnumOf<E> other) {
        return Here.now().compare(BinaryOp.EQUAL, this, other);
    }
}
