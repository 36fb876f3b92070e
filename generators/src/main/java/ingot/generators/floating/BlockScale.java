package ingot.generators.floating;

import static ingot.hdl.Hdl.lit;

import ingot.hdl.Bool;
import ingot.hdl.SInt;
import ingot.hdl.UInt;

/**
 * The scale of a block of numbers in OCP's microscaling formats, E8M0: eight bits e that mean {@code 2^(e - 127)}; 255 is a NaN. There is no sign, no zero and no
 * infinity.
 *
 * @see <a href="https://www.opencompute.org/documents/ocp-microscaling-formats-mx-v1-0-spec-final-pdf">OCP Microscaling Formats (MX)
 *     Specification 1.0</a>
 */
public final class BlockScale {
    /** Bits of a scale. */
    public static final int BITS = 8;
    /** What is added to an exponent to store it. */
    public static final int BIAS = 127;
    /** The scale that is no number. */
    public static final int NAN = 255;

    private BlockScale() {}

    /** The exponent that {@code scale} stands for. */
    static SInt exponent(UInt scale) {
        return scale.toSInt().minus(BIAS);
    }

    /** Whether {@code scale} is no number. */
    static Bool isNan(UInt scale) {
        return scale.allBits();
    }

    /** The scale of {@code 1 / 2^exponent}; a NaN stays one. */
    static UInt inverse(UInt scale) {
        return ingot.hdl.Hdl.mux(isNan(scale), scale, lit(2 * BIAS, BITS).minus(scale).wrap(BITS));
    }
}
