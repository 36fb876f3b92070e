package ingot.systolic.model;

import ingot.systolic.number.ArithmeticModel;

/** Convolutions in plain Java: the reference for the tests, and the matrices that make one a product. */
public final class ConvolutionModel {
    private ConvolutionModel() {}

    /**
     * The outputs, by filter, row and column.
     *
     * @param inputs by channel, row and column
     * @param weights by filter, channel, row and column
     */
    public static long[][][] convolve(Convolution work, long[][][] inputs, long[][][][] weights, ArithmeticModel arithmetic) {
        var outputs = new long[work.filters()][work.outputHeight()][work.outputWidth()];
        for (int filter = 0; filter < work.filters(); filter++) {
            for (int row = 0; row < work.outputHeight(); row++) {
                for (int col = 0; col < work.outputWidth(); col++) {
                    long sum = 0;
                    for (int channel = 0; channel < work.channels(); channel++) {
                        for (int y = 0; y < work.kernelHeight(); y++) {
                            for (int x = 0; x < work.kernelWidth(); x++) {
                                sum = arithmetic.multiplyAdd(inputs[channel][row * work.stride() + y][col * work.stride() + x],
                                        weights[filter][channel][y][x], sum);
                            }
                        }
                    }
                    outputs[filter][row][col] = sum;
                }
            }
        }
        return outputs;
    }

    /** A row for each output, row by row, and a column for each weight of a filter, in the order channel, row, column. */
    public static long[][] inputMatrix(Convolution work, long[][][] inputs) {
        var product = work.asMatmul();
        var matrix = new long[product.m()][product.k()];
        for (int output = 0; output < product.m(); output++) {
            int row = output / work.outputWidth() * work.stride();
            int col = output % work.outputWidth() * work.stride();
            int k = 0;
            for (int channel = 0; channel < work.channels(); channel++) {
                for (int y = 0; y < work.kernelHeight(); y++) {
                    for (int x = 0; x < work.kernelWidth(); x++) {
                        matrix[output][k++] = inputs[channel][row + y][col + x];
                    }
                }
            }
        }
        return matrix;
    }

    /** A column for each filter, with its weights in the order channel, row, column. */
    public static long[][] weightMatrix(Convolution work, long[][][][] weights) {
        var matrix = new long[work.asMatmul().k()][work.filters()];
        for (int filter = 0; filter < work.filters(); filter++) {
            int k = 0;
            for (int channel = 0; channel < work.channels(); channel++) {
                for (int y = 0; y < work.kernelHeight(); y++) {
                    for (int x = 0; x < work.kernelWidth(); x++) {
                        matrix[k++][filter] = weights[filter][channel][y][x];
                    }
                }
            }
        }
        return matrix;
    }
}
