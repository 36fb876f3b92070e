package ingot.systolic.model;

import ingot.systolic.SystolicParams;
import ingot.systolic.Wavefront;

/**
 * Cycles and accesses of a matrix product on an array, in closed form. The tests hold it to the simulated hardware: the difference is 0 for every dataflow.
 *
 * <p>Operands are offered as soon as the array takes them. What is stationary is cut into tiles of the array's size:
 * ⌈k/rows⌉·⌈n/cols⌉ of weights, ⌈k/rows⌉·⌈m/cols⌉ of inputs, ⌈m/rows⌉·⌈n/cols⌉ of sums.
 */
public final class CycleModel {
    private CycleModel() {}

    /** The product on the array of {@code array}; a switchable array is asked for one of its two dataflows. */
    public static Estimate estimate(SystolicParams array, Matmul work) {
        return switch (array.dataflow()) {
            case WEIGHT_STATIONARY, SWITCHABLE -> weightStationary(array, work);
            case INPUT_STATIONARY -> inputStationary(array, work);
            case OUTPUT_STATIONARY -> outputStationary(array, work);
            case NO_LOCAL_REUSE -> noLocalReuse(array, work);
        };
    }

    /** The convolution as a product of matrices (im2col), so that an input is read for each output that it takes part in. */
    public static Estimate estimate(SystolicParams array, Convolution work) {
        return estimate(array, work.asMatmul());
    }

    private static Estimate weightStationary(SystolicParams array, Matmul work) {
        long tiles = tiles(work.k(), array.rows()) * tiles(work.n(), array.cols());
        long sums = tiles * work.m() * array.cols();
        return new Estimate(stationary(array, tiles, work.m()), work.macs(), array.rows() * array.cols(),
                tiles * work.m() * array.rows(), tiles * array.rows() * array.cols(),
                sums - sums / tiles(work.k(), array.rows()), sums);
    }

    private static Estimate inputStationary(SystolicParams array, Matmul work) {
        var mirrored = weightStationary(array, new Matmul(work.n(), work.k(), work.m()));
        return new Estimate(mirrored.cycles(), mirrored.macs(), mirrored.elements(), mirrored.weightReads(), mirrored.inputReads(),
                mirrored.sumReads(), mirrored.sumWrites());
    }

    /** Cycles of {@code tiles} tiles with {@code vectors} vectors each. */
    private static long stationary(SystolicParams array, long tiles, long vectors) {
        var wave = new Wavefront(array);
        long swap = Math.max(1, wave.crossing());
        long period = array.doubleBuffered() ? Math.max(vectors, array.rows() + swap) : array.rows() + vectors - 1 + swap;
        return array.rows() + (tiles - 1) * period + vectors + wave.latency();
    }

    private static Estimate outputStationary(SystolicParams array, Matmul work) {
        var wave = new Wavefront(array);
        long products = tiles(work.m(), array.rows()) * tiles(work.n(), array.cols());
        long turns = tiles(products, wave.interleave());
        long finish = wave.crossing() + array.arithmetic().productLatency();
        long beats = (long) work.k() * wave.interleave();
        long results = (long) array.rows() * wave.interleave();
        long cycles = array.doubleBuffered()
                ? (turns - 1) * Math.max(beats, wave.crossing() + array.rows() + 1) + beats + finish + results + 1
                : turns * (beats + finish + results);
        return new Estimate(cycles, work.macs(), array.rows() * array.cols(), turns * beats * array.rows(), turns * beats * array.cols(),
                0, turns * results * array.cols());
    }

    private static Estimate noLocalReuse(SystolicParams array, Matmul work) {
        long tiles = tiles(work.k(), array.rows()) * tiles(work.n(), array.cols());
        long beats = tiles * work.m();
        long sums = beats * array.cols();
        return new Estimate(beats + new Wavefront(array).latency(), work.macs(), array.rows() * array.cols(),
                beats * array.rows(), beats * array.rows() * array.cols(), sums - sums / tiles(work.k(), array.rows()), sums);
    }

    private static long tiles(long size, long ofTile) {
        return (size + ofTile - 1) / ofTile;
    }
}
