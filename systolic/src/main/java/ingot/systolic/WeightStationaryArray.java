package ingot.systolic;

import ingot.hdl.Description;
import ingot.hdl.SInt;
import ingot.hdl.Vec;

/**
 * Weight-stationary array: multiplies a stream of activation vectors by a matrix of weights that stays in place.
 *
 * <p>A tile of weights is {@code rows} beats of {@code north}, its last row first. Then each beat of {@code west} is one vector
 * {@code a} of {@code rows} activations, and gives one beat of results: {@code result[c] = Σ a[r]·weight[r][c]}.
 *
 * <p>Latency: {@code rows + cols - 1} cycles from activations to results; one vector per cycle. Offering weights while a tile is in
 * place closes {@code west}; the new tile is taken when the last result has left. M vectors take
 * {@code M + 2·rows + cols - 2} cycles from the first weight to the last result (SCALE-Sim's count for this dataflow).
 */
@Description("Systolic array: a stream of vectors times a matrix of weights that stays in place.")
public final class WeightStationaryArray extends SystolicArray {
    public WeightStationaryArray(SystolicParams params) {
        super(params);
        int rows = p.rows();
        int cols = p.cols();
        int latency = rows + cols - 1;

        var inFlight = reg(uint(latency), 0);
        var rowsLoaded = reg(uint(countBits(rows)), 0);
        var loaded = rowsLoaded.eq(rows);
        north.ready.set(loaded.not().or(inFlight.eq(0)));
        west.ready.set(loaded.andNot(north.valid));
        when(north.fire(), () -> rowsLoaded.set(
                when(loaded).then(rowsLoaded.lit(1)).otherwise(rowsLoaded.plus(1).wrap(rowsLoaded.width()))));
        inFlight.set(latency == 1 ? west.fire().asUInt() : cat(inFlight.low(latency - 1), west.fire()));

        var pe = new WeightStationaryPe[rows][cols];
        for (int r = 0; r < rows; r++) {
            var activation = delay(west.payload.get(r), r);
            for (int c = 0; c < cols; c++) {
                pe[r][c] = new WeightStationaryPe(p.pe()).at(r, c);
                pe[r][c].a.set(c == 0 ? activation : pe[r][c - 1].aOut);
                pe[r][c].weightIn.set(r == 0 ? north.payload.get(c) : pe[r - 1][c].weightOut);
                if (r == 0) {
                    pe[r][c].sumIn.set(0);
                } else {
                    pe[r][c].sumIn.set(pe[r - 1][c].sumOut);
                }
                pe[r][c].load.set(north.fire());
            }
        }
        for (int c = 0; c < cols; c++) {
            result.get(c).set(delay(pe[rows - 1][c].sumOut, cols - 1 - c));
        }
        resultValid.set(inFlight.bit(latency - 1));
    }
}
