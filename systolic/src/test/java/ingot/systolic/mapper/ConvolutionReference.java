package ingot.systolic.mapper;

import ingot.systolic.tensor.TensorParams;
import ingot.systolic.workload.Conv2d;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** A convolution with random data, and its result by the definition. */
public record ConvolutionReference(Conv2d work, int[][][][] inputs, int[][][][] weights, List<Requantisation> parameters) {
    public static ConvolutionReference random(Conv2d work, int bits, RandomGenerator random) {
        var inputs = random(random, bits, work.batch(), work.channels(), work.height(), work.width());
        var weights = random(random, bits, work.filters(), work.channels(), work.window().height(), work.window().width());
        var parameters = new ArrayList<Requantisation>();
        for (int filter = 0; filter < work.filters(); filter++) {
            var scale = Requantisation.scale(Math.scalb(0.5 + random.nextDouble() / 2, -random.nextInt(4, 14)), bits).withBias(random.nextInt(-500, 500));
            parameters.add(filter % 2 == 0 ? scale : scale.rectified());
        }
        return new ConvolutionReference(work, inputs, weights, parameters);
    }

    private static int[][][][] random(RandomGenerator random, int bits, int a, int b, int c, int d) {
        var numbers = new int[a][b][c][d];
        for (var plane : numbers) {
            for (var part : plane) {
                for (var line : part) {
                    Arrays.setAll(line, i -> random.nextInt() >> 32 - bits);
                }
            }
        }
        return numbers;
    }

    /** The memory outside before the program runs. */
    public byte[] memory(ConvolutionPlan plan, Placement placement) {
        var memory = new byte[Math.toIntExact(placement.end())];
        var data = new TensorData(plan, placement);
        data.putInputs(memory, inputs);
        data.putWeights(memory, weights);
        data.putParameters(memory, parameters);
        return memory;
    }

    int[][][][] outputs(TensorParams unit, boolean requantised) {
        var outputs = new int[work.batch()][work.filters()][work.outputHeight()][work.outputWidth()];
        for (int image = 0; image < work.batch(); image++) {
            for (int filter = 0; filter < work.filters(); filter++) {
                for (int y = 0; y < work.outputHeight(); y++) {
                    for (int x = 0; x < work.outputWidth(); x++) {
                        int sum = sum(image, filter, y, x);
                        outputs[image][filter][y][x] = requantised ? parameters.get(filter).apply(sum, unit.dataBits(), unit.rounding()) : sum;
                    }
                }
            }
        }
        return outputs;
    }

    /** The largest sum of each square, and then what becomes of it. */
    int[][][][] pooled(TensorParams unit, int pool, boolean requantised) {
        var sums = outputs(unit, false);
        var pooled = new int[work.batch()][work.filters()][work.outputHeight() / pool][work.outputWidth() / pool];
        for (int image = 0; image < work.batch(); image++) {
            for (int filter = 0; filter < work.filters(); filter++) {
                for (int y = 0; y < work.outputHeight() / pool; y++) {
                    for (int x = 0; x < work.outputWidth() / pool; x++) {
                        int largest = Integer.MIN_VALUE;
                        for (int i = 0; i < pool * pool; i++) {
                            largest = Math.max(largest, sums[image][filter][y * pool + i / pool][x * pool + i % pool]);
                        }
                        pooled[image][filter][y][x] = requantised ? parameters.get(filter).apply(largest, unit.dataBits(), unit.rounding()) : largest;
                    }
                }
            }
        }
        return pooled;
    }

    private int sum(int image, int filter, int y, int x) {
        var window = work.window();
        int sum = 0;
        for (int channel = 0; channel < work.channels(); channel++) {
            for (int ky = 0; ky < window.height(); ky++) {
                for (int kx = 0; kx < window.width(); kx++) {
                    int row = y * window.stride() + ky * window.dilation() - window.padding();
                    int col = x * window.stride() + kx * window.dilation() - window.padding();
                    if (row >= 0 && row < work.height() && col >= 0 && col < work.width()) {
                        sum += inputs[image][channel][row][col] * weights[filter][channel][ky][kx];
                    }
                }
            }
        }
        return sum;
    }
}
