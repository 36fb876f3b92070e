package ingot.noc.endpoint;

import ingot.generators.memory.CrcParams;
import java.math.BigInteger;

/**
 * Parameters of a node whose packets are sent again until they have arrived unharmed.
 *
 * @param addressBits bits of an address of the network
 * @param dataBits payload of a flit in bits, 16 or more; must hold two addresses and a bit
 * @param packetFlits flits of a packet at most, a power of two
 * @param timeout cycles without an answer after which a packet is sent again: more than a packet and its answer take through a busy network
 */
public record RetryParams(int addressBits, int dataBits, int packetFlits, int timeout) {
    public RetryParams {
        if (dataBits < Math.max(16, 2 * addressBits + 1)) {
            throw new IllegalArgumentException("dataBits must be 16 or more, and hold two addresses and a bit, was " + dataBits);
        }
        if (addressBits < 1 || addressBits > 8) {
            throw new IllegalArgumentException("addressBits must be 1 to 8, was " + addressBits);
        }
        if (packetFlits < 2 || packetFlits > 1024 || Integer.bitCount(packetFlits) != 1) {
            throw new IllegalArgumentException("packetFlits must be a power of two from 2 to 1024, was " + packetFlits);
        }
        if (timeout < 2 || timeout > 1 << 20) {
            throw new IllegalArgumentException("timeout must be 2 to " + (1 << 20) + " cycles, was " + timeout);
        }
    }

    int nodes() {
        return 1 << addressBits;
    }

    /** Bits that count the flits of a packet. */
    int countBits() {
        return Integer.numberOfTrailingZeros(packetFlits) + 1;
    }

    /** CRC-32 of Ethernet's polynomial where a flit holds it, otherwise CRC-16 of CCITT's; a flit at a time. */
    CrcParams check() {
        boolean wide = dataBits >= 32;
        int width = wide ? 32 : 16;
        var ones = BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
        return new CrcParams(width, BigInteger.valueOf(wide ? 0x04c11db7 : 0x1021), ones, false, false, BigInteger.ZERO, dataBits, 1);
    }
}
