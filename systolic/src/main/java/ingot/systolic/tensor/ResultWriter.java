package ingot.systolic.tensor;

import static ingot.systolic.tensor.command.CommandField.*;

import ingot.generators.stream.Fifo;
import ingot.generators.stream.FifoParams;
import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.Hdl;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;

/**
 * Writes the results of a store to the memory outside: beats in bursts, those of a line together where its rows lie side by side.
 *
 * <p>Throughput: one beat per cycle while the bus takes them. The store is done when all its bursts are answered.
 */
@Description("Writes results to the memory outside.")
public final class ResultWriter extends Module<TensorParams> {
    /**
     * A beat to write.
     *
     * @param last the burst ends
     */
    public record WriteBeat(UInt data, Bool last) implements Bundle {
        static WriteBeat of(TensorParams p) {
            return new WriteBeat(Hdl.uint(p.busBits()), Hdl.bool());
        }
    }

    /** Where results go; the next one is taken when all beats of the one before have left. */
    public final Stream<Issued> command = input(stream(Issued.of()));
    public final Stream<UInt> in = input(stream(uint(p.busBits())));
    public final Stream<Burst> burst = output(stream(Burst.of(p)));
    public final Stream<WriteBeat> beat = output(stream(WriteBeat.of(p)));

    /** All beats have left that belong to the store. */
    public final Bool sent = output(bool());

    public ResultWriter(TensorParams params) {
        super(params);
        var open = reg(bool(), false);
        var walker = new Walker(new WalkerParams(2, p.addressBits(), 32, Span.BEATS_BITS));
        var store = command.payload;
        var rowBytes = mux(store.is(RAW), lit(p.sumBytes(), 32), lit(p.vectorBytes(), 32));
        var rowBeats = mux(store.is(RAW), lit(p.sumBeats(), 24), lit(p.vectorBeats(), 24));
        var isOfRow = p.transformer() ? VectorUnit.isOfRow(store) : lit(false);
        var counts = VectorUnit.inOrder(isOfRow, store.get(X_COUNT), store.get(Y_COUNT));
        var strides = VectorUnit.inOrder(isOfRow, store.get(X_BYTES), store.get(Y_BYTES));
        var joins = strides.get(0).eq(rowBytes);
        var beats = mux(joins, counts.get(0).times(rowBeats).wrap(Span.BEATS_BITS), rowBeats);
        walker.in.valid.set(command.valid.andNot(open));
        connect(walker.in.payload, new Walker.Walk(store.get(ADDRESS, p.addressBits()), Vec.of(mux(joins, lit(1, 16), counts.get(0)), counts.get(1)),
                strides, beats));
        command.ready.set(walker.in.ready.andNot(open));

        var splitter = new BurstSplitter(p);
        splitter.in.connect(walker.out.map(step -> new Span(step.address(), step.tag())));
        var lengths = new Fifo(new FifoParams(8, Math.max(4, p.outstanding())));
        burst.valid.set(splitter.out.valid.and(lengths.in.ready));
        connect(burst.payload, splitter.out.payload);
        splitter.out.ready.set(burst.ready.and(lengths.in.ready));
        lengths.in.valid.set(burst.fire());
        lengths.in.payload.set(splitter.out.payload.more());

        var come = reg(uint(8), 0);
        var isLast = come.eq(lengths.out.payload);
        beat.valid.set(in.valid.and(lengths.out.valid));
        beat.payload.data().set(in.payload);
        beat.payload.last().set(isLast);
        in.ready.set(beat.ready.and(lengths.out.valid));
        lengths.out.ready.set(beat.fire().and(isLast));
        when(beat.fire(), () -> come.set(mux(isLast, zero(come), come.plus(1).wrap(8))));

        // Everything of a store has left when there is no span, no burst and no length of it any more.
        when(command.fire(), () -> open.set(true));
        var empty = open.andNot(walker.out.valid).andNot(splitter.out.valid).andNot(lengths.out.valid);
        when(empty, () -> open.set(false));
        sent.set(empty);
    }

    @Override
    protected String moduleName() {
        return p.nameOf(this);
    }
}
