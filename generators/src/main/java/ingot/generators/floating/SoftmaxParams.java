package ingot.generators.floating;

/**
 * Parameters of a softmax.
 *
 * @param exp bits of the numbers' exponent
 * @param man bits of their mantissa; 15 with the exponent's at most
 * @param stages registers inside the exponential, 0 to 6
 */
public record SoftmaxParams(int exp, int man, int stages) {
    public SoftmaxParams {
        var checked = new ActivationParams(Activation.EXP, exp, man, stages);
    }

    /** The format of the numbers. */
    public FloatFormat format() {
        return FloatFormat.ieee(exp, man);
    }
}
