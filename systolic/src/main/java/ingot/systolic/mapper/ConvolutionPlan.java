package ingot.systolic.mapper;

import ingot.systolic.tensor.TensorParams;
import ingot.systolic.tensor.command.Command;
import ingot.systolic.tensor.command.Store.Form.Requantised;
import ingot.systolic.workload.Conv2d;
import ingot.systolic.workload.Operator;
import ingot.systolic.workload.Work;
import java.util.List;

/**
 * How a convolution is cut for a tensor unit: into strips of rows of the output, tiles of channels and tiles of filters. A strip with one tile of each is a chunk.
 * Weights of a chunk are loaded while chunks before it are worked on. Inputs are as well; where the scratchpad has room for all channels of two strips, those
 * of a strip stay for all its filters. Half of the accumulators holds the sums of a strip and a tile of filters.
 *
 * @param unit that it runs on
 * @param work of one group
 * @param stripRows rows of the output in a strip; the last one may have fewer
 * @param pool side of the squares of outputs of which only the largest leaves; they lie side by side, and fill strips and lines. 1 where all of them leave
 * @param requantised whether results leave as inputs of the next operator, or as raw sums
 */
public record ConvolutionPlan(TensorParams unit, Conv2d work, int stripRows, int pool, boolean requantised) {
    private static final int MOST_WEIGHT_PLACES = 4;

    public ConvolutionPlan {
        if (work.groups() != 1) {
            throw new IllegalArgumentException("a plan is for one group; a convolution of " + work.groups() + " groups is as many plans");
        }
        if (stripRows < 1 || stripRows > work.outputHeight()) {
            throw new IllegalArgumentException("a strip has 1 to " + work.outputHeight() + " rows, not " + stripRows);
        }
        if (pool < 1 || pool > 255 || work.outputHeight() % pool != 0 || work.outputWidth() % pool != 0 || stripRows % pool != 0) {
            throw new IllegalArgumentException("squares of %d by %d must fill %d by %d outputs, in strips of height %d".formatted(pool, pool, work.outputHeight(),
                    work.outputWidth(), stripRows));
        }
        int operands = inputRows(work, stripRows) + weightRows(unit, work);
        if (operands > unit.scratchpadRows() / 2) {
            throw new IllegalArgumentException("a strip of height %d needs %d rows of the scratchpad for inputs and weights; half of it has %d"
                    .formatted(stripRows, operands, unit.scratchpadRows() / 2));
        }
        long sums = (long) stripRows * work.outputWidth();
        if (sums > roomForSums(unit)) {
            throw new IllegalArgumentException("a strip of height %d has %d rows of sums; half of the accumulators, without parameters, has %d"
                    .formatted(stripRows, sums, roomForSums(unit)));
        }
    }

    /**
     * With strips of the height that loads least.
     *
     * @throws IllegalArgumentException when one row of the output does not fit
     */
    public static ConvolutionPlan of(TensorParams unit, Conv2d work, boolean requantised) {
        return of(unit, work, 1, requantised);
    }

    /**
     * The same, and of the outputs in each square of {@code pool} by {@code pool} the largest only, as a pooling layer behind it takes it.
     *
     * @throws IllegalArgumentException when one row of squares does not fit
     */
    public static ConvolutionPlan of(TensorParams unit, Conv2d work, int pool, boolean requantised) {
        var best = new ConvolutionPlan(unit, work, pool, pool, requantised);
        for (int strips = work.outputHeight() - 1; strips >= 1; strips--) {
            int rows = ceiling(ceiling(work.outputHeight(), strips), pool) * pool;
            if (inputRows(work, rows) + weightRows(unit, work) > unit.scratchpadRows() / 2 || (long) rows * work.outputWidth() > roomForSums(unit)) {
                break;
            }
            var plan = new ConvolutionPlan(unit, work, rows, pool, requantised);
            best = plan.loadedRows() <= best.loadedRows() ? plan : best;
        }
        return best;
    }

    /**
     * The plans of an operator's products, in the order of {@link Operator#work}: a convolution has one, an attention one for its scores and one for its values.
     * Each is run {@link Work#times} times, with data of its own. What is no product is not in them.
     */
    public static List<ConvolutionPlan> all(TensorParams unit, Operator operator, boolean requantised) {
        return operator.work().stream().map(Work::convolution).map(work -> of(unit, work, requantised)).toList();
    }

    private static int roomForSums(TensorParams unit) {
        return unit.accumulatorRows() / 2 - Requantised.PARAMETER_ROWS;
    }

    private static int inputLines(Conv2d work, int rows) {
        return (rows - 1) * work.window().stride() + (work.window().height() - 1) * work.window().dilation() + 1;
    }

    private static int inputRows(Conv2d work, int rows) {
        return inputLines(work, rows) * (work.width() + 2 * work.window().padding());
    }

    private static int weightRows(TensorParams unit, Conv2d work) {
        return Math.toIntExact(work.window().taps()) * unit.rows();
    }

    /** Rows of the scratchpad that inputs of a strip and one tile of channels take. */
    int inputRows() {
        return inputRows(work, stripRows);
    }

    /** Whether the inputs of a strip stay for all filters. */
    public boolean keepsInputs() {
        return (long) channelTiles() * inputRows() * keptStrips() + 2 * weightRows() <= unit.scratchpadRows();
    }

    /** Strips whose inputs have a place of their own, where they stay for all filters. */
    int keptStrips() {
        return Math.min(2, strips() * work.batch());
    }

    /** Tiles of weights that have a place of their own: two, and up to four where inputs stay and there is room. */
    int weightPlaces() {
        if (!keepsInputs()) {
            return 2;
        }
        long room = unit.scratchpadRows() - (long) channelTiles() * inputRows() * keptStrips();
        return Math.toIntExact(Math.clamp(room / weightRows(), 2, MOST_WEIGHT_PLACES));
    }

    /** Rows that are loaded into the scratchpad, at most. */
    public long loadedRows() {
        long chunks = (long) work.batch() * strips() * channelTiles() * filterTiles();
        return chunks * weightRows() + (keepsInputs() ? chunks / filterTiles() : chunks) * inputRows();
    }

    /** Lines of the input, padding among them, that {@code rows} rows of the output need. */
    int inputLines(int rows) {
        return inputLines(work, rows);
    }

    /** Pixels of a line in the scratchpad. */
    int paddedWidth() {
        return work.width() + 2 * work.window().padding();
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
        return weightRows(unit, work);
    }

    /** Rows of an image of results. */
    public int resultHeight() {
        return work.outputHeight() / pool;
    }

    /** Results of a row of them. */
    public int resultWidth() {
        return work.outputWidth() / pool;
    }

    /** Bytes of a result of one pixel and tile of filters. */
    int resultBytes() {
        return requantised ? unit.vectorBytes() : unit.sumBytes();
    }

    /** Everything from {@code base} on, one behind the other; {@code base} is a multiple of {@link TensorParams#beatBytes}. */
    public Placement placement(long base) {
        long pixels = (long) work.batch() * work.height() * work.width();
        long results = (long) work.batch() * resultHeight() * resultWidth();
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
