package ingot.generators.arithmetic;

/** What a quantised network's definition says about numbers between two integers. */
public enum RequantiseRounding {
    /** gemmlowp and TFLite with double rounding: half up after the multiplication by 2<sup>-31</sup>, half away from zero after the shift. */
    GEMMLOWP,
    /** TFLite with single rounding: half up, once. */
    HALF_UP,
    /** Once, half away from zero. */
    HALF_AWAY,
    /** Once, half to even, as the rounding of ONNX QuantizeLinear. */
    HALF_EVEN
}
