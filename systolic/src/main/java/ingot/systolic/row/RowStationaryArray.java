package ingot.systolic.row;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.hdl.Word;

/**
 * Row-stationary array for convolutions: row r of a filter stays in row r of the elements, each row of inputs moves along a diagonal, and sums move up a
 * column, which makes one row of outputs. So each weight serves a row of outputs, and each input all filter rows, from one read.
 *
 * <p>A <em>pass</em> is one filter along the inputs: {@code filter} brings {@code taps} beats, each with one weight for every row; each of {@code inputs} brings the
 * {@code taps} inputs of its row's first result, and {@code advance} more for each further one. Channels of a pass are interleaved: with q of them, {@code taps} is
 * q times the filter's width and {@code advance} q times the horizontal stride. A sum takes its products from the last filter row to the first, and in a
 * row from the first tap to the last; it begins with 0, or with a beat of {@code sums}, which is how passes over further channels add up.
 *
 * <p>Time: a step of {@code taps} cycles gives one result in each column. Every row works one step later than the one below, so that the first results come
 * after {@code rows} steps, and passes follow each other without a pause where the weights of the next one have been loaded, which goes on meanwhile.
 * An accumulating pass begins when its first sums are offered. Everything waits while an input or sum that is needed is missing. Results cannot be refused.
 *
 * <p>Sources: Chen, Emer, Sze, "Eyeriss: a spatial architecture for energy-efficient dataflow for convolutional neural networks", ISCA 2016.
 */
@Description("Row-stationary array: filter rows stay, input rows move along diagonals, sums move up.")
public final class RowStationaryArray extends Module<RowParams> {
    /** Products of a sum in each row, 2 to {@code taps}; may change only while {@code busy} is 0. */
    public final UInt taps = input(uint(p.tapBits() + 1));
    /** New inputs for each further result, 1 to {@code taps}; may change only while {@code busy} is 0. */
    public final UInt advance = input(uint(p.tapBits() + 1));

    public final Stream<RowCommand> command = input(stream(RowCommand.type()));
    /** Weights of the next pass, one for each row. */
    public final Stream<Vec<Word>> filter = input(stream(vec(p.rows(), p.arithmetic().weight())));
    /** The rows of the inputs. */
    public final Vec<Stream<Word>> inputs = input(vec(p.inputRows(), stream(p.arithmetic().input())));
    /** What the sums of an accumulating pass begin with, one for each column. */
    public final Stream<Vec<Word>> sums = input(stream(vec(p.cols(), p.arithmetic().sum())));

    /** One result of each output row, in cycles with {@link #resultValid}. */
    public final Vec<Word> result = output(vec(p.cols(), p.arithmetic().sum()));
    public final Bool resultValid = output(bool());
    /** A pass is under way. */
    public final Bool busy = output(bool());

    private final int bottom = p.rows() - 1;
    private final UInt tap = reg(uint(p.tapBits()), 0);
    private final Bool lastTap = tap.plus(1).eq(taps);
    private final Bool go = wire(bool());
    private final Vec<RowState> state = tabulate(p.rows(), r -> reg(RowState.type(), zero(RowState.type())));
    private final Bool accumulate = reg(bool(), false);
    private final RowWeights weights = new RowWeights(p, filter, taps);

    public RowStationaryArray(RowParams params) {
        super(params);
        var working = lit(false);
        for (var row : state) {
            working = working.or(row.active());
        }
        busy.set(working);
        var wraps = tap.plus(advance).ge(taps);
        var pe = elements(wraps);
        var missing = lit(false);
        for (int r = 0; r < p.rows(); r++) {
            for (int c = 0; c < p.cols(); c++) {
                if (p.isEdge(r, c)) {
                    var in = inputs.get(r + c * p.stride());
                    var needed = state.get(r).active().and(state.get(r).first().or(wraps));
                    in.ready.set(needed.and(go));
                    missing = missing.or(needed.andNot(in.valid));
                }
            }
        }
        var needsSums = state.get(bottom).active().and(accumulate).and(tap.eq(0));
        sums.ready.set(needsSums.and(go));
        go.set(working.andNot(missing.or(needsSums.andNot(sums.valid))));
        when(go, () -> tap.set(mux(lastTap, tap.lit(0), tap.plus(1).wrap(p.tapBits()))));

        steps(working.not().or(go.and(lastTap)));
        for (int c = 0; c < p.cols(); c++) {
            connect(result.get(c), pe[0][c].sumOut);
        }
        resultValid.set(next(go.and(lastTap).and(state.get(0).active()), false));
        check(past(busy).and(busy).implies(stable(taps).and(stable(advance))), "taps and advance change only between passes");
    }

    private RowPe[][] elements(Bool wraps) {
        var before = tap.plus(advance).low(p.tapBits());
        var pe = new RowPe[p.rows()][p.cols()];
        for (int r = bottom; r >= 0; r--) {
            for (int c = 0; c < p.cols(); c++) {
                pe[r][c] = new RowPe(new RowPe.Params(p, p.isEdge(r, c))).at(r, c);
                pe[r][c].go.set(go);
                pe[r][c].tap.set(tap);
                pe[r][c].bank.set(state.get(r).bank());
                pe[r][c].load.set(filter.fire());
                pe[r][c].loadPlace.set(weights.place());
                connect(pe[r][c].weightIn, filter.payload.get(r));
                if (p.isEdge(r, c)) {
                    connect(pe[r][c].in, inputs.get(r + c * p.stride()).payload);
                    pe[r][c].isNew.set(state.get(r).first().or(wraps));
                    pe[r][c].before.set(before);
                } else {
                    connect(pe[r][c].in, pe[r + p.stride()][c - 1].diagonal);
                }
                connect(pe[r][c].sumIn, r < bottom ? pe[r + 1][c].sumOut
                        : mux(accumulate, sums.payload.get(c), zero(p.arithmetic().sum())));
            }
        }
        return pe;
    }

    /** At the end of a step each row goes on to what the row below has just done, and the one at the bottom begins a pass or continues its own. */
    private void steps(Bool stepEnds) {
        var own = state.get(bottom);
        var top = state.get(0);
        var left = reg(uint(RowCommand.OUTPUT_BITS), 0);
        var free = own.active().not().or(own.last());
        // All rows wait for missing sums, also those that make them: so a pass begins when it has its first ones.
        var hasSums = command.payload.accumulate().not().or(sums.valid);
        command.ready.set(stepEnds.and(free).and(weights.ready()).and(hasSums));
        var begins = command.fire();
        var remaining = mux(begins, command.payload.outputs(), left.minus(1).asUInt().low(RowCommand.OUTPUT_BITS));
        when(stepEnds, () -> {
            left.set(remaining);
            own.active().set(begins.or(free.not()));
            own.first().set(begins);
            own.last().set(remaining.eq(1));
            for (int r = 0; r < bottom; r++) {
                connect(state.get(r), state.get(r + 1));
            }
        });
        when(begins, () -> {
            accumulate.set(command.payload.accumulate());
            own.bank().set(weights.next());
        });
        weights.used(begins, stepEnds.and(top.active()).and(top.last()), top.bank());
    }
}
