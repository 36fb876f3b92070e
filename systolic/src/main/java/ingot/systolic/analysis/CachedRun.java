package ingot.systolic.analysis;

import ingot.systolic.workload.Conv2d;

/**
 * A convolution on an accelerator that has a cache in place of scratchpads, and loops that know nothing of its size: for each tile of filters as wide as the array, for
 * each row of the output, for each tile of channels as high as the array the lines of the input and the weights. Sums stay in the array's accumulators until a
 * row is done.
 */
public final class CachedRun {
    private static final int LINE_BYTES = 64;
    private static final int WAYS = 8;

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
        for (int image = 0; image < work.batch(); image++) {
            for (int filters = 0; filters < filterTiles; filters++) {
                for (int row = 0; row < work.outputHeight(); row++) {
                    for (int channels = 0; channels < channelTiles; channels++) {
                        for (int tap = 0; tap < work.window().height(); tap++) {
                            int line = row * work.window().stride() + tap * work.window().dilation() - work.window().padding();
                            if (line >= 0 && line < work.height()) {
                                cache.access(((long) (image * work.height() + line) * channelTiles + channels) * lineOfInput, lineOfInput, false);
                            }
                        }
                        cache.access(weights + ((long) filters * channelTiles + channels) * blockOfWeights, blockOfWeights, false);
                    }
                    cache.access(outputs + ((long) (image * filterTiles + filters) * work.outputHeight() + row) * rowOfOutput, rowOfOutput, true);
                }
            }
        }
        return cache.bytes();
    }
}
