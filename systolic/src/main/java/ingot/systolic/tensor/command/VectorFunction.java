package ingot.systolic.tensor.command;

import ingot.generators.floating.Activation;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the vector unit makes of sums, beside bringing them to another scale, in a unit for {@linkplain ingot.systolic.tensor.TensorParams#transformer transformers}.
 *
 * <p>Each sum, with its bias, becomes a number {@code u} of 16 bits: {@code u = round((sum + bias - reference) · multiplier · 2^-31 · 2^-shift)}, with the parameters
 * of its column; it is saturated. From {@code u} comes an integer {@code y}, and the result is {@code clamp(round(y · weight) + zeroPoint)}. The {@code weight} is
 * a number in single precision, of which the result sees 24 bits; at 1 and above it is just below 1, below 2<sup>-32</sup> it is 0.
 *
 * <p>{@code scale}, {@code elements} and {@code epsilon} are parameters too ({@link Store.Form.Applied}). Sums over a row leave out what is beyond its elements,
 * and there {@code y} is 0. Their quotients and roots are rounded to single precision, one after the other.
 */
public enum VectorFunction {
    /**
     * A power of two, by the sum of those of the row. The reference is the row's largest sum. In {@code u} an octave has {@value #OCTAVE} steps: who wants powers
     * of e has the multiplier bring log<sub>2</sub> e. {@code y} is {@code 2^(u / 256)} with {@value #FRACTION} bits behind the point and eight significant ones,
     * as in BF16: the bits below are cut off. {@code weight = scale / Σ y}, so that {@code scale} is the result for a probability of 1.
     */
    SOFTMAX,
    /**
     * The distance from the row's mean, by the standard deviation. The reference is the mean, rounded to single precision and to an integer, halves to the even
     * one; {@code y} is {@code u}. {@code weight = scale / sqrt((Σ u² + epsilon) / elements)}, so that {@code scale} is the result one deviation above the mean.
     * Gain and bias belong into the weights behind it: the multipliers of all columns are the same.
     */
    LAYER_NORM,
    /** The same with a reference of 0. */
    RMS_NORM,
    /**
     * x times the probability that a normally distributed number is below x, each element for itself. The reference is 0; {@code u} has
     * {@value #ACTIVATION_FRACTION} bits behind the point. {@code y} is {@code u} times the probability with {@value #GATE_FRACTION} more bits, which is looked up for
     * the nearest 64th: it is wrong by 0.005 at most. {@code weight = scale}.
     */
    GELU,
    /** x by {@code 1 + e^-x}, in the same way; wrong by 0.005 at most. */
    SILU;

    /** Steps of {@code u} in an octave. */
    public static final int OCTAVE = 256;
    /** Bits behind the point of a power of two. */
    public static final int FRACTION = 24;
    /** Bits behind the point of the operand of an activation. */
    public static final int ACTIVATION_FRACTION = 11;
    /** Bits behind the point of what an activation multiplies its operand by. */
    public static final int GATE_FRACTION = 10;
    /** Steps in 1 of the operands for which that is looked up. */
    private static final int GATE_STEPS = 64;
    private static final int SIGNIFICANT = 8;

    /** The number in {@link CommandField#FUNCTION}; 0 is no function. */
    public int code() {
        return ordinal() + 1;
    }

    /** Whether a result depends on all elements of a row. */
    public boolean isOfRow() {
        return switch (this) {
            case SOFTMAX, LAYER_NORM, RMS_NORM -> true;
            case GELU, SILU -> false;
        };
    }

    /** The eight significant bits of {@code 2^(-i / 256)}, by i: 256 for 1, and from 255 down. */
    public static List<Integer> powers() {
        return IntStream.range(0, OCTAVE).mapToObj(i -> (int) Math.round(Math.scalb(StrictMath.pow(2, -(double) i / OCTAVE), SIGNIFICANT))).toList();
    }

    /** What a positive operand of {@code i / 64} is multiplied by, by i, until that rounds to 1; of a negative one it is 1 less that. */
    public List<Integer> gates() {
        var function = switch (this) {
            case GELU -> Activation.GELU;
            case SILU -> Activation.SILU;
            case SOFTMAX, LAYER_NORM, RMS_NORM -> throw new IllegalArgumentException(this + " is no activation");
        };
        int count = this == GELU ? 256 : 512;
        return IntStream.range(0, count).mapToObj(i -> i == 0 ? 1 << GATE_FRACTION - 1
                : (int) Math.round(Math.scalb(function.of((double) i / GATE_STEPS) * GATE_STEPS / i, GATE_FRACTION))).toList();
    }
}
