package ingot.generators.memory;

import ingot.hdl.Hdl;
import java.math.BigInteger;

/**
 * Parameters of a cyclic redundancy check, in the words of R. Williams, which the catalogues of such checks use.
 *
 * @param width bits of the check
 * @param polynomial its powers below {@code width} as bits: 0x04c11db7 for Ethernet
 * @param init value before the first bit
 * @param reflectIn whether the low bit of a lane goes first, and not the high one
 * @param reflectOut whether the check is read the other way round
 * @param xorOut what the check is exclusive-ored with in the end
 * @param laneBits bits of a lane of the data: 8 for bytes
 * @param lanes lanes that go in per cycle at most; the lowest one goes first
 */
public record CrcParams(int width, BigInteger polynomial, BigInteger init, boolean reflectIn, boolean reflectOut, BigInteger xorOut,
        int laneBits, int lanes) {
    public CrcParams {
        Limits.range("width", width, 2, 256);
        Limits.bits("polynomial", polynomial, width);
        Limits.bits("init", init, width);
        Limits.bits("xorOut", xorOut, width);
        Limits.range("laneBits", laneBits, 1, 1024);
        Limits.range("lanes", lanes, 1, 128);
    }

    /** CRC-32 of Ethernet, zip and PNG over {@code lanes} bytes per cycle. */
    public static CrcParams ethernet(int lanes) {
        var ones = BigInteger.ONE.shiftLeft(32).subtract(BigInteger.ONE);
        return new CrcParams(32, BigInteger.valueOf(0x04c11db7), ones, true, true, ones, 8, lanes);
    }

    /** Bits of data per cycle at most. */
    public int dataBits() {
        return laneBits * lanes;
    }

    /** Bits of the number of lanes; none where there is one lane. */
    public int countBits() {
        return lanes == 1 ? 0 : Hdl.bitsFor(lanes);
    }
}
