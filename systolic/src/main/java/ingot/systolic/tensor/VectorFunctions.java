package ingot.systolic.tensor;

import ingot.generators.arithmetic.Requantise;
import ingot.generators.arithmetic.RequantiseParams;
import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.EnumOf;
import ingot.hdl.Hdl;
import ingot.hdl.Module;
import ingot.hdl.SInt;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.systolic.tensor.SumColumn.ScaledValue;
import ingot.systolic.tensor.command.VectorFunction;
import java.util.stream.IntStream;

/**
 * Carries out {@link VectorFunction}. A row comes as often as it takes: for its reference, for the weight of its results, and for the results. What is no function goes
 * through.
 *
 * <p>Latency: three cycles. Throughput: the columns of a beat per cycle; between the passes of a row the latency, and that of {@link RowScalars} for a mean and for
 * a weight. Cost: for each element of a beat a {@link Requantise}, a {@link LaneFunction} and a multiplier of 16 by 16 bits; one {@link RowScalars}.
 */
@Description("Softmax, normalisation and activations.")
public final class VectorFunctions extends Module<TensorParams> {
    private static final int DEVIATION_BITS = RowScalars.VALUE_BITS + 1;
    private static final int COLUMN_BITS = 24;
    private static final int U_BITS = LaneFunction.IN_BITS;

    private enum Pass { REFERENCE, WEIGHT, RESULT }

    /**
     * Columns of a row.
     *
     * @param first the number of the first column
     * @param endsRow there are no more columns
     * @param endsPass the row has no more rows of sums
     */
    public record Item(Vec<SumColumn> columns, UInt rawBeat, UInt first, Bool endsRow, Bool endsPass) implements Bundle {
        static final int FIRST_BITS = 9;

        static Item of(TensorParams p) {
            return new Item(Hdl.vec(p.elementsOfBeat(), SumColumn.type()), Hdl.uint(p.busBits()), Hdl.uint(FIRST_BITS), Hdl.bool(), Hdl.bool());
        }
    }

    /** Results that are to be requantised. */
    public record Result(Vec<ScaledValue> values, UInt rawBeat) implements Bundle {
        static Result of(TensorParams p) {
            return new Result(Hdl.vec(p.elementsOfBeat(), ScaledValue.of(p.dataBits())), Hdl.uint(p.busBits()));
        }
    }

    /** Columns on their way: the sums less the reference, or what became of them. */
    private record Lanes(Vec<ScaledValue> values, Vec<SInt> deviations, UInt counted, UInt rawBeat, Bool weighs, Bool ends) implements Bundle {}

    public final Stream<Item> in = input(stream(Item.of(p)));

    /** Parameters of another store come. */
    public final Bool begins = input(bool());

    /** {@link VectorFunction#code}, or 0; like the others it stays while there is anything inside. */
    public final UInt function = input(uint(LaneFunction.FUNCTION_BITS));
    public final UInt elements = input(uint(RowScalars.ELEMENTS_BITS));
    public final UInt scale = input(uint(32));
    public final UInt epsilon = input(uint(32));
    public final Stream<Result> out = output(stream(Result.of(p)));

    private final RowScalars scalars;
    private final EnumOf<Pass> pass = reg(enumOf(Pass.class), Pass.RESULT);
    private final Bool ofRow;

    public VectorFunctions(TensorParams params) {
        super(params);
        ofRow = VectorUnit.isOfRow(function);
        scalars = new RowScalars(p);
        scalars.elements.set(elements);
        scalars.scale.set(scale);
        var ends = in.payload.endsRow().and(in.payload.endsPass());
        var entersEnd = in.fire().and(ends).and(ofRow);
        var values = tabulate(p.elementsOfBeat(), i -> in.payload.columns().get(i).scaled(p.dataBits()));
        var counted = counted();

        var asksMean = next(entersEnd.and(pass.eq(Pass.REFERENCE)).and(is(VectorFunction.LAYER_NORM)), false);
        var largest = largest(values, counted);
        var total = total(values, counted);
        var asksWeight = wire(bool());
        var squares = wire(sint(RowScalars.TOTAL_BITS));
        var kinds = scalars.work.payload().kind();
        var weighing = mux(is(VectorFunction.SOFTMAX), kinds.lit(RowScalars.Kind.SHARE), kinds.lit(RowScalars.Kind.DEVIATION));
        scalars.work.valid().set(asksMean.or(asksWeight));
        scalars.work.payload().kind().set(mux(asksMean, kinds.lit(RowScalars.Kind.MEAN), weighing));
        scalars.work.payload().total().set(mux(asksMean, total, squares));

        var isMean = reg(bool(), false);
        when(asksMean, () -> isMean.set(true)).elseWhen(asksWeight, () -> isMean.set(false));
        var told = next(scalars.done, false);
        var mean = reg(sint(RowScalars.VALUE_BITS));
        var weight = reg(uint(32));
        var hasReference = reg(bool(), true);
        var hasWeight = reg(bool(), false);
        when(entersEnd.and(pass.eq(Pass.REFERENCE)), () -> hasReference.set(is(VectorFunction.SOFTMAX)));
        when(entersEnd.and(pass.eq(Pass.WEIGHT)), () -> hasWeight.set(false));
        when(told.and(isMean), () -> {
            mean.set(scalars.integer);
            hasReference.set(true);
        });
        when(told.andNot(isMean), () -> {
            weight.set(scalars.result);
            hasWeight.set(true);
        });
        when(begins, () -> hasReference.set(true));
        passes(entersEnd);

        var reference = mux(is(VectorFunction.SOFTMAX), largest, mux(is(VectorFunction.LAYER_NORM), mean, zero(mean)));
        var waits = ofRow.and(pass.eq(Pass.WEIGHT).andNot(hasReference).or(pass.eq(Pass.RESULT).andNot(hasWeight)));
        var entered = in.haltWhen(waits).filter(_ -> ofRow.not().or(pass.ne(Pass.REFERENCE))).map(item -> new Lanes(values,
                tabulate(p.elementsOfBeat(), i -> values.get(i).value().minus(reference)), counted, item.rawBeat(), ofRow.and(pass.eq(Pass.WEIGHT)), ends)).stage();
        var looked = entered.map(this::narrowed).stage();
        asksWeight.set(next(looked.fire().and(looked.payload.weighs()).and(looked.payload.ends()), false));
        var results = results(looked.payload, mux(ofRow, weight, scale));
        squares.set(squares(looked, results));
        out.connect(looked.filter(lanes -> lanes.weighs().not()).map(lanes -> new Result(results, lanes.rawBeat())).stage());
    }

    private Bool is(VectorFunction kind) {
        return function.eq(kind.code());
    }

    private void passes(Bool entersEnd) {
        var first = mux(is(VectorFunction.RMS_NORM), pass.lit(Pass.WEIGHT), mux(ofRow, pass.lit(Pass.REFERENCE), pass.lit(Pass.RESULT)));
        var after = choose(pass).is(Pass.REFERENCE, pass.lit(Pass.WEIGHT)).is(Pass.WEIGHT, pass.lit(Pass.RESULT)).otherwise(first);
        when(begins, () -> pass.set(first)).elseWhen(entersEnd, () -> pass.set(after));
    }

    /** For each column whether it belongs to the elements of the row. */
    private UInt counted() {
        var before = reg(uint(COLUMN_BITS), 0);
        when(begins.or(in.fire().and(in.payload.endsRow()).and(in.payload.endsPass())), () -> before.set(0))
                .elseWhen(in.fire().and(in.payload.endsRow()), () -> before.set(before.plus(p.cols()).wrap(COLUMN_BITS)));
        var lanes = IntStream.range(0, p.elementsOfBeat()).mapToObj(i -> {
            var column = in.payload.first().plus(i);
            return column.lt(p.cols()).and(before.plus(column).lt(elements));
        }).toList();
        return cat(lanes.reversed());
    }

    /** Whether the next columns are the first ones of a pass. */
    private Bool fresh(Bool moves, Bool ends) {
        var fresh = reg(bool(), true);
        when(begins, () -> fresh.set(true)).elseWhen(moves, () -> fresh.set(ends));
        return fresh;
    }

    /** The largest element of the row so far. */
    private SInt largest(Vec<ScaledValue> values, UInt counted) {
        var largest = reg(sint(RowScalars.VALUE_BITS));
        var least = sint(RowScalars.VALUE_BITS).lit(-1L << RowScalars.VALUE_BITS - 1);
        var most = tree(IntStream.range(0, values.size()).mapToObj(i -> mux(counted.bit(i), values.get(i).value(), least)).toList(), SInt::max);
        var moves = in.fire().and(pass.eq(Pass.REFERENCE));
        var fresh = fresh(moves, in.payload.endsRow().and(in.payload.endsPass()));
        when(moves, () -> largest.set(mux(fresh, most, largest.max(most))));
        return largest;
    }

    /** The sum of the elements of the row so far. */
    private SInt total(Vec<ScaledValue> values, UInt counted) {
        var total = reg(sint(RowScalars.TOTAL_BITS));
        var sum = tree(IntStream.range(0, values.size()).mapToObj(
                i -> mux(counted.bit(i), values.get(i).value(), zero(values.get(i).value())).extend(RowScalars.TOTAL_BITS)).toList(), VectorFunctions::sum);
        var moves = in.fire().and(pass.eq(Pass.REFERENCE));
        var fresh = fresh(moves, in.payload.endsRow().and(in.payload.endsPass()));
        when(moves, () -> total.set(mux(fresh, sum, sum(total, sum))));
        return total;
    }

    private static SInt sum(SInt a, SInt b) {
        return a.plus(b).wrap(RowScalars.TOTAL_BITS);
    }

    /** Deviations in the 16 bits of a function's operand; what is no function stays. */
    private Lanes narrowed(Lanes lanes) {
        var narrow = tabulate(p.elementsOfBeat(), i -> {
            var lane = lanes.values().get(i);
            Requantise requantise = new Requantise(new RequantiseParams(DEVIATION_BITS, U_BITS, 31, p.rounding())).at(i);
            requantise.in.set(lanes.deviations().get(i));
            requantise.multiplier.set(lane.multiplier());
            requantise.shift.set(lane.shift());
            requantise.zeroPoint.set(0);
            requantise.lowest.set(requantise.lowest.lit(Short.MIN_VALUE));
            requantise.highest.set(requantise.highest.lit(Short.MAX_VALUE));
            return mux(function.eq(0), lanes.deviations().get(i), requantise.out.extend(DEVIATION_BITS));
        });
        return new Lanes(lanes.values(), narrow, lanes.counted(), lanes.rawBeat(), lanes.weighs(), lanes.ends());
    }

    private Vec<ScaledValue> results(Lanes lanes, UInt weight) {
        var exponent = weight.bits(30, 23);
        var isLarge = exponent.ge(127);
        var isSmall = exponent.lt(95);
        var multiplier = mux(isLarge, lit(0x7fff_ffffL, 31), mux(isSmall, lit(0, 31), cat(lit(true), weight.low(23), lit(0, 7))));
        var shift = mux(isLarge.or(isSmall), lit(0, 5), lit(126, 8).minus(exponent).low(5));
        return tabulate(p.elementsOfBeat(), i -> {
            var lane = lanes.values().get(i);
            var deviation = lanes.deviations().get(i);
            LaneFunction of = new LaneFunction(p).at(i);
            of.u.set(deviation.low(U_BITS));
            of.function.set(function);
            var y = mux(ofRow.not().or(lanes.counted().bit(i)), of.y, zero(of.y)).extend(RowScalars.VALUE_BITS);
            var none = function.eq(0);
            return lane.with(mux(none, deviation.low(RowScalars.VALUE_BITS), y), mux(none, lane.multiplier(), multiplier), mux(none, lane.shift(), shift));
        });
    }

    /** What the weight is made of: powers of two, or squares. */
    private SInt squares(Stream<Lanes> lanes, Vec<ScaledValue> results) {
        var total = reg(sint(RowScalars.TOTAL_BITS));
        var terms = IntStream.range(0, p.elementsOfBeat()).mapToObj(i -> {
            var y = results.get(i).value();
            var u = y.low(U_BITS);
            return mux(is(VectorFunction.SOFTMAX), y.extend(RowScalars.TOTAL_BITS), u.times(u).extend(RowScalars.TOTAL_BITS));
        }).toList();
        var sum = tree(terms, VectorFunctions::sum);
        var moves = lanes.fire().and(lanes.payload.weighs());
        var fresh = fresh(moves, lanes.payload.ends());
        var before = mux(fresh, mux(is(VectorFunction.SOFTMAX), zero(epsilon), epsilon).extend(RowScalars.TOTAL_BITS).asSInt(), total);
        when(moves, () -> total.set(sum(before, sum)));
        return total;
    }

    @Override
    protected String moduleName() {
        return p.nameOf(this);
    }
}
