package ingot.systolic.workload;

import java.util.List;

/**
 * A two-dimensional convolution. With as many groups as channels it is depthwise.
 *
 * @param batch images
 * @param channels of an image
 * @param height rows of an image, without padding
 * @param width columns of an image, without padding
 * @param filters channels of the output
 * @param window kernel, stride, padding and dilation
 * @param groups parts of the channels that meet parts of the filters, and only these
 */
public record Conv2d(int batch, int channels, int height, int width, int filters, Window window, int groups) implements Operator {
    public Conv2d {
        Sizes.positive("batch, channels, height, width, filters, groups", batch, channels, height, width, filters, groups);
        if (channels % groups != 0 || filters % groups != 0) {
            throw new IllegalArgumentException("groups must divide channels and filters; %d does not divide %d and %d".formatted(groups, channels, filters));
        }
        window.outputRows(height);
        window.outputColumns(width);
    }

    /** One image, one group. */
    public static Conv2d of(int channels, int size, int filters, int kernel, int stride, int padding) {
        return new Conv2d(1, channels, size, size, filters, Window.square(kernel, stride, padding), 1);
    }

    /** Each channel with a filter of its own. */
    public static Conv2d depthwise(int channels, int size, int kernel, int stride, int padding) {
        return new Conv2d(1, channels, size, size, channels, Window.square(kernel, stride, padding), channels);
    }

    /** The product of an (m × k) and a (k × n) matrix as a convolution: a column of m pixels with k channels, and n filters of 1×1. */
    public static Conv2d product(int m, int k, int n) {
        return new Conv2d(1, k, m, 1, n, Window.square(1, 1, 0), 1);
    }

    /** Rows of the output. */
    public int outputHeight() {
        return window.outputRows(height);
    }

    /** Columns of the output. */
    public int outputWidth() {
        return window.outputColumns(width);
    }

    @Override
    public List<Work> work() {
        return List.of(new Work(groups, new Conv2d(batch, channels / groups, height, width, filters / groups, window, 1)));
    }

    @Override
    public long inputs() {
        return (long) batch * channels * height * width;
    }

    @Override
    public long weights() {
        return (long) filters * (channels / groups) * window.taps();
    }

    @Override
    public long outputs() {
        return (long) batch * filters * outputHeight() * outputWidth();
    }
}
