package ingot.sim.jvm;

import ingot.hdl.netlist.Type;
import java.math.BigInteger;

/**
 * A word of which some bits are unknown. Both planes hold the bits of the word as an unsigned number.
 *
 * @param bits the known bits; 0 where a bit is unknown
 * @param unknown 1 where a bit is unknown
 */
record XWord(BigInteger bits, BigInteger unknown) {
    static final XWord FALSE = new XWord(BigInteger.ZERO, BigInteger.ZERO);
    static final XWord TRUE = new XWord(BigInteger.ONE, BigInteger.ZERO);

    /** {@code value}, read as {@code type}, with all bits known. */
    static XWord known(BigInteger value, Type type) {
        return new XWord(Type.uint(type.width()).wrap(value), BigInteger.ZERO);
    }

    static XWord unknown(Type type) {
        return new XWord(BigInteger.ZERO, ones(type.width()));
    }

    /** A bit that is known if {@code isKnown}. */
    static XWord truth(boolean value, boolean isKnown) {
        return isKnown ? value ? TRUE : FALSE : new XWord(BigInteger.ZERO, BigInteger.ONE);
    }

    static BigInteger ones(int width) {
        return BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
    }

    boolean isKnown() {
        return unknown.signum() == 0;
    }

    /** Whether all bits are known to be 0. */
    boolean isZero() {
        return bits.signum() == 0 && isKnown();
    }

    /** The word cut or extended to {@code width} bits by the sign of {@code type}, which is its own; an unknown sign extends as unknown. */
    XWord extend(Type type, int width) {
        return new XWord(extend(bits, type, width), extend(unknown, type, width));
    }

    private static BigInteger extend(BigInteger plane, Type type, int width) {
        return Type.uint(width).wrap(type.wrap(plane));
    }

    /** What is certain when the word is one of two. */
    XWord or(XWord other) {
        var differ = bits.xor(other.bits).or(unknown).or(other.unknown);
        return new XWord(bits.andNot(differ), differ);
    }

    /** The smallest value that the word can have, read as {@code type}. */
    BigInteger min(Type type) {
        var sign = sign(type).and(unknown);
        return type.wrap(bits.or(sign));
    }

    /** The largest value that the word can have, read as {@code type}. */
    BigInteger max(Type type) {
        return type.wrap(bits.or(unknown.andNot(sign(type))));
    }

    private static BigInteger sign(Type type) {
        return type.signed() && type.width() > 0 ? BigInteger.ONE.shiftLeft(type.width() - 1) : BigInteger.ZERO;
    }
}
