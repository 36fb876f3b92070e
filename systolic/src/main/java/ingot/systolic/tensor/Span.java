package ingot.systolic.tensor;

import static ingot.hdl.Hdl.uint;

import ingot.hdl.Bundle;
import ingot.hdl.UInt;

/**
 * Beats side by side in the memory outside.
 *
 * @param address in bytes, a multiple of those of a beat
 * @param beats 1 at least
 */
public record Span(UInt address, UInt beats) implements Bundle {
    /** Bits that count beats: 65535 rows of 16 beats and more. */
    static final int BEATS_BITS = 24;

    static Span of(TensorParams p) {
        return new Span(uint(p.addressBits()), uint(BEATS_BITS));
    }
}
