package ingot.systolic.mapper;

import ingot.systolic.tensor.TensorParams;
import ingot.systolic.tensor.command.Command;
import ingot.systolic.tensor.command.Store.Form.Requantised;
import ingot.systolic.workload.Conv2d;
import java.util.List;

/**
 * How a convolution is cut for a tensor unit. Half of the scratchpad holds a strip of the input with the weights that it meets, for one tile of channels; the other half
 * is loaded meanwhile. Half of the accumulators holds the sums of a strip.
 *
 * @param unit that it runs on
 * @param work of one group
 * @param stripRows rows of the output in a strip; the last one may have fewer
 * @param requantised whether results leave as inputs of the next operator, or as raw sums
 */
public record ConvolutionPlan(TensorParams unit, Conv2d work, int stripRows, boolean requantised) {
    public ConvolutionPlan {
        if (work.groups() != 1) {
            throw new IllegalArgumentException("a plan is for one group; a convolution of " + work.groups() + " groups is as many plans");
        }
        if (stripRows < 1 || stripRows > work.outputHeight()) {
            throw new IllegalArgumentException("a strip has 1 to " + work.outputHeight() + " rows, not " + stripRows);
        }
        int operands = operandRows(unit, work, stripRows);
        int sums = stripRows * work.outputWidth();
        if (operands > unit.scratchpadRows() / 2) {
            throw new IllegalArgumentException("%d rows of the output need %d rows of the scratchpad for inputs and weights; half of it has %d"
                    .formatted(stripRows, operands, unit.scratchpadRows() / 2));
        }
        if (sums > roomForSums(unit)) {
            throw new IllegalArgumentException("%d rows of the output are %d rows of sums; half of the accumulators, without parameters, has %d"
                    .formatted(stripRows, sums, roomForSums(unit)));
        }
    }

    /**
     * With strips as high as there is room for.
     *
     * @throws IllegalArgumentException when one row of the output does not fit
     */
    public static ConvolutionPlan of(TensorParams unit, Conv2d work, boolean requantised) {
        int rows = work.outputHeight();
        while (rows > 1 && (operandRows(unit, work, rows) > unit.scratchpadRows() / 2 || (long) rows * work.outputWidth() > roomForSums(unit))) {
            rows = Math.min(rows - 1, ceiling(work.outputHeight(), ceiling(work.outputHeight(), rows) + 1));
        }
        return new ConvolutionPlan(unit, work, rows, requantised);
    }

    private static int operandRows(TensorParams unit, Conv2d work, int rows) {
        return inputLines(work, rows) * paddedWidth(work) + Math.toIntExact(work.window().taps()) * unit.rows();
    }

    private static int roomForSums(TensorParams unit) {
        return unit.accumulatorRows() / 2 - Requantised.PARAMETER_ROWS;
    }

    private static int inputLines(Conv2d work, int rows) {
        return (rows - 1) * work.window().stride() + (work.window().height() - 1) * work.window().dilation() + 1;
    }

    private static int paddedWidth(Conv2d work) {
        return work.width() + 2 * work.window().padding();
    }

    /** Lines of the input, padding among them, that {@code rows} rows of the output need. */
    int inputLines(int rows) {
        return inputLines(work, rows);
    }

    /** Pixels of a line in the scratchpad. */
    int paddedWidth() {
        return paddedWidth(work);
    }

    /** Tiles of channels. */
    public int channelTiles() {
        return ceiling(work.channels(), unit.rows());
    }

    /** Tiles of filters. */
    public int filterTiles() {
        return ceiling(work.filters(), unit.cols());
    }

    /** Strips of an image. */
    public int strips() {
        return ceiling(work.outputHeight(), stripRows);
    }

    /** Rows of weights that a tile of channels meets a tile of filters with. */
    int weightRows() {
        return Math.toIntExact(work.window().taps()) * unit.rows();
    }

    /** Bytes of a result of one pixel and tile of filters. */
    int resultBytes() {
        return requantised ? unit.vectorBytes() : unit.sumBytes();
    }

    /** Everything from {@code base} on, one behind the other; {@code base} is a multiple of {@link TensorParams#beatBytes}. */
    public Placement placement(long base) {
        long pixels = (long) work.batch() * work.height() * work.width();
        long results = (long) work.batch() * work.outputHeight() * work.outputWidth();
        long weights = base + pixels * channelTiles() * unit.vectorBytes();
        long parameters = weights + (long) filterTiles() * channelTiles() * weightRows() * unit.vectorBytes();
        long outputs = parameters + (long) filterTiles() * Requantised.PARAMETER_ROWS * unit.sumBytes();
        return new Placement(base, weights, parameters, outputs, outputs + results * filterTiles() * resultBytes());
    }

    /** The commands, for data that stand where {@code placement} says. */
    public List<Command> program(Placement placement) {
        return ConvolutionProgram.of(this, placement);
    }

    static int ceiling(int value, int unit) {
        return (value + unit - 1) / unit;
    }
}
