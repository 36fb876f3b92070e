package ingot.hdl.pass;

import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.List;

/**
 * What is known about the bits of a word.
 *
 * @param ones bits that are always 1
 * @param zeros bits that are always 0
 */
record Bits(int width, BigInteger ones, BigInteger zeros) {
    static Bits unknown(int width) {
        return new Bits(width, BigInteger.ZERO, BigInteger.ZERO);
    }

    static Bits of(int width, BigInteger value) {
        var bits = Type.uint(width).wrap(value);
        return new Bits(width, bits, mask(width).andNot(bits));
    }

    static Bits of(boolean value) {
        return of(1, value ? BigInteger.ONE : BigInteger.ZERO);
    }

    static BigInteger mask(int width) {
        return BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
    }

    boolean isConstant() {
        return ones.or(zeros).equals(mask(width));
    }

    /** The largest value, read as unsigned. */
    BigInteger max() {
        return mask(width).andNot(zeros);
    }

    /** How many low bits are known. */
    int knownLow() {
        var unknown = mask(width).andNot(ones.or(zeros));
        return unknown.signum() == 0 ? width : unknown.getLowestSetBit();
    }

    /** Bits from {@code low} on, {@code count} of them. */
    Bits slice(int low, int count) {
        return new Bits(count, ones.shiftRight(low).and(mask(count)), zeros.shiftRight(low).and(mask(count)));
    }

    /** Cut, or extended by the sign where {@code signed} says that there is one. */
    Bits convert(int to, boolean signed) {
        if (to <= width) {
            return slice(0, to);
        }
        var above = mask(to).andNot(mask(width));
        if (!signed || width == 0) {
            return new Bits(to, ones, zeros.or(above));
        }
        return new Bits(to, ones.testBit(width - 1) ? ones.or(above) : ones, zeros.testBit(width - 1) ? zeros.or(above) : zeros);
    }

    Bits shiftLeft(int amount) {
        return new Bits(width, ones.shiftLeft(amount).and(mask(width)),
                zeros.shiftLeft(amount).or(mask(Math.min(amount, width))).and(mask(width)));
    }

    Bits not() {
        return new Bits(width, zeros, ones);
    }

    Bits and(Bits other) {
        return new Bits(width, ones.and(other.ones), zeros.or(other.zeros));
    }

    Bits or(Bits other) {
        return new Bits(width, ones.or(other.ones), zeros.and(other.zeros));
    }

    Bits xor(Bits other) {
        return new Bits(width, ones.and(other.zeros).or(zeros.and(other.ones)), ones.and(other.ones).or(zeros.and(other.zeros)));
    }

    /** What holds for this and for {@code other}. */
    Bits either(Bits other) {
        return new Bits(width, ones.and(other.ones), zeros.and(other.zeros));
    }

    /** Whether some bit is known to differ. */
    boolean differs(Bits other) {
        return ones.and(other.zeros).signum() != 0 || zeros.and(other.ones).signum() != 0;
    }

    /** The parts side by side, the first one in the most significant place. */
    static Bits concat(List<Bits> parts) {
        var all = of(0, BigInteger.ZERO);
        for (var part : parts) {
            all = new Bits(all.width + part.width, all.ones.shiftLeft(part.width).or(part.ones),
                    all.zeros.shiftLeft(part.width).or(part.zeros));
        }
        return all;
    }
}
