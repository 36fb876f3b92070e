package ingot.systolic;

import ingot.hdl.Description;

/**
 * Weight-stationary array: multiplies a stream of input vectors by a matrix of weights that stays in place.
 *
 * <p>A tile of weights is {@code rows} beats of {@code north}, its last row first. Then each beat of {@code west} is one vector
 * {@code a} of {@code rows} inputs, and gives one beat of results: {@code result[c] = Σ a[r]·weight[r][c]}, added from row 0 on.
 *
 * <p>Latency: {@link Wavefront#latency}, which is {@code rows + cols - 1} cycles from inputs to results without groups and stages; one vector per cycle.
 * With single buffers offering weights while a tile is in place closes {@code west}; the new tile is taken when the last vector has crossed the array. M vectors
 * take {@code M + 2·rows + cols - 2} cycles from the first weight to the last result (SCALE-Sim's count for this dataflow).
 *
 * <p>With double buffers the next tile loads while the old one computes; the vector with {@code last} ends a tile. Tiles follow each other without
 * a pause where they have at least {@code rows + crossing} vectors.
 */
@Description("Systolic array: a stream of vectors times a matrix of weights that stays in place.")
public final class WeightStationaryArray extends StationaryArray {
    public WeightStationaryArray(SystolicParams params) {
        super(params);
    }
}
