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
import ingot.systolic.tensor.command.Store.Form;
import java.util.stream.IntStream;

/**
 * The vector unit: the largest sums of windows, requantised or raw, as beats. It works on as many columns at once as a beat has elements.
 *
 * <p>Latency: three cycles from the last row of a window to the first beat of its result. Throughput: one beat, and one row of a window, per cycle. Cost: four
 * rows of parameters, one row of maxima and one of results as registers; for each element of a beat a {@link Requantise} and a multiplexer of columns.
 */
@Description("Vector unit: maximum of windows, bias, scale, clamp.")
public final class VectorUnit extends Module<TensorParams> {
    private static final int SUM = TensorParams.SUM_BITS;
    private static final int MOST_SHIFT = 31;

    /** Rows of parameters stay until the next ones come. */
    public final Stream<SumReader.Row> in = input(stream(SumReader.Row.of(p)));

    /** Sums stay as they are; while a command is under way it does not change. */
    public final Bool raw = input(bool());

    /** Results, the lowest beat of a row first. */
    public final Stream<UInt> out = output(stream(uint(p.busBits())));

    /** A column with its parameters, as they stand in the accumulators. */
    private record Column(UInt sum, Vec<UInt> parameters) implements Bundle {
        static Column type() {
            return new Column(Hdl.uint(SUM), Hdl.vec(Form.Requantised.PARAMETER_ROWS, Hdl.uint(SUM)));
        }
    }

    /** What is worked on at once. */
    private record Part(Vec<Column> columns, UInt rawBeat) implements Bundle {
        static Part of(TensorParams p) {
            return new Part(Hdl.vec(p.elementsOfBeat(), Column.type()), Hdl.uint(p.busBits()));
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
        when(in.fire().andNot(isSum), () -> {
            for (int i = 0; i < parameters.size(); i++) {
                parameters.get(i).set(i == parameters.size() - 1 ? in.payload.data() : parameters.get(i + 1));
            }
        });
        out.connect(beats.stage().map(this::beat).stage());
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
    private Column column(UInt result, int column) {
        if (column >= p.cols()) {
            return zero(Column.type());
        }
        int low = column * SUM;
        return new Column(result.bits(low + SUM - 1, low), tabulate(parameters.size(), i -> parameters.get(i).bits(low + SUM - 1, low)));
    }

    private UInt beat(Part part) {
        var elements = IntStream.range(0, p.elementsOfBeat()).mapToObj(i -> requantised(part.columns().get(i), i)).toList();
        return mux(raw, part.rawBeat(), cat(elements.reversed()));
    }

    private UInt requantised(Column column, int element) {
        int bits = p.dataBits();
        Requantise requantise = new Requantise(new RequantiseParams(SUM + 1, bits, MOST_SHIFT, p.rounding())).at(element);
        var shape = column.parameters().get(2);
        var limits = column.parameters().get(3);
        requantise.in.set(column.sum().asSInt().plus(column.parameters().get(0).asSInt()));
        requantise.multiplier.set(column.parameters().get(1).low(31));
        requantise.shift.set(shape.low(5));
        requantise.zeroPoint.set(shape.bits(15 + bits, 16).asSInt());
        requantise.lowest.set(limits.low(bits).asSInt());
        requantise.highest.set(limits.bits(15 + bits, 16).asSInt());
        SInt out = requantise.out;
        return out.asUInt();
    }

    @Override
    protected String moduleName() {
        return p.nameOf(this);
    }
}
