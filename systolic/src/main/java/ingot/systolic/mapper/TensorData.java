package ingot.systolic.mapper;

import ingot.systolic.tensor.TensorParams;
import ingot.systolic.tensor.command.Store.Form.Requantised;
import java.util.List;

/** The data of a convolution as a tensor unit finds and leaves them in the memory outside. */
public record TensorData(ConvolutionPlan plan, Placement placement) {
    /** Writes inputs: by image, channel, row and column. */
    public void putInputs(byte[] memory, int[][][][] inputs) {
        var work = plan.work();
        int bits = plan.unit().dataBits();
        for (int image = 0; image < work.batch(); image++) {
            for (int channel = 0; channel < work.channels(); channel++) {
                for (int y = 0; y < work.height(); y++) {
                    for (int x = 0; x < work.width(); x++) {
                        TensorBytes.put(memory, inputAddress(image, channel / plan.unit().rows(), y) + (long) x * plan.unit().vectorBytes(),
                                channel % plan.unit().rows(), bits, inputs[image][channel][y][x]);
                    }
                }
            }
        }
    }

    /** Writes weights: by filter, channel, row and column of the kernel. */
    public void putWeights(byte[] memory, int[][][][] weights) {
        var window = plan.work().window();
        var unit = plan.unit();
        for (int filter = 0; filter < plan.work().filters(); filter++) {
            for (int channel = 0; channel < plan.work().channels(); channel++) {
                for (int y = 0; y < window.height(); y++) {
                    for (int x = 0; x < window.width(); x++) {
                        long row = (long) (y * window.width() + x) * unit.rows() + channel % unit.rows();
                        TensorBytes.put(memory, weightAddress(filter / unit.cols(), channel / unit.rows()) + row * unit.vectorBytes(), filter % unit.cols(),
                                unit.dataBits(), weights[filter][channel][y][x]);
                    }
                }
            }
        }
    }

    /** Writes what requantises the sums of each filter. */
    public void putParameters(byte[] memory, List<Requantisation> filters) {
        var unit = plan.unit();
        for (int filter = 0; filter < filters.size(); filter++) {
            var words = filters.get(filter).words();
            for (int i = 0; i < words.length; i++) {
                TensorBytes.put(memory, parameterAddress(filter / unit.cols()) + (long) i * unit.sumBytes(), filter % unit.cols(), TensorParams.SUM_BITS,
                        words[i]);
            }
        }
    }

    /** Reads outputs: by image, filter, row and column. */
    public int[][][][] outputs(byte[] memory) {
        var work = plan.work();
        int bits = plan.requantised() ? plan.unit().dataBits() : TensorParams.SUM_BITS;
        var outputs = new int[work.batch()][work.filters()][plan.resultHeight()][plan.resultWidth()];
        for (int image = 0; image < work.batch(); image++) {
            for (int filter = 0; filter < work.filters(); filter++) {
                for (int y = 0; y < plan.resultHeight(); y++) {
                    for (int x = 0; x < plan.resultWidth(); x++) {
                        outputs[image][filter][y][x] = TensorBytes.get(memory, outputAddress(image, filter / plan.unit().cols(), y)
                                + (long) x * plan.resultBytes(), filter % plan.unit().cols(), bits);
                    }
                }
            }
        }
        return outputs;
    }

    /** The first pixel of a line. */
    long inputAddress(int image, int channelTile, int y) {
        var work = plan.work();
        long line = ((long) image * plan.channelTiles() + channelTile) * work.height() + y;
        return placement.inputs() + line * work.width() * plan.unit().vectorBytes();
    }

    /** The first row of weights of the first element of the kernel. */
    long weightAddress(int filterTile, int channelTile) {
        return placement.weights() + ((long) filterTile * plan.channelTiles() + channelTile) * plan.weightRows() * plan.unit().vectorBytes();
    }

    long parameterAddress(int filterTile) {
        return placement.parameters() + (long) filterTile * Requantised.PARAMETER_ROWS * plan.unit().sumBytes();
    }

    /** The first pixel of a line. */
    long outputAddress(int image, int filterTile, int y) {
        var work = plan.work();
        long line = ((long) image * plan.filterTiles() + filterTile) * plan.resultHeight() + y;
        return placement.outputs() + line * plan.resultWidth() * plan.resultBytes();
    }

    /** What rows of the accumulators from {@code start} on say about a column. */
    static Requantisation requantisation(TensorParams unit, int[][] accumulators, int start, int col) {
        int shape = accumulators[start + 2][col];
        int limits = accumulators[start + 3][col];
        return new Requantisation(accumulators[start][col], accumulators[start + 1][col] & Integer.MAX_VALUE, shape & 31,
                TensorModel.signed(shape >> 16, unit.dataBits()), TensorModel.signed(limits, unit.dataBits()),
                TensorModel.signed(limits >> 16, unit.dataBits()));
    }
}
