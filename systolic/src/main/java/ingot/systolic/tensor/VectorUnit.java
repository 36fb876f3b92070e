package ingot.systolic.tensor;

import ingot.generators.arithmetic.Requantise;
import ingot.generators.arithmetic.RequantiseParams;
import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.Hdl;
import ingot.hdl.Module;
import ingot.hdl.SInt;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.systolic.tensor.command.CommandField;
import ingot.systolic.tensor.command.Store.Form;
import ingot.systolic.tensor.command.VectorFunction;
import java.util.stream.IntStream;

/**
 * The vector unit: the largest sums of windows, requantised or raw, as beats. It works on as many columns at once as a beat has elements. In a unit for transformers
 * {@link VectorFunctions} stand in front of that.
 *
 * <p>Latency: three cycles, with functions six, from the last row of a window to the first beat of its result. Throughput: one beat, and one row of a window, per
 * cycle. Cost: four rows of parameters, one row of maxima and one of results as registers; for each element of a beat a {@link Requantise} and a multiplexer of
 * columns.
 */
@Description("Vector unit: maximum of windows, bias, scale, clamp.")
public final class VectorUnit extends Module<TensorParams> {
    private static final int SUM = TensorParams.SUM_BITS;
    private static final int MOST_SHIFT = 31;
    /** What column 0 says in front of the rows of parameters. */
    private static final int SCALARS = Form.Applied.PARAMETER_ROWS - Form.Requantised.PARAMETER_ROWS;

    /** Rows of parameters stay until the next ones come. */
    public final Stream<SumReader.Row> in = input(stream(SumReader.Row.of(p)));

    /** Sums stay as they are; while a command is under way it does not change. */
    public final Bool raw = input(bool());

    /** {@link ingot.systolic.tensor.command.VectorFunction#code}, or 0; no port in a unit without functions. It changes as {@code raw} does. */
    public final UInt function = input(uint(p.transformer() ? LaneFunction.FUNCTION_BITS : 0));

    /** Results, the lowest beat of a row first. */
    public final Stream<UInt> out = output(stream(uint(p.busBits())));

    /** What is worked on at once. */
    private record Part(Vec<SumColumn> columns, UInt rawBeat) implements Bundle {
        static Part of(TensorParams p) {
            return new Part(Hdl.vec(p.elementsOfBeat(), SumColumn.type()), Hdl.uint(p.busBits()));
        }
    }

    private final Vec<UInt> parameters = reg(vec(Form.Requantised.PARAMETER_ROWS, uint(p.sumsBits())));

    public VectorUnit(TensorParams params) {
        super(params);
        int most = Math.max(p.vectorBeats(), p.sumBeats());
        int countBits = Math.max(1, 32 - Integer.numberOfLeadingZeros(most - 1));
        var largest = reg(vec(p.cols(), sint(SUM)));
        var inWindow = reg(bool(), false);
        var result = reg(uint(p.sumsBits()));
        var full = reg(bool(), false);
        var part = reg(uint(countBits), 0);

        var beats = wire(stream(Part.of(p)));
        var isLast = part.eq(mux(raw, lit(p.sumBeats() - 1, countBits), lit(p.vectorBeats() - 1, countBits)));
        var leaves = full.and(beats.ready).and(isLast);
        beats.valid.set(full);
        connect(beats.payload, part(result, part, countBits));
        when(beats.fire(), () -> part.set(mux(isLast, zero(part), part.plus(1).wrap(countBits))));

        var row = Columns.of(in.payload.data(), SUM);
        var maxima = tabulate(p.cols(), c -> mux(inWindow, largest.get(c).max(row.get(c)), row.get(c)));
        var isSum = in.payload.isParameter().not();
        // Parameters of the next store must not reach a result that is still here.
        in.ready.set(full.not().or(leaves.and(isSum)).or(isSum.andNot(in.payload.endsWindow())));
        when(leaves, () -> full.set(false));
        when(in.fire().and(isSum), () -> {
            inWindow.set(in.payload.endsWindow().not());
            connect(largest, maxima);
            when(in.payload.endsWindow(), () -> {
                full.set(true);
                result.set(Columns.row(maxima));
            });
        });
        when(in.fire().andNot(isSum), () -> shift(parameters, in.payload.data()));
        if (p.transformer()) {
            out.connect(functions(beats, part, isLast).map(this::beat).stage());
        } else {
            out.connect(beats.stage().map(beat -> beat(new VectorFunctions.Result(scaled(beat.columns()), beat.rawBeat()))).stage());
        }
    }

    /** The last one is {@code word}; each takes the place of the one before it. */
    private static void shift(Vec<UInt> words, UInt word) {
        for (int i = 0; i < words.size(); i++) {
            words.get(i).set(i == words.size() - 1 ? word : words.get(i + 1));
        }
    }

    private Vec<SumColumn.ScaledValue> scaled(Vec<SumColumn> columns) {
        return tabulate(p.elementsOfBeat(), i -> columns.get(i).scaled(p.dataBits()));
    }

    private Stream<VectorFunctions.Result> functions(Stream<Part> beats, UInt part, Bool endsRow) {
        var scalars = reg(vec(SCALARS, uint(SUM)));
        var endsPass = reg(uint(1));
        var isParameter = in.payload.isParameter();
        when(in.fire().and(isParameter), () -> shift(scalars, parameters.get(0).low(SUM)));
        when(in.fire().andNot(isParameter), () -> endsPass.set(in.payload.endsPass()));
        var functions = new VectorFunctions(p);
        functions.begins.set(in.fire().and(isParameter));
        functions.function.set(function);
        functions.elements.set(scalars.get(0).low(RowScalars.ELEMENTS_BITS));
        functions.scale.set(scalars.get(1));
        functions.epsilon.set(scalars.get(2));
        int firstBits = VectorFunctions.Item.FIRST_BITS;
        functions.in.connect(beats.map(beat -> new VectorFunctions.Item(beat.columns(), beat.rawBeat(),
                part.times(p.elementsOfBeat()).extend(2 * firstBits).low(firstBits), endsRow, endsPass.bit(0))).stage());
        return functions.out;
    }

    /** Whether the store is a function of rows. */
    static Bool isOfRow(Issued store) {
        return isOfRow(store.get(CommandField.FUNCTION));
    }

    static Bool isOfRow(UInt function) {
        return Hdl.cat(java.util.Arrays.stream(VectorFunction.values()).filter(VectorFunction::isOfRow).map(kind -> function.eq(kind.code())).toList()).anyBit();
    }

    /** Something of both directions of a store, that of the inner one first. */
    static Vec<UInt> inOrder(Bool isOfRow, UInt x, UInt y) {
        return Vec.of(Hdl.mux(isOfRow, y, x), Hdl.mux(isOfRow, x, y));
    }

    /** The columns that make the beat {@code number}, and the beat of raw sums with that number. */
    private Part part(UInt result, UInt number, int countBits) {
        int elements = p.elementsOfBeat();
        var columns = IntStream.range(0, elements).mapToObj(e -> tabulate(p.vectorBeats(), i -> column(result, i * elements + e)));
        var rawBeats = tabulate(p.sumBeats(), i -> result.bits((i + 1) * p.busBits() - 1, i * p.busBits()));
        return new Part(Vec.of(columns.map(choices -> pick(choices, number)).toList()), pick(rawBeats, number));
    }

    private static <T extends ingot.hdl.Data> T pick(Vec<T> choices, UInt number) {
        int bits = 32 - Integer.numberOfLeadingZeros(choices.size() - 1);
        return choices.size() == 1 ? choices.get(0) : choices.get(number.low(bits));
    }

    /** A column of the result; lanes beyond the columns have none, and come out as 0 with parameters of 0. */
    private SumColumn column(UInt result, int column) {
        if (column >= p.cols()) {
            return zero(SumColumn.type());
        }
        int low = column * SUM;
        return new SumColumn(result.bits(low + SUM - 1, low), tabulate(parameters.size(), i -> parameters.get(i).bits(low + SUM - 1, low)));
    }

    private UInt beat(VectorFunctions.Result result) {
        var elements = IntStream.range(0, p.elementsOfBeat()).mapToObj(i -> requantised(result.values().get(i), i)).toList();
        return mux(raw, result.rawBeat(), cat(elements.reversed()));
    }

    private UInt requantised(SumColumn.ScaledValue column, int element) {
        Requantise requantise = new Requantise(new RequantiseParams(SUM + 1, p.dataBits(), MOST_SHIFT, p.rounding())).at(element);
        requantise.in.set(column.value());
        requantise.multiplier.set(column.multiplier());
        requantise.shift.set(column.shift());
        requantise.zeroPoint.set(column.zeroPoint());
        requantise.lowest.set(column.lowest());
        requantise.highest.set(column.highest());
        SInt out = requantise.out;
        return out.asUInt();
    }

    @Override
    protected String moduleName() {
        return p.nameOf(this);
    }
}
