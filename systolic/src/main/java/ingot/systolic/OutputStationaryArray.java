package ingot.systolic;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.SInt;

/**
 * Output-stationary array: each processing element keeps one element of the product while both operands stream past it.
 *
 * <p>Beat k of the two streams is column k of the left matrix ({@code west}, one element per row) and row k of the right one
 * ({@code north}, one element per column); they are taken together. The beat with {@code last} ends the product. Then the array
 * offers {@code rows} beats of results on its own, the bottom row of the product first.
 *
 * <p>Latency: the first result follows the last beat by {@code rows + cols - 1} cycles; the streams open again after {@code rows}
 * beats of results. A product of depth K computes in {@code K + rows + cols - 2} cycles (SCALE-Sim's count: 3n−2 for n×n×n).
 *
 * <p>One cycle of reset is enough: it clears the activations on their way, and a zero adds nothing, whatever weight it meets.
 */
@Description("Systolic array: both matrices stream past the sums of their product.")
public final class OutputStationaryArray extends SystolicArray {
    /** Goes with a beat of both streams: it is the last one of this product. */
    public final Bool last = input(bool());

    private enum Phase { FEED, FLUSH, DRAIN }

    public OutputStationaryArray(SystolicParams params) {
        super(params);
        int rows = p.rows();
        int cols = p.cols();
        int flushCycles = rows + cols - 2;

        var phase = reg(enumOf(Phase.class), Phase.FEED);
        var count = reg(uint(countBits(Math.max(rows, flushCycles))), 0);
        var feeding = phase.eq(Phase.FEED);
        west.ready.set(feeding.and(north.valid));
        north.ready.set(feeding.and(west.valid));
        var feed = feeding.and(west.valid).and(north.valid);
        var drain = phase.eq(Phase.DRAIN);
        var counted = count.plus(1).wrap(count.width());

        select(phase)
                .is(Phase.FEED, () -> when(feed.and(last), () -> {
                    phase.set(flushCycles > 0 ? Phase.FLUSH : Phase.DRAIN);
                    count.set(0);
                }))
                .is(Phase.FLUSH, () -> {
                    count.set(counted);
                    when(counted.eq(flushCycles), () -> {
                        phase.set(Phase.DRAIN);
                        count.set(0);
                    });
                })
                .is(Phase.DRAIN, () -> {
                    count.set(counted);
                    when(counted.eq(rows), () -> phase.set(Phase.FEED));
                });

        var pe = new OutputStationaryPe[rows][cols];
        for (int r = 0; r < rows; r++) {
            // A zero adds nothing, so an idle cycle needs no enable inside the array.
            var offered = west.payload.get(r);
            var activation = clearedDelay(when(feed).then(offered).otherwise(offered.lit(0)), r);
            for (int c = 0; c < cols; c++) {
                pe[r][c] = new OutputStationaryPe(p.pe()).at(r, c);
                pe[r][c].a.set(c == 0 ? activation : pe[r][c - 1].aOut);
                pe[r][c].weightIn.set(r == 0 ? delay(north.payload.get(c), c) : pe[r - 1][c].weightOut);
                if (r == 0) {
                    pe[r][c].sumIn.set(0);
                } else {
                    pe[r][c].sumIn.set(pe[r - 1][c].sumOut);
                }
                pe[r][c].drain.set(drain);
            }
        }
        for (int c = 0; c < cols; c++) {
            result.get(c).set(pe[rows - 1][c].sumOut);
        }
        resultValid.set(drain);
    }

    /** {@code value} as it was {@code cycles} ago; zeros after reset. */
    private static SInt clearedDelay(SInt value, int cycles) {
        var skewed = value;
        for (int i = 0; i < cycles; i++) {
            skewed = next(skewed, 0);
        }
        return skewed;
    }
}
