package ingot.systolic;

import ingot.hdl.Bool;
import ingot.systolic.MatmulJob.Beat;
import ingot.test.Dut;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/** Sends the beats of a job as soon as the array takes them, or with random gaps, and collects the results. */
final class ArrayRun {
    private final Dut<? extends SystolicArray> dut;
    private final Random gaps;
    private final List<long[]> results = new ArrayList<>();
    private long first = -1;
    private long lastResult;

    /** @param gaps for pauses between beats; {@code null} for none */
    ArrayRun(Dut<? extends SystolicArray> dut, Random gaps) {
        this.dut = dut;
        this.gaps = gaps;
    }

    List<long[]> results() {
        return results;
    }

    /** From the first beat that was taken to the last result, both included. */
    long cycles() {
        return lastResult - first + 1;
    }

    ArrayRun send(MatmulJob job) {
        var array = dut.top();
        boolean together = switch (array.params().dataflow()) {
            case WEIGHT_STATIONARY, INPUT_STATIONARY -> false;
            case OUTPUT_STATIONARY, NO_LOCAL_REUSE -> true;
            case SWITCHABLE -> dut.peek(((SwitchableArray) array).keepSums);
        };
        boolean oneTile = !together && !array.params().doubleBuffered();
        var last = lastPort(array);
        var west = new Feed(job.west().iterator());
        var north = new Feed(job.north().iterator());
        int expected = results.size() + job.places().size();
        int idle = 0;
        while (results.size() < expected) {
            west.consider();
            north.consider();
            // Offering a tile closes the west, so it waits until its predecessor has all its vectors.
            boolean offerNorth = north.offered && !(oneTile && west.beat != null && west.beat.tile() < north.beat.tile());
            boolean offerWest = west.offered && (together || north.beat == null || west.beat.tile() < north.beat.tile() || !oneTile);
            dut.poke(array.west.valid, offerWest);
            dut.poke(array.north.valid, offerNorth);
            if (offerWest) {
                dut.poke(array.west.payload, west.beat.words());
                if (last != null) {
                    dut.poke(last, west.beat.last());
                }
            }
            if (offerNorth) {
                dut.poke(array.north.payload, north.beat.words());
            }
            boolean westTaken = offerWest && dut.peek(array.west.ready);
            boolean northTaken = offerNorth && dut.peek(array.north.ready);
            if (westTaken) {
                west.take();
            }
            if (northTaken) {
                north.take();
            }
            if (first < 0 && (westTaken || northTaken)) {
                first = dut.cycle();
            }
            if (dut.peek(array.resultValid)) {
                results.add(dut.peek(array.result));
                lastResult = dut.cycle();
                idle = 0;
            } else if (++idle > 10_000) {
                throw new AssertionError("no result for 10000 cycles; " + results.size() + " of " + expected + " came");
            }
            dut.step();
        }
        return this;
    }

    private static Bool lastPort(SystolicArray array) {
        return switch (array) {
            case StationaryArray stationary -> stationary.last;
            case OutputStationaryArray output -> output.last;
            case SwitchableArray switchable -> switchable.last;
            case NoLocalReuseArray direct -> null;
        };
    }

    /** One of the two streams: what is offered stays offered. */
    private final class Feed {
        private final Iterator<Beat> beats;
        private Beat beat;
        private boolean offered;

        Feed(Iterator<Beat> beats) {
            this.beats = beats;
            take();
        }

        void consider() {
            offered = offered || beat != null && (gaps == null || gaps.nextInt(3) > 0);
        }

        void take() {
            beat = beats.hasNext() ? beats.next() : null;
            offered = false;
        }
    }
}
