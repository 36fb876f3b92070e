package ingot.systolic;

import ingot.hdl.Bool;
import ingot.hdl.Word;

/** What weight- and input-stationary arrays have in common, which is all but the names: one operand stays in place, the other streams past it. */
abstract sealed class StationaryArray extends SystolicArray permits WeightStationaryArray, InputStationaryArray {
    /** Goes with a beat of {@code west}: the next one belongs to the next tile. Only with double buffers. */
    public final Bool last = p.doubleBuffered() ? input(bool()) : null;

    private final Wavefront wave = new Wavefront(p);

    StationaryArray(SystolicParams params) {
        super(params);
        var fresh = p.doubleBuffered() ? doubleBuffers() : null;
        if (!p.doubleBuffered()) {
            var control = new StationaryControl(wave, west.fire(), north.valid, north.fire());
            north.ready.set(control.northReady());
            west.ready.set(control.westReady());
            resultValid.set(control.resultValid());
        }
        var pe = new StationaryPe[p.rows()][p.cols()];
        for (int r = 0; r < p.rows(); r++) {
            var operand = Wavefront.delay(entered(west.payload.get(r)), wave.southDelay(r));
            var freshHere = fresh == null ? null : Wavefront.delay(fresh, wave.southDelay(r), lit(false));
            for (int c = 0; c < p.cols(); c++) {
                pe[r][c] = new StationaryPe(PeParams.at(p, r, c)).at(r, c);
                connect(pe[r][c].a, c == 0 ? operand : pe[r][c - 1].aOut);
                connect(pe[r][c].weightIn, r == 0 ? north.payload.get(c) : pe[r - 1][c].weightOut);
                connect(pe[r][c].sumIn, r == 0 ? zero(p.arithmetic().sum()) : pe[r - 1][c].sumOut);
                pe[r][c].load.set(north.fire());
                if (fresh != null) {
                    pe[r][c].fresh.set(c == 0 ? freshHere : pe[r][c - 1].freshOut);
                }
            }
        }
        for (int c = 0; c < p.cols(); c++) {
            connect(result.get(c), Wavefront.delay(pe[p.rows() - 1][c].sumOut, wave.eastDelay(p.cols() - 1) - wave.eastDelay(c)));
        }
    }

    private Word entered(Word moving) {
        return p.dataflow() == Dataflow.INPUT_STATIONARY ? moving : p.arithmetic().enter(moving);
    }

    /** The control with double buffers; gives the bit that begins a tile. */
    private Bool doubleBuffers() {
        var rowsLoaded = reg(uint(countBits(p.rows())), 0);
        var begins = reg(bool(), true);
        int pause = Math.max(0, wave.crossing() - 1);
        // Until the first vector has crossed the array, the registers that load are still in use.
        var crossing = reg(uint(countBits(pause)), 0);
        var loaded = rowsLoaded.eq(p.rows());
        var fresh = west.fire().and(begins);
        north.ready.set(loaded.not().and(crossing.eq(0)));
        west.ready.set(begins.not().or(loaded));
        when(west.fire(), () -> begins.set(last));
        when(fresh, () -> {
            rowsLoaded.set(0);
            crossing.set(pause);
        }).otherwise(() -> {
            when(north.fire(), () -> rowsLoaded.set(rowsLoaded.plus(1).wrap(rowsLoaded.width())));
            when(crossing.ne(0), () -> crossing.set(crossing.minus(1).wrap(crossing.width())));
        });
        resultValid.set(Wavefront.delay(west.fire(), wave.latency(), lit(false)));
        return fresh;
    }
}
