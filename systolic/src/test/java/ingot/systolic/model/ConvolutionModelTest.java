package ingot.systolic.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ingot.systolic.number.ArithmeticModel;
import ingot.systolic.row.RowParams;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConvolutionModelTest {
    @Test
    void aProductOfMatricesGivesTheSame() {
        var work = new Convolution(3, 8, 7, 4, 3, 2, 2);
        var random = new Random(1);
        var inputs = new long[work.channels()][work.height()][work.width()];
        var weights = new long[work.filters()][work.channels()][work.kernelHeight()][work.kernelWidth()];
        for (var channel : inputs) {
            for (var row : channel) {
                Arrays.setAll(row, i -> random.nextInt(256) - 128);
            }
        }
        for (var filter : weights) {
            for (var channel : filter) {
                for (var row : channel) {
                    Arrays.setAll(row, i -> random.nextInt(256) - 128);
                }
            }
        }
        var arithmetic = new ArithmeticModel.Integers(32);
        var direct = ConvolutionModel.convolve(work, inputs, weights, arithmetic);
        var product = MatrixModel.multiply(
                ConvolutionModel.inputMatrix(work, inputs), ConvolutionModel.weightMatrix(work, weights), arithmetic);
        for (int output = 0; output < product.length; output++) {
            for (int filter = 0; filter < work.filters(); filter++) {
                assertEquals(direct[filter][output / work.outputWidth()][output % work.outputWidth()], product[output][filter]);
            }
        }
        assertArrayEquals(new int[] {3, 3}, new int[] {work.outputHeight(), work.outputWidth()});
    }

    @Test
    void saysWhyAConvolutionDoesNotFit() {
        var strided = assertThrows(IllegalArgumentException.class,
                () -> RowMapping.of(RowParams.int8(3, 4, 12), new Convolution(1, 9, 9, 1, 3, 3, 2)));
        assertEquals("the array is made for a stride of 1, the convolution has 2", strided.getMessage());
        var wide = assertThrows(IllegalArgumentException.class,
                () -> RowMapping.of(RowParams.int8(3, 4, 4), new Convolution(1, 9, 9, 1, 3, 5, 1)));
        assertEquals("a pass of 1 channels has 5 taps; the array takes 2 to 4", wide.getMessage());
    }
}
