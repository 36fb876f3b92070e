package ingot.hdl.emit;

import ingot.hdl.netlist.Type;
import java.math.BigInteger;

/** Sized constants. */
final class Literals {
    private static final BigInteger LARGEST_DECIMAL = BigInteger.valueOf(99_999);

    private Literals() {}

    /** {@code value} as a constant of {@code type}: decimal while it is easy to read, else hexadecimal. */
    static Term of(BigInteger value, Type type) {
        if (type.width() == 0) {
            return Term.primary("1'b0", false);
        }
        if (type.equals(Type.BOOL)) {
            return Term.primary(value.signum() == 0 ? "1'b0" : "1'b1", false);
        }
        var base = type.width() + "'" + (type.signed() ? "s" : "");
        if (value.abs().compareTo(LARGEST_DECIMAL) > 0 || value.equals(type.min()) && value.signum() < 0) {
            var bits = value.mod(BigInteger.ONE.shiftLeft(type.width()));
            return Term.primary(base + "h" + bits.toString(16), type.signed());
        }
        return value.signum() < 0
                ? new Term("-" + base + "d" + value.negate(), Precedence.UNARY, true)
                : Term.primary(base + "d" + value, type.signed());
    }
}
