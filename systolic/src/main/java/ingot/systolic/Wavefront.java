package ingot.systolic;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Word;

/**
 * The timing of a wave that crosses an array. Operands pass a group of elements in one hop, sums pass each element in
 * {@link ingot.systolic.number.Arithmetic#sumLatency} cycles and a register after each group.
 *
 * <p>Where sums stay and take several cycles, a hop takes as many, so that in every cycle all elements work for the same of the interleaved
 * products.
 */
public record Wavefront(SystolicParams params) {
    /** Products that an element works for in turn: 1 but where sums stay and take several cycles. */
    public int interleave() {
        return params.dataflow() == Dataflow.OUTPUT_STATIONARY ? 1 + params.arithmetic().sumLatency() : 1;
    }

    /** Cycles from the west edge to column {@code col}. */
    public int eastDelay(int col) {
        return params.dataflow() == Dataflow.NO_LOCAL_REUSE ? 0 : col / params.groupCols() * interleave();
    }

    /** Cycles from the north edge to row {@code row}. */
    public int southDelay(int row) {
        return params.dataflow() == Dataflow.OUTPUT_STATIONARY ? row / params.groupRows() * interleave()
                : row / params.groupRows() + row * params.arithmetic().sumLatency();
    }

    /** Cycles from the corner in the north-west to the one in the south-east. */
    public int crossing() {
        return southDelay(params.rows() - 1) + eastDelay(params.cols() - 1);
    }

    /** Cycles from a vector in the west to its sums in the south, where sums move. */
    public int latency() {
        return params.arithmetic().productLatency() + params.arithmetic().sumLatency() + 1 + crossing();
    }

    /** {@code value} after {@code cycles} registers. */
    static <T extends Word> T delay(T value, int cycles) {
        var delayed = value;
        for (int i = 0; i < cycles; i++) {
            delayed = next(delayed);
        }
        return delayed;
    }

    /** {@code value} after {@code cycles} registers, which hold {@code idle} after reset. */
    static <T extends Word> T delay(T value, int cycles, T idle) {
        var before = value;
        for (int i = 0; i < cycles; i++) {
            var delayed = reg(idle, idle);
            connect(delayed, before);
            before = delayed;
        }
        return before;
    }
}
