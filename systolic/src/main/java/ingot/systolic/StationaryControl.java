package ingot.systolic;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Bool;

/**
 * When an array with one tile in place takes operands: a tile of {@code rows} beats first, then vectors; the next tile when the
 * last vector of the old one has crossed the array.
 *
 * @param northReady whether a row of the tile is taken
 * @param westReady whether a vector is taken
 * @param resultValid whether sums leave
 * @param idle whether no vector is under way
 */
record StationaryControl(Bool northReady, Bool westReady, Bool resultValid, Bool idle) {
    StationaryControl(Wavefront wave, Bool westFire, Bool northValid, Bool northFire) {
        this(logic(wave, westFire, northValid, northFire));
    }

    private StationaryControl(StationaryControl made) {
        this(made.northReady, made.westReady, made.resultValid, made.idle);
    }

    private static StationaryControl logic(Wavefront wave, Bool westFire, Bool northValid, Bool northFire) {
        int rows = wave.params().rows();
        int latency = wave.latency();
        var inFlight = reg(uint(latency), 0);
        var rowsLoaded = reg(uint(SystolicArray.countBits(rows)), 0);
        var loaded = rowsLoaded.eq(rows);
        when(northFire, () -> rowsLoaded.set(
                when(loaded).then(rowsLoaded.lit(1)).otherwise(rowsLoaded.plus(1).wrap(rowsLoaded.width()))));
        inFlight.set(latency == 1 ? westFire.asUInt() : cat(inFlight.low(latency - 1), westFire));
        // The last vector has passed every element, or does so in this cycle.
        var passed = inFlight.low(Math.max(0, wave.crossing() - 1)).anyBit().not();
        return new StationaryControl(loaded.not().or(passed), loaded.andNot(northValid), inFlight.bit(latency - 1), inFlight.eq(0));
    }
}
