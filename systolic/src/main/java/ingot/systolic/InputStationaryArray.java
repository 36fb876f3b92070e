package ingot.systolic;

import ingot.hdl.Description;

/**
 * Input-stationary array: multiplies a stream of weight vectors by a matrix of inputs that stays in place.
 *
 * <p>It is the weight-stationary array with the operands exchanged: a tile of inputs is {@code rows} beats of {@code north}, its last row first, so that
 * a column holds one input vector; each beat of {@code west} is one column of {@code rows} weights, and gives one beat of results, one for each input
 * vector: {@code result[c] = Σ weight[r]·input[r][c]}. Latency and double buffers are as in {@link WeightStationaryArray}.
 */
@Description("Systolic array: a stream of weights times a matrix of inputs that stays in place.")
public final class InputStationaryArray extends StationaryArray {
    public InputStationaryArray(SystolicParams params) {
        super(params);
    }
}
