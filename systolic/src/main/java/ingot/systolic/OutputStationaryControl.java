package ingot.systolic;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Bool;

/**
 * When an array that keeps its sums takes beats, and when the sums leave: after the last beat has crossed the array.
 *
 * @param ready whether a beat of both streams may be taken
 * @param drain whether the sums move south
 * @param resultValid whether sums leave
 */
record OutputStationaryControl(Bool ready, Bool drain, Bool resultValid) {
    enum Phase { FEED, FLUSH, DRAIN }

    OutputStationaryControl(Wavefront wave, Bool feed, Bool last) {
        this(logic(wave, feed, last));
    }

    private OutputStationaryControl(OutputStationaryControl made) {
        this(made.ready, made.drain, made.resultValid);
    }

    private static OutputStationaryControl logic(Wavefront wave, Bool feed, Bool last) {
        int interleave = wave.interleave();
        int flushCycles = wave.crossing() + wave.params().arithmetic().productLatency();
        int drainCycles = wave.params().rows() * interleave;
        // What is in the stages after a reset has to leave before the first product.
        var initial = interleave > 1 ? Phase.DRAIN : Phase.FEED;
        var phase = reg(enumOf(Phase.class), initial);
        var count = reg(uint(SystolicArray.countBits(Math.max(drainCycles, flushCycles))), 0);
        var counted = count.plus(1).wrap(count.width());
        var drain = phase.eq(Phase.DRAIN);

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
                    when(counted.eq(drainCycles), () -> phase.set(Phase.FEED));
                });

        if (interleave == 1) {
            return new OutputStationaryControl(phase.eq(Phase.FEED), drain, drain);
        }
        var cleared = reg(bool(), false);
        when(phase.eq(Phase.FEED), () -> cleared.set(true));
        return new OutputStationaryControl(phase.eq(Phase.FEED).and(turn(interleave, feed)), drain, drain.and(cleared));
    }

    /** Whether the elements work in this cycle for the product whose beat is next. */
    private static Bool turn(int interleave, Bool feed) {
        int bits = SystolicArray.countBits(interleave - 1);
        var slot = reg(uint(bits), 0);
        slot.set(mux(slot.eq(interleave - 1), slot.lit(0), slot.plus(1).wrap(bits)));
        var product = reg(uint(bits), 0);
        when(feed, () -> product.set(mux(product.eq(interleave - 1), product.lit(0), product.plus(1).wrap(bits))));
        return slot.eq(product);
    }
}
