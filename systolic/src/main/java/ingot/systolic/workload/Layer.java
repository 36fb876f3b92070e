package ingot.systolic.workload;

/**
 * An operator with its place in a network.
 *
 * @param name as reports show it
 * @param operator what it computes
 * @param times how often the network has it, each time with its own weights
 */
public record Layer(String name, Operator operator, int times) {
    public Layer {
        Sizes.positive("times", times);
    }

    /** A layer that is there once. */
    public Layer(String name, Operator operator) {
        this(name, operator, 1);
    }

    /** Multiply-accumulates of all of them. */
    public long macs() {
        return times * operator.macs();
    }
}
