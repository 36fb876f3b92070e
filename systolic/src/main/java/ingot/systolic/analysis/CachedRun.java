package ingot.systolic.analysis;

import ingot.systolic.workload.Conv2d;

/**
 * A convolution on an accelerator that has a cache in place of scratchpads, and loops that know nothing of its size: for each tile of filters as wide as the array,
 * for as many rows of the output as give enough vectors to load weights meanwhile, for each tile of channels as high as the array: the lines of the input and the
 * weights. Sums stay in the array's accumulators until the rows are done.
 */
public final class CachedRun {
    private static final int LINE_BYTES = 64;
    private static final int WAYS = 8;
    /** Vectors for each row of the array, so that the weights of the next tile are there in time. */
    private static final int VECTORS_PER_ROW = 4;

    private CachedRun() {}

    /**
     * Bytes to and from the memory outside, with a cache of {@code bytes} in sets of 8 lines of 64 bytes.
     *
     * @param work of one group
     */
    public static long bytes(Accelerator accelerator, Conv2d work, long bytes) {
        var cache = new CacheModel(bytes, LINE_BYTES, WAYS);
        int lanes = accelerator.rows();
        int channelTiles = Tile.ceiling(work.channels(), lanes);
        int filterTiles = Tile.ceiling(work.filters(), accelerator.cols());
        long lineOfInput = (long) Math.ceil(work.width() * lanes * accelerator.bytes(Operand.INPUT));
        long blockOfWeights = (long) Math.ceil(work.window().taps() * lanes * accelerator.cols() * accelerator.bytes(Operand.WEIGHT));
        long rowOfOutput = (long) Math.ceil(work.outputWidth() * accelerator.cols() * accelerator.bytes(Operand.INPUT));
        long weights = work.batch() * work.height() * channelTiles * lineOfInput;
        long outputs = weights + filterTiles * channelTiles * blockOfWeights;
        int step = Math.min(work.outputHeight(), Tile.ceiling(VECTORS_PER_ROW * accelerator.rows(), work.outputWidth()));
        for (int image = 0; image < work.batch(); image++) {
            for (int filters = 0; filters < filterTiles; filters++) {
                for (int row = 0; row < work.outputHeight(); row += step) {
                    int rows = Math.min(step, work.outputHeight() - row);
                    int first = Math.max(0, row * work.window().stride() - work.window().padding());
                    int last = Math.min(work.height() - 1, (row + rows - 1) * work.window().stride()
                            + (work.window().height() - 1) * work.window().dilation() - work.window().padding());
                    for (int channels = 0; channels < channelTiles; channels++) {
                        for (int line = first; line <= last; line++) {
                            cache.access(((long) (image * work.height() + line) * channelTiles + channels) * lineOfInput, lineOfInput, false);
                        }
                        cache.access(weights + ((long) filters * channelTiles + channels) * blockOfWeights, blockOfWeights, false);
                    }
                    cache.access(outputs + ((long) (image * filterTiles + filters) * work.outputHeight() + row) * rowOfOutput, rows * rowOfOutput, true);
                }
            }
        }
        return cache.bytes();
    }
}
