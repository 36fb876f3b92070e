package ingot.generators.bus;

import static ingot.hdl.Hdl.cat;
import static ingot.hdl.Hdl.choose;
import static ingot.hdl.Hdl.lit;
import static ingot.hdl.Hdl.oneHot;
import static ingot.hdl.Hdl.oneHotMux;

import ingot.hdl.UInt;
import ingot.hdl.Word;
import java.util.ArrayList;

/** The arithmetic of AXI4 bursts (Arm IHI 0022, A3.4.1). */
final class Bursts {
    /** A burst stays in a block of so many address bits. */
    static final int BLOCK_BITS = 12;

    private Bursts() {}

    /** The address of the beat after the one at {@code addr} of the burst {@code of}; as many bits of it as {@code addr} has. */
    static UInt after(UInt addr, Axi4.Address of) {
        int bits = Math.min(BLOCK_BITS, addr.width());
        if (bits == 0) {
            return addr;
        }
        var here = addr.low(bits);
        var within = below(of.size(), bits);
        var next = here.or(within).plus(1).wrap(bits);
        var block = bytesBelow(of.len(), of.size(), bits).or(within);
        var round = here.and(block.not()).or(next.and(block));
        var low = choose(of.burst()).is(Axi4.FIXED, here).is(Axi4.WRAP, round).otherwise(next);
        return addr.width() > bits ? cat(addr.high(addr.width() - bits), low) : low;
    }

    /** The last byte of a burst of rising addresses, counted from the begin of its block of 4 KiB. */
    static UInt lastByte(Axi4.Address burst) {
        int bits = Math.min(BLOCK_BITS, burst.addr().width());
        var within = below(burst.size(), bits);
        return burst.addr().low(bits).or(within).extend(BLOCK_BITS).plus(burst.len().shiftLeft(burst.size()));
    }

    /** Bit i: byte i of a beat of {@code lanes} bytes belongs to a beat of {@code size} whose address ends in {@code lane}. */
    static UInt lanes(UInt lane, UInt size, int lanes) {
        if (lanes == 1) {
            return lit(1, 1);
        }
        var last = lane.or(below(size, lane.width()));
        var bits = new ArrayList<Word>();
        for (int i = lanes - 1; i >= 0; i--) {
            var begun = i < lanes - 1 ? lane.le(i) : lit(true);
            bits.add(i > 0 ? begun.and(last.ge(i)) : begun);
        }
        return cat(bits);
    }

    /** Ones below bit {@code 2^size}: the bytes of a beat minus one, in {@code bits} bits. */
    static UInt below(UInt size, int bits) {
        var ones = new ArrayList<Word>();
        for (int i = bits - 1; i >= 0; i--) {
            ones.add(i < 7 ? size.gt(i) : lit(false));
        }
        return cat(ones);
    }

    /** {@code len << size} in {@code bits} bits, without the bits above them. */
    private static UInt bytesBelow(UInt len, UInt size, int bits) {
        var shifted = new ArrayList<UInt>();
        for (int s = 0; s < 8; s++) {
            shifted.add(s == 0 ? fit(len, bits) : s < bits ? cat(fit(len, bits - s), lit(0, s)) : lit(0, bits));
        }
        return oneHotMux(oneHot(size, 8), shifted);
    }

    /** The low {@code bits} bits, or all of them extended. */
    static UInt fit(UInt value, int bits) {
        return value.width() > bits ? value.low(bits) : value.extend(bits);
    }
}
