package ingot.systolic.workload;

/**
 * A convolution that is done several times, each time with other inputs, weights and outputs. A product of matrices is one with a kernel of 1×1.
 *
 * @param times how often
 * @param convolution of one group
 */
public record Work(int times, Conv2d convolution) {
    public Work {
        Sizes.positive("times", times);
        if (convolution.groups() != 1) {
            throw new IllegalArgumentException("work is for one group; a convolution of " + convolution.groups() + " groups is that many times the work");
        }
    }

    /** Multiply-accumulates of all of them. */
    public long macs() {
        return times * convolution.window().taps() * convolution.outputs() * convolution.channels();
    }
}
