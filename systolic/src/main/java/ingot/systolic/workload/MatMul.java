package ingot.systolic.workload;

import java.util.List;

/**
 * Matrices (m × k) times weights (k × n): a fully connected layer, a projection. The product of two activations is part of an {@link Attention}.
 *
 * @param m rows of the inputs: tokens, or images of a batch
 * @param k depth of the sums
 * @param n columns of the weights
 */
public record MatMul(int m, int k, int n) implements Operator {
    public MatMul {
        Sizes.positive("m, k, n", m, k, n);
    }

    @Override
    public List<Work> work() {
        return List.of(new Work(1, Conv2d.product(m, k, n)));
    }

    @Override
    public long inputs() {
        return (long) m * k;
    }

    @Override
    public long weights() {
        return (long) k * n;
    }

    @Override
    public long outputs() {
        return (long) m * n;
    }
}
