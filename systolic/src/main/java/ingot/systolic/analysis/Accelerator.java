package ingot.systolic.analysis;

import ingot.systolic.Dataflow;
import ingot.systolic.SystolicParams;
import ingot.systolic.number.NumberType;

/**
 * An accelerator that need not exist: elements, one scratchpad for inputs and weights, one for sums, and a memory outside. Outputs leave in the type of the inputs.
 *
 * @param name as reports show it
 * @param rows of processing elements
 * @param cols of processing elements
 * @param taps weights that an element holds where rows stay
 * @param input type of an input
 * @param weight type of a weight
 * @param sum type of a sum
 * @param bufferBytes room for inputs and weights; half of it is filled while the other half is read
 * @param sumBytes room for sums, halved as well
 * @param bufferBytesPerCycle bytes that both scratchpads together move in a cycle
 * @param dramBytesPerCycle bytes that the memory outside moves in a cycle
 */
public record Accelerator(String name, int rows, int cols, int taps, NumberType input, NumberType weight, NumberType sum, long bufferBytes, long sumBytes,
        double bufferBytesPerCycle, double dramBytesPerCycle) {
    /** 16×16 INT8 elements with 128 KiB for operands, 128 KiB for sums, and 16 bytes a cycle from outside. */
    public static final Accelerator EDGE = new Accelerator("edge", 16, 16, 24, NumberType.INT8, NumberType.INT8, NumberType.INT32, 128 << 10, 128 << 10,
            512, 16);

    public Accelerator {
        if (bufferBytes < 1 || sumBytes < 1 || !(bufferBytesPerCycle > 0) || !(dramBytesPerCycle > 0)) {
            throw new IllegalArgumentException("scratchpads and bandwidths of " + name + " must be more than 0");
        }
        if (taps < 2) {
            throw new IllegalArgumentException("taps must be at least 2, was " + taps);
        }
        var unused = new SystolicParams(rows, cols, Dataflow.WEIGHT_STATIONARY, input, weight, sum);
    }

    /** The same with other elements. */
    public Accelerator withElements(int newRows, int newCols) {
        return new Accelerator(name, newRows, newCols, taps, input, weight, sum, bufferBytes, sumBytes, bufferBytesPerCycle, dramBytesPerCycle);
    }

    /** The same with another memory outside. */
    public Accelerator withDramBytesPerCycle(double bytes) {
        return new Accelerator(name, rows, cols, taps, input, weight, sum, bufferBytes, sumBytes, bufferBytesPerCycle, bytes);
    }

    /** The same with other bandwidth between scratchpads and array. */
    public Accelerator withBufferBytesPerCycle(double bytes) {
        return new Accelerator(name, rows, cols, taps, input, weight, sum, bufferBytes, sumBytes, bytes, dramBytesPerCycle);
    }

    /** The same with other scratchpads. */
    public Accelerator withBuffers(long operands, long sums) {
        return new Accelerator(name, rows, cols, taps, input, weight, sum, operands, sums, bufferBytesPerCycle, dramBytesPerCycle);
    }

    /** Multipliers. */
    public int elements() {
        return rows * cols;
    }

    /** The array for products of matrices: double-buffered where it can be. */
    public SystolicParams array(Dataflow dataflow) {
        var plain = new SystolicParams(rows, cols, dataflow, input, weight, sum);
        return switch (dataflow) {
            case WEIGHT_STATIONARY, OUTPUT_STATIONARY, INPUT_STATIONARY -> plain.withDoubleBuffers();
            case NO_LOCAL_REUSE, SWITCHABLE -> plain;
        };
    }

    double bytes(Operand operand) {
        return switch (operand) {
            case INPUT -> input.width() / 8.0;
            case WEIGHT -> weight.width() / 8.0;
            case SUM -> sum.width() / 8.0;
        };
    }
}
