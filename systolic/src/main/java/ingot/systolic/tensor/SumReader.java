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
     */
    public record Row(UInt data, Bool isParameter, Bool endsWindow) implements Bundle {
        static Row of(TensorParams p) {
            return new Row(Hdl.uint(p.sumsBits()), Hdl.bool(), Hdl.bool());
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
        var walker = new Walker(new WalkerParams(4, bits, 16, 1));
        // The parameters of the store that is offered have been read.
        var hasParameters = reg(bool(), false);
        var windows = command.payload.is(RAW).or(hasParameters);
        walker.in.valid.set(command.valid);
        connect(walker.in.payload, mux(windows, windows(command.payload), parameters(command.payload)));
        command.ready.set(walker.in.ready.and(windows));
        when(walker.in.fire(), () -> hasParameters.set(windows.not()));

        var reader = new ReadAhead(new ReadAheadParams(bits, p.sumsBits(), 2));
        reader.in.connect(walker.out.map(step -> new ReadAhead.Place(step.address(), cat(step.tag(), step.ends().bit(1)))));
        read.connect(reader.address);
        reader.data.set(data);
        out.connect(reader.out.map(row -> new Row(row.data(), row.tag().bit(1), row.tag().bit(0))));
    }

    private Walker.Walk windows(Issued store) {
        return new Walker.Walk(store.get(START, p.accumulatorBits()),
                Vec.of(store.get(WINDOW_X, 16), store.get(WINDOW_Y, 16), store.get(X_COUNT), store.get(Y_COUNT)),
                Vec.of(lit(1, 16), store.get(WINDOW_STRIDE), store.get(X_STRIDE), store.get(Y_STRIDE)), lit(0, 1));
    }

    private Walker.Walk parameters(Issued store) {
        return new Walker.Walk(store.get(PARAMETERS, p.accumulatorBits()), Vec.of(lit(Form.Requantised.PARAMETER_ROWS, 16), lit(1, 16), lit(1, 16), lit(1, 16)),
                Vec.of(lit(1, 16), lit(0, 16), lit(0, 16), lit(0, 16)), lit(1, 1));
    }

    @Override
    protected String moduleName() {
        return p.nameOf(this);
    }
}
