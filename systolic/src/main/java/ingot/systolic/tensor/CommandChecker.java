package ingot.systolic.tensor;

import static ingot.systolic.tensor.command.CommandField.*;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.EnumOf;
import ingot.hdl.Hdl;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.systolic.tensor.command.CommandField;
import ingot.systolic.tensor.command.CommandRules;
import ingot.systolic.tensor.command.Opcode;
import ingot.systolic.tensor.command.Problem;
import ingot.systolic.tensor.command.Store.Form;
import ingot.systolic.tensor.command.Unit;
import ingot.systolic.tensor.command.VectorFunction;
import java.util.List;

/**
 * Looks for what is wrong with a command, as {@link CommandRules} says.
 *
 * <p>Latency: two cycles. Throughput: a command per cycle. Cost: six multipliers of 16 by 16 bits, two of 16 by 32.
 */
@Description("Looks for what is wrong with a command.")
public final class CommandChecker extends Module<TensorParams> {
    private static final int DIMS = 3;
    private static final int REACH_BITS = 36;
    private static final int ADDRESS_BITS = 56;

    /** A command, and what is wrong with it. */
    public record Checked(Issued command, EnumOf<Problem> problem) implements Bundle {
        static Checked of() {
            return new Checked(Issued.of(), Hdl.enumOf(Problem.class));
        }
    }

    /** A command that is refused, or that failed. */
    public record Refusal(UInt index, EnumOf<Problem> problem) implements Bundle {
        static Refusal type() {
            return new Refusal(Hdl.uint(Issued.INDEX_BITS), Hdl.enumOf(Problem.class));
        }
    }

    /** Loops of rows: how far each direction reaches from its first row to its last one. */
    private record Loops(UInt start, Vec<Bool> once, Vec<UInt> strides, Vec<UInt> reaches) implements Bundle {
        UInt last() {
            return start.extend(REACH_BITS).plus(reaches.get(0)).plus(reaches.get(1)).plus(reaches.get(2)).wrap(REACH_BITS);
        }
    }

    /** Products of a command: its own rows, those that it writes, and how far it reaches outside. */
    private record Products(CommandFetch.Fetched fetched, Loops rows, Loops others, UInt yReach, UInt otherReach) implements Bundle {}

    public final Stream<CommandFetch.Fetched> in = input(stream(CommandFetch.Fetched.of()));
    public final Stream<Checked> out = output(stream(Checked.of()));

    public CommandChecker(TensorParams params) {
        super(params);
        out.connect(in.map(this::products).stage().map(this::checked).stage());
    }

    private Products products(CommandFetch.Fetched fetched) {
        var c = fetched.command();
        var isStore = is(c, Opcode.STORE);
        var counts = Vec.of(c.get(X_COUNT), c.get(Y_COUNT), mux(isStore, c.get(WINDOW_Y, 16), c.get(Z_COUNT)));
        var rows = loops(c.get(START), counts, Vec.of(c.get(X_STRIDE), c.get(Y_STRIDE), mux(isStore, c.get(WINDOW_STRIDE), c.get(Z_STRIDE))));
        var otherCounts = Vec.of(counts.get(0), counts.get(1), mux(isStore, lit(1, 16), c.get(Z_COUNT)));
        var others = loops(mux(isStore, c.get(TO_START), c.get(SUMS)), otherCounts, Vec.of(mux(isStore, c.get(TO_X_STRIDE), c.get(SUMS_X_STRIDE)),
                mux(isStore, c.get(TO_Y_STRIDE), c.get(SUMS_Y_STRIDE)), mux(isStore, lit(0, 16), c.get(SUMS_Z_STRIDE))));
        var otherCount = mux(isStore, counts.get(0), counts.get(2));
        return new Products(fetched, rows, others, before(counts.get(1)).times(c.get(Y_BYTES)), before(otherCount).times(c.get(Z_BYTES)));
    }

    private Loops loops(UInt start, Vec<UInt> counts, Vec<UInt> strides) {
        return new Loops(start, tabulate(DIMS, i -> counts.get(i).eq(1)), strides, tabulate(DIMS, i -> before(counts.get(i)).times(strides.get(i))));
    }

    private static UInt before(UInt count) {
        return count.minus(1).wrap(16);
    }

    private Checked checked(Products products) {
        var c = products.fetched().command();
        var isFence = is(c, Opcode.FENCE);
        var isStore = is(c, Opcode.STORE);
        var isCompute = is(c, Opcode.COMPUTE);
        var isLoad = is(c, Opcode.LOAD);
        var known = isFence.or(isStore).or(isCompute).or(isLoad).or(is(c, Opcode.FILL));
        var toScratchpad = isStore.and(c.is(TO_SCRATCHPAD));
        var requantises = isStore.andNot(c.is(RAW));
        var unit = mux(isStore, lit(1 << Unit.STORE.ordinal(), 3), mux(isCompute, lit(1 << Unit.EXECUTE.ordinal(), 3), lit(1 << Unit.LOAD.ordinal(), 3)));
        var function = c.get(FUNCTION);
        var applies = isStore.and(function.ne(0));
        var isOfRow = applies.and(VectorUnit.isOfRow(function));
        var noFunction = p.transformer() ? function.gt(VectorFunction.values().length).or(c.is(RAW))
                .or(isOfRow.and(c.get(WINDOW_X).ne(1).or(c.get(WINDOW_Y).ne(1)))) : lit(true);
        var noTurn = p.transformer() ? lit(false) : isCompute.and(c.is(TRANSPOSED));
        var noCommand = noTurn.or(applies.and(noFunction)).or(known.not()).or(c.get(WAITS).or(c.get(SIGNALS)).and(unit).anyBit().andNot(isFence))
                .or(toScratchpad.and(c.is(RAW)));
        var empty = isFence.not().and(isZero(c, X_COUNT).or(isZero(c, Y_COUNT))
                .or(mux(isStore, isZero(c, WINDOW_X).or(isZero(c, WINDOW_Y)), isZero(c, Z_COUNT))));

        var last = products.rows().last().plus(mux(isStore, c.get(WINDOW_X, 16), lit(1, 16))).minus(1).wrap(REACH_BITS);
        var inAccumulators = isStore.or(isCompute.not().and(c.is(TO_ACCUMULATORS)));
        var lastOther = products.others().last();
        var weightRows = mux(c.is(TRANSPOSED), lit(p.cols() - 1L, 8), lit(p.rows() - 1L, 8));
        var lastWeight = c.get(WEIGHTS).plus(c.get(WEIGHT_STRIDE).times(weightRows));
        var moreParameters = mux(applies, lit(Form.Applied.PARAMETER_ROWS - 1L, 3), lit(Form.Requantised.PARAMETER_ROWS - 1L, 3));
        var lastParameter = c.get(PARAMETERS).plus(moreParameters);
        var beyond = beyond(last, mux(inAccumulators, lit(p.accumulatorRows(), REACH_BITS), lit(p.scratchpadRows(), REACH_BITS)))
                .or(isCompute.and(beyond(lastOther, lit(p.accumulatorRows(), REACH_BITS)).or(beyond(lastWeight, lit(p.scratchpadRows(), REACH_BITS)))))
                .or(toScratchpad.and(beyond(lastOther, lit(p.scratchpadRows(), REACH_BITS))))
                .or(requantises.and(beyond(lastParameter, lit(p.accumulatorRows(), REACH_BITS))));

        var outside = isLoad.or(isStore.andNot(toScratchpad));
        var rowBytes = mux(mux(isStore, c.is(RAW), c.is(TO_ACCUMULATORS)), lit(p.sumBytes(), 32), lit(p.vectorBytes(), 32));
        var bytes = mux(isStore, rowBytes.extend(48), c.get(X_COUNT).times(rowBytes));
        var end = c.get(ADDRESS, ADDRESS_BITS).plus(products.yReach()).plus(products.otherReach()).plus(bytes).wrap(ADDRESS_BITS);
        int laneBits = p.port().laneBits();
        var lanes = cat(c.get(ADDRESS).low(laneBits), c.get(Y_BYTES).low(laneBits), c.get(Z_BYTES).low(laneBits)).anyBit();
        var noAddress = outside.and(lanes.or(end.gt(uint(ADDRESS_BITS).lit(1L << p.addressBits()))));

        var twice = isLoad.or(is(c, Opcode.FILL)).andNot(nested(products.rows()))
                .or(isCompute.andNot(c.is(ACCUMULATES)).or(toScratchpad).andNot(nested(products.others())));
        var mixed = requantises.and(lastParameter.ge(c.get(START))).and(c.get(PARAMETERS).extend(REACH_BITS).le(last));
        var problem = priorityMux(List.of(products.fetched().failed(), noCommand, empty, isFence, beyond, noAddress, twice.or(mixed)),
                java.util.stream.Stream.of(Problem.BUS, Problem.COMMAND, Problem.COUNT, Problem.NONE, Problem.RANGE, Problem.ADDRESS, Problem.OVERLAP)
                        .map(enumOf(Problem.class)::lit).toList(), enumOf(Problem.class).lit(Problem.NONE));
        return new Checked(c, problem);
    }

    private static Bool is(Issued command, Opcode opcode) {
        return command.get(OPCODE).eq(opcode.code());
    }

    private static Bool isZero(Issued command, CommandField field) {
        return command.get(field).eq(0);
    }

    private static Bool beyond(UInt last, UInt rows) {
        return last.ge(rows);
    }

    /** {@link ingot.systolic.tensor.command.Pattern#isNested}. */
    private Bool nested(Loops loops) {
        var moves = tabulate(DIMS, i -> loops.once().get(i).or(loops.strides().get(i).ne(0)));
        var ends = tabulate(DIMS, i -> loops.reaches().get(i).plus(loops.strides().get(i)));
        return cat(moves.elements()).allBits().and(apart(loops, ends, 0, 1)).and(apart(loops, ends, 0, 2)).and(apart(loops, ends, 1, 2));
    }

    private static Bool apart(Loops loops, Vec<UInt> ends, int a, int b) {
        return loops.once().get(a).or(loops.once().get(b)).or(loops.strides().get(b).ge(ends.get(a))).or(loops.strides().get(a).ge(ends.get(b)));
    }

    @Override
    protected String moduleName() {
        return p.nameOf(this);
    }
}
