package ingot.systolic.tensor;

import static ingot.systolic.tensor.command.CommandField.*;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.Hdl;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.systolic.tensor.command.Store.Form;
import ingot.systolic.tensor.command.VectorFunction;

/**
 * Reads for a store: first the rows of its parameters, unless it is raw, and then the rows of its windows, window by window.
 *
 * <p>Latency: three cycles. Throughput: one row per cycle while the accumulators give them.
 */
@Description("Reads parameters and sums of a store.")
public final class SumReader extends Module<TensorParams> {
    /**
     * A row of the accumulators.
     *
     * @param isParameter it belongs to the parameters, and not to a window
     * @param endsWindow the last one of its window
     * @param endsPass the last one of a row of elements; nothing in a unit without functions
     */
    public record Row(UInt data, Bool isParameter, Bool endsWindow, UInt endsPass) implements Bundle {
        static Row of(TensorParams p) {
            return new Row(Hdl.uint(p.sumsBits()), Hdl.bool(), Hdl.bool(), Hdl.uint(p.transformer() ? 1 : 0));
        }
    }

    public final Stream<Issued> command = input(stream(Issued.of()));
    public final Stream<UInt> read = output(stream(uint(p.accumulatorBits())));

    /** What was read in the cycle before. */
    public final UInt data = input(uint(p.sumsBits()));
    public final Stream<Row> out = output(stream(Row.of(p)));

    public SumReader(TensorParams params) {
        super(params);
        int bits = p.accumulatorBits();
        int tagBits = p.transformer() ? 2 : 1;
        var walker = new Walker(new WalkerParams(4, bits, 16, tagBits));
        // The parameters of the store that is offered have been read.
        var hasParameters = reg(bool(), false);
        var windows = command.payload.is(RAW).or(hasParameters);
        walker.in.valid.set(command.valid);
        var sums = p.transformer() ? mux(VectorUnit.isOfRow(command.payload), passes(command.payload), windows(command.payload)) : windows(command.payload);
        connect(walker.in.payload, mux(windows, sums, parameters(command.payload)));
        command.ready.set(walker.in.ready.and(windows));
        when(walker.in.fire(), () -> hasParameters.set(windows.not()));

        // Beside whether it is a parameter, what a row ends: a window, and a pass.
        var reader = new ReadAhead(new ReadAheadParams(bits, p.sumsBits(), tagBits + 1));
        reader.in.connect(walker.out.map(step -> new ReadAhead.Place(step.address(), cat(step.tag().bit(0), ends(step)))));
        read.connect(reader.address);
        reader.data.set(data);
        out.connect(reader.out.map(row -> new Row(row.data(), row.tag().bit(tagBits), row.tag().bit(0), row.tag().bits(tagBits - 1, 1))));
    }

    private UInt ends(Walker.Step step) {
        if (!p.transformer()) {
            return step.ends().bit(1).asUInt();
        }
        var isOfRow = step.tag().bit(1);
        return cat(step.ends().bit(0), isOfRow.or(step.ends().bit(1)));
    }

    private Walker.Walk windows(Issued store) {
        return new Walker.Walk(store.get(START, p.accumulatorBits()),
                Vec.of(store.get(WINDOW_X, 16), store.get(WINDOW_Y, 16), store.get(X_COUNT), store.get(Y_COUNT)),
                Vec.of(lit(1, 16), store.get(WINDOW_STRIDE), store.get(X_STRIDE), store.get(Y_STRIDE)), tag(0));
    }

    /** A row of elements as often as its function takes it, and then the next one. */
    private Walker.Walk passes(Issued store) {
        var passes = mux(store.get(FUNCTION).eq(VectorFunction.RMS_NORM.code()), lit(2, 16), lit(3, 16));
        return new Walker.Walk(store.get(START, p.accumulatorBits()), Vec.of(store.get(Y_COUNT), passes, store.get(X_COUNT), lit(1, 16)),
                Vec.of(store.get(Y_STRIDE), lit(0, 16), store.get(X_STRIDE), lit(0, 16)), tag(2));
    }

    private UInt tag(int number) {
        return p.transformer() ? lit(number, 2) : lit(number, 1);
    }

    private Walker.Walk parameters(Issued store) {
        var few = lit(Form.Requantised.PARAMETER_ROWS, 16);
        var rows = p.transformer() ? mux(store.get(FUNCTION).eq(0), few, lit(Form.Applied.PARAMETER_ROWS, 16)) : few;
        return new Walker.Walk(store.get(PARAMETERS, p.accumulatorBits()), Vec.of(rows, lit(1, 16), lit(1, 16), lit(1, 16)),
                Vec.of(lit(1, 16), lit(0, 16), lit(0, 16), lit(0, 16)), tag(1));
    }

    @Override
    protected String moduleName() {
        return p.nameOf(this);
    }
}
