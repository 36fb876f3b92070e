package ingot.systolic;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Word;

/**
 * Array that is weight-stationary or output-stationary, from tile to tile.
 *
 * <p>{@code keepSums} says which: 0 makes it a {@link WeightStationaryArray}, 1 an {@link OutputStationaryArray}, both with single buffers, and with their beats and
 * latencies. A change waits until the last result of what is under way has left; meanwhile, and for one cycle more, the streams are closed. A tile of weights
 * does not survive a time of kept sums. Cost beside either array: two multiplexers in each element.
 */
@Description("Systolic array whose weights or sums stay, from tile to tile.")
public final class SwitchableArray extends SystolicArray {
    /** Whether the sums stay. */
    public final Bool keepSums = input(bool());

    /** Goes with a beat of both streams where sums stay: it is the last one of this product. */
    public final Bool last = input(bool());

    public SwitchableArray(SystolicParams params) {
        super(params);
        var wave = new Wavefront(p);
        var arithmetic = p.arithmetic();
        var sums = reg(bool(), false);
        var settled = sums.eq(keepSums);
        var westFire = west.fire().andNot(sums);
        var northFire = north.fire().andNot(sums);
        var feed = west.fire().and(sums);
        var weightControl = new StationaryControl(wave, westFire, north.valid, northFire);
        var sumControl = new OutputStationaryControl(wave, feed, last);
        var productOpen = reg(bool(), false);
        when(feed, () -> productOpen.set(last.not()));
        var idle = weightControl.idle().and(sumControl.ready()).andNot(productOpen);
        when(idle.andNot(west.fire()), () -> sums.set(keepSums));
        west.ready.set(settled.and(mux(sums, sumControl.ready().and(north.valid), weightControl.westReady())));
        north.ready.set(settled.and(mux(sums, sumControl.ready().and(west.valid), weightControl.northReady())));

        var pe = new SwitchablePe[p.rows()][p.cols()];
        for (int r = 0; r < p.rows(); r++) {
            var offered = mux(west.fire(), west.payload.get(r), arithmetic.idleInputPort());
            var operand = Wavefront.delay(arithmetic.enter(offered), wave.southDelay(r), arithmetic.idleInputWord());
            for (int c = 0; c < p.cols(); c++) {
                pe[r][c] = new SwitchablePe(PeParams.at(p, r, c)).at(r, c);
                connect(pe[r][c].a, c == 0 ? operand : pe[r][c - 1].aOut);
                connect(pe[r][c].weightIn, r == 0 ? offeredWeight(c, sums, wave) : pe[r - 1][c].weightOut);
                connect(pe[r][c].sumIn, r == 0 ? zero(arithmetic.sum()) : pe[r - 1][c].sumOut);
                pe[r][c].load.set(sums.or(northFire));
                pe[r][c].weightPasses.set(sums);
                pe[r][c].sumPasses.set(sums.not().or(sumControl.drain()));
            }
        }
        for (int c = 0; c < p.cols(); c++) {
            var sum = pe[p.rows() - 1][c].sumOut;
            connect(result.get(c), mux(sums, sum, Wavefront.delay(sum, wave.eastDelay(p.cols() - 1) - wave.eastDelay(c))));
        }
        resultValid.set(mux(sums, sumControl.resultValid(), weightControl.resultValid()));
    }

    /** A tile of weights enters all columns at once; weights that pass meet the wave of inputs. */
    private Word offeredWeight(int col, Bool sums, Wavefront wave) {
        var weight = north.payload.get(col);
        return mux(sums, Wavefront.delay(weight, wave.eastDelay(col)), weight);
    }
}
