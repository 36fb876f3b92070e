package ingot.systolic.mapper;

import ingot.generators.arithmetic.RequantiseRounding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How the sums of one column become results: {@code clamp(round((sum + bias) · multiplier · 2^-31 · 2^-shift) + zeroPoint)}.
 *
 * @param bias added to the sum
 * @param multiplier scale times 2<sup>31</sup>, below 2<sup>31</sup>
 * @param shift to the right, 0 to 31
 * @param zeroPoint added to the rounded number
 * @param lowest result
 * @param highest result, which wins
 */
public record Requantisation(int bias, int multiplier, int shift, int zeroPoint, int lowest, int highest) {
    private static final int POINT = 31;

    public Requantisation {
        if (multiplier < 0 || shift < 0 || shift > 31) {
            throw new IllegalArgumentException("multiplier must be at least 0 and shift 0 to 31, were " + multiplier + " and " + shift);
        }
    }

    /**
     * Results of {@code bits} bits that are {@code scale} times the sum, as near as a multiplier of 31 bits comes.
     *
     * @param scale more than 2<sup>-32</sup> and less than 1
     */
    public static Requantisation scale(double scale, int bits) {
        if (!(scale > Math.scalb(1.0, -32) && scale < 1)) {
            throw new IllegalArgumentException("a scale must be more than 2^-32 and less than 1, was " + scale);
        }
        int shift = -Math.getExponent(scale) - 1;
        long multiplier = Math.round(Math.scalb(scale, POINT + shift));
        boolean carries = multiplier == 1L << POINT;
        return new Requantisation(0, (int) (carries ? multiplier - 1 : multiplier), shift, 0, -(1 << bits - 1), (1 << bits - 1) - 1);
    }

    /** The same with another bias. */
    public Requantisation withBias(int newBias) {
        return new Requantisation(newBias, multiplier, shift, zeroPoint, lowest, highest);
    }

    /** The same without results below the zero point: a rectifier. */
    public Requantisation rectified() {
        return new Requantisation(bias, multiplier, shift, zeroPoint, Math.max(lowest, zeroPoint), highest);
    }

    /** The words of its column, as they stand in the accumulators. */
    int[] words() {
        return new int[] {bias, multiplier, shift | zeroPoint << 16, lowest & 0xffff | highest << 16};
    }

    /** What {@code sum} becomes, in a unit with results of {@code bits} bits. */
    public int apply(int sum, int bits, RequantiseRounding rounding) {
        return limited(scaled((long) sum + bias, multiplier, shift, rounding), bits);
    }

    /** {@code round(value · multiplier · 2^-31 · 2^-shift)}. */
    static long scaled(long value, int multiplier, int shift, RequantiseRounding rounding) {
        var product = BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(multiplier));
        var scaled = switch (rounding) {
            case GEMMLOWP -> divided(halfUp(divided(product, POINT)), shift).setScale(0, RoundingMode.HALF_UP);
            case HALF_UP -> halfUp(divided(product, POINT + shift));
            case HALF_AWAY -> divided(product, POINT + shift).setScale(0, RoundingMode.HALF_UP);
            case HALF_EVEN -> divided(product, POINT + shift).setScale(0, RoundingMode.HALF_EVEN);
        };
        return scaled.longValueExact();
    }

    /** With the zero point, and within the limits. */
    int limited(long scaled, int bits) {
        long most = (1L << bits - 1) - 1;
        long result = Math.clamp(scaled + zeroPoint, -most - 1, most);
        return (int) Math.min(highest, Math.max(lowest, result));
    }

    private static BigDecimal divided(BigDecimal value, int shift) {
        return value.divide(BigDecimal.valueOf(1L << shift), MathContext.UNLIMITED);
    }

    private static BigDecimal halfUp(BigDecimal value) {
        return value.add(new BigDecimal("0.5")).setScale(0, RoundingMode.FLOOR);
    }
}
