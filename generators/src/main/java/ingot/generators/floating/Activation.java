package ingot.generators.floating;

/** Functions of one number that networks use between their layers. */
public enum Activation {
    /** e<sup>x</sup>. */
    EXP,
    /** 1 / (1 + e<sup>-x</sup>). */
    SIGMOID,
    /** The hyperbolic tangent. */
    TANH,
    /** x times the probability that a normally distributed number is below x. */
    GELU,
    /** x times {@link #SIGMOID}. */
    SILU;

    private static final double HALF_PI_ROOT = Math.sqrt(Math.PI) / 2;

    /** The function's value, to about 50 bits. */
    public double of(double x) {
        return switch (this) {
            case EXP -> Math.exp(x);
            case SIGMOID -> sigmoid(x);
            case TANH -> Math.tanh(x);
            case GELU -> x * complementaryError(-x / Math.sqrt(2)) / 2;
            case SILU -> x * sigmoid(x);
        };
    }

    /** Whether results have the sign of the operand; otherwise they are positive. */
    boolean keepsSign() {
        return switch (this) {
            case EXP, SIGMOID -> false;
            case TANH, GELU, SILU -> true;
        };
    }

    private static double sigmoid(double x) {
        return x < 0 ? Math.exp(x) / (1 + Math.exp(x)) : 1 / (1 + Math.exp(-x));
    }

    /** By the power series of the error function near zero, by its continued fraction far away. */
    private static double complementaryError(double z) {
        if (z < 0) {
            return 2 - complementaryError(-z);
        }
        if (z < 2) {
            double term = z;
            double sum = z;
            for (int n = 1; n < 60; n++) {
                term *= -z * z / n;
                sum += term / (2 * n + 1);
            }
            return 1 - sum / HALF_PI_ROOT;
        }
        double below = z;
        for (int n = 120; n > 0; n--) {
            below = z + n / 2.0 / below;
        }
        return Math.exp(-z * z) / below / (2 * HALF_PI_ROOT);
    }
}
