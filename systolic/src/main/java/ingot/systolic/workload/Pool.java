package ingot.systolic.workload;

import java.util.List;

/**
 * Pooling: one number for each window of each channel.
 *
 * @param kind largest or mean
 * @param batch images
 * @param channels of an image
 * @param height rows of an image
 * @param width columns of an image
 * @param window its size, stride and padding
 */
public record Pool(Kind kind, int batch, int channels, int height, int width, Window window) implements Operator {
    /** What is made of a window. */
    public enum Kind { LARGEST, MEAN }

    public Pool {
        Sizes.positive("batch, channels, height, width", batch, channels, height, width);
        window.outputRows(height);
        window.outputColumns(width);
    }

    /** The mean of each whole channel. */
    public static Pool global(int batch, int channels, int height, int width) {
        return new Pool(Kind.MEAN, batch, channels, height, width, new Window(height, width, 1, 0, 1));
    }

    @Override
    public List<Work> work() {
        return List.of();
    }

    @Override
    public long inputs() {
        return (long) batch * channels * height * width;
    }

    @Override
    public long weights() {
        return 0;
    }

    @Override
    public long outputs() {
        return (long) batch * channels * window.outputRows(height) * window.outputColumns(width);
    }
}
