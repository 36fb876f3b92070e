package ingot.systolic.workload;

import java.util.List;

/**
 * An operator that makes each element of its output of few others, and multiplies no matrices.
 *
 * @param kind what it computes
 * @param elements of the output
 */
public record Elementwise(Kind kind, long elements) implements Operator {
    /** What is computed; {@code operands} is how many inputs have the shape of the output. */
    public enum Kind {
        ADD(2), MULTIPLY(2), RELU(1), GELU(1), SILU(1), SOFTMAX(1), NORMALISE(1), ROTATE(1);

        private final int operands;

        Kind(int operands) {
            this.operands = operands;
        }
    }

    public Elementwise {
        if (elements < 1) {
            throw new IllegalArgumentException("elements must be at least 1, was " + elements);
        }
    }

    @Override
    public List<Work> work() {
        return List.of();
    }

    @Override
    public long inputs() {
        return kind.operands * elements;
    }

    @Override
    public long weights() {
        return 0;
    }

    @Override
    public long outputs() {
        return elements;
    }
}
