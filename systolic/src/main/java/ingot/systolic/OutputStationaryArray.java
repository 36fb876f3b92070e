package ingot.systolic;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Word;

/**
 * Output-stationary array: each processing element keeps one element of the product while both operands stream past it.
 *
 * <p>Beat k of the two streams is column k of the left matrix ({@code west}, one element per row) and row k of the right one
 * ({@code north}, one element per column); they are taken together. The beat with {@code last} ends the product. Then the array
 * offers {@code rows} beats of results on its own, the bottom row of the product first.
 *
 * <p>Latency: the first result follows the last beat by {@code rows + cols - 1} cycles (without groups and stages); the streams open again after {@code rows}
 * beats of results. A product of depth K computes in {@code K + rows + cols - 2} cycles (SCALE-Sim's count: 3n−2 for n×n×n). With double buffers
 * the streams stay open while results leave, and products follow each other without a pause where they are {@code rows + crossing + 1} beats deep.
 *
 * <p>Where a sum takes several cycles (floating point with stages), {@link Wavefront#interleave} products are computed in turn, so that none of these cycles
 * is lost: beat 0 of the first product, beat 0 of the second one, and so on; {@code last} goes with the very last beat, and results come in the same
 * turn, row by row.
 *
 * <p>One cycle of reset is enough.
 */
@Description("Systolic array: both matrices stream past the sums of their product.")
public final class OutputStationaryArray extends SystolicArray {
    /** Goes with a beat of both streams: it is the last one of this product. */
    public final Bool last = input(bool());

    public OutputStationaryArray(SystolicParams params) {
        super(params);
        var wave = new Wavefront(p);
        var arithmetic = p.arithmetic();
        var both = west.valid.and(north.valid);
        var open = wire(bool());
        var feed = open.and(both);
        west.ready.set(open.and(north.valid));
        north.ready.set(open.and(west.valid));
        var drain = p.doubleBuffered() ? doubleBuffers(wave, open, feed) : singleBuffers(wave, open, feed);

        var pe = new OutputStationaryPe[p.rows()][p.cols()];
        for (int r = 0; r < p.rows(); r++) {
            // An idle operand adds nothing, so an idle cycle needs no enable inside the array.
            var offered = mux(feed, west.payload.get(r), arithmetic.idleInputPort());
            var operand = Wavefront.delay(arithmetic.enter(offered), wave.southDelay(r), arithmetic.idleInputWord());
            var ends = p.doubleBuffered() ? Wavefront.delay(feed.and(last), wave.southDelay(r), lit(false)) : null;
            for (int c = 0; c < p.cols(); c++) {
                pe[r][c] = new OutputStationaryPe(PeParams.at(p, r, c)).at(r, c);
                connect(pe[r][c].a, c == 0 ? operand : pe[r][c - 1].aOut);
                connect(pe[r][c].weightIn, r == 0 ? offeredWeight(c, feed, wave) : pe[r - 1][c].weightOut);
                connect(pe[r][c].sumIn, r == 0 ? zero(arithmetic.sum()) : pe[r - 1][c].sumOut);
                pe[r][c].drain.set(drain);
                if (ends != null) {
                    pe[r][c].last.set(c == 0 ? ends : pe[r][c - 1].lastOut);
                }
            }
        }
        for (int c = 0; c < p.cols(); c++) {
            connect(result.get(c), pe[p.rows() - 1][c].sumOut);
        }
    }

    private Word offeredWeight(int col, Bool feed, Wavefront wave) {
        var arithmetic = p.arithmetic();
        var weight = north.payload.get(col);
        int delay = wave.eastDelay(col);
        return arithmetic.idleWithAnyWeight() ? Wavefront.delay(weight, delay)
                : Wavefront.delay(mux(feed, weight, arithmetic.idleWeight()), delay, zero(arithmetic.weight()));
    }

    private Bool singleBuffers(Wavefront wave, Bool open, Bool feed) {
        var control = new OutputStationaryControl(wave, feed, last);
        open.set(control.ready());
        resultValid.set(control.resultValid());
        return control.drain();
    }

    /** Sums leave once the last element has finished them, and must have left when the first element finishes the next ones. */
    private Bool doubleBuffers(Wavefront wave, Bool open, Bool feed) {
        int pause = wave.crossing() + p.rows();
        var leaving = reg(uint(countBits(pause)), 0);
        open.set(last.not().or(leaving.eq(0)));
        when(feed.and(last), () -> leaving.set(pause))
                .elseWhen(leaving.ne(0), () -> leaving.set(leaving.minus(1).wrap(leaving.width())));
        var finished = Wavefront.delay(feed.and(last), wave.crossing() + p.arithmetic().productLatency() + 2, lit(false));
        var rowsLeft = reg(uint(countBits(p.rows())), 0);
        var drain = finished.or(rowsLeft.ne(0));
        when(finished, () -> rowsLeft.set(p.rows() - 1))
                .elseWhen(rowsLeft.ne(0), () -> rowsLeft.set(rowsLeft.minus(1).wrap(rowsLeft.width())));
        resultValid.set(drain);
        return drain;
    }
}
