package ingot.systolic.workload;

/**
 * What slides over an image: the kernel of a convolution or of a pooling.
 *
 * @param height of the kernel
 * @param width of the kernel
 * @param stride rows and columns between two outputs
 * @param padding rows above and below, and columns left and right, that are taken as zero
 * @param dilation rows and columns between two elements of the kernel: 1 where they are neighbours
 */
public record Window(int height, int width, int stride, int padding, int dilation) {
    public Window {
        Sizes.positive("kernel height, kernel width, stride, dilation", height, width, stride, dilation);
        if (padding < 0) {
            throw new IllegalArgumentException("padding must be at least 0, was " + padding);
        }
    }

    /** A square kernel without gaps. */
    public static Window square(int size, int stride, int padding) {
        return new Window(size, size, stride, padding, 1);
    }

    /** Elements of the kernel. */
    public long taps() {
        return (long) height * width;
    }

    /** Rows of the output of an input of {@code rows}. */
    public int outputRows(int rows) {
        return outputs("rows", rows, height);
    }

    /** Columns of the output of an input of {@code columns}. */
    public int outputColumns(int columns) {
        return outputs("columns", columns, width);
    }

    private int outputs(String what, int input, int kernel) {
        int room = input + 2 * padding - (dilation * (kernel - 1) + 1);
        if (room < 0) {
            throw new IllegalArgumentException("the kernel spans %d %s, the input with its padding has %d"
                    .formatted(dilation * (kernel - 1) + 1, what, input + 2 * padding));
        }
        return room / stride + 1;
    }
}
