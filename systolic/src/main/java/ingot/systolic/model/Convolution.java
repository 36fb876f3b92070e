package ingot.systolic.model;

/**
 * A two-dimensional convolution as work for an array, without padding: whoever pads the inputs says their padded size.
 *
 * @param channels of the input
 * @param height rows of the input
 * @param width columns of the input
 * @param filters channels of the output
 * @param kernelHeight rows of a filter
 * @param kernelWidth columns of a filter
 * @param stride rows and columns of the input between two outputs
 */
public record Convolution(int channels, int height, int width, int filters, int kernelHeight, int kernelWidth, int stride) {
    public Convolution {
        if (channels < 1 || filters < 1 || stride < 1 || kernelHeight < 1 || kernelWidth < 1) {
            throw new IllegalArgumentException("channels, filters, kernel and stride must be at least 1");
        }
        if (height < kernelHeight || width < kernelWidth) {
            throw new IllegalArgumentException("the kernel, %d x %d, is larger than the input, %d x %d"
                    .formatted(kernelHeight, kernelWidth, height, width));
        }
    }

    /** Rows of the output. */
    public int outputHeight() {
        return (height - kernelHeight) / stride + 1;
    }

    /** Columns of the output. */
    public int outputWidth() {
        return (width - kernelWidth) / stride + 1;
    }

    /** The same as a product of matrices: a row for each output, a column for each filter (im2col). */
    public Matmul asMatmul() {
        return new Matmul(outputHeight() * outputWidth(), channels * kernelHeight * kernelWidth, filters);
    }

    /** Multiply-accumulates that it takes. */
    public long macs() {
        return asMatmul().macs();
    }
}
