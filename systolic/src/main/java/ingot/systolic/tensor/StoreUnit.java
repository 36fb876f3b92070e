package ingot.systolic.tensor;

import static ingot.systolic.tensor.command.CommandField.*;

import ingot.generators.stream.Flow;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;

/**
 * Carries out {@link ingot.systolic.tensor.command.Store}, one after the other: sums out of the accumulators, through the vector unit, to the memory outside or to the
 * scratchpad.
 *
 * <p>Throughput: one beat per cycle, and about ten cycles between stores, beside the time in which the memory outside answers.
 */
@Description("Stores sums through the vector unit.")
public final class StoreUnit extends Module<TensorParams> {
    private enum State { IDLE, RUN, ANSWERS, DONE }

    public final Stream<Issued> command = input(stream(Issued.of()));

    /** The units that a command signals when it is done, by bits. */
    public final Stream<UInt> done = output(stream(uint(3)));

    /** A burst of this command failed. */
    public final Flow<UInt> fault = output(Flow.of(uint(Issued.INDEX_BITS)));

    /** Rows of the accumulators to read, and what was read in the cycle before. */
    public final Stream<UInt> read = output(stream(uint(p.accumulatorBits())));
    public final UInt data = input(uint(p.sumsBits()));
    public final Stream<RowWrite> scratchpad = output(stream(RowWrite.of(p.scratchpadBits(), p.vectorBits())));
    public final Stream<Burst> burst = output(stream(Burst.of(p)));
    public final Stream<ResultWriter.WriteBeat> beat = output(stream(ResultWriter.WriteBeat.of(p)));

    /** A burst is answered; the payload says that it failed. */
    public final Flow<Bool> answer = input(Flow.of(bool()));

    public StoreUnit(TensorParams params) {
        super(params);
        var state = fsm(State.class, State.IDLE);
        var store = reg(Issued.of());
        var toReader = reg(bool(), false);
        var toPlaces = reg(bool(), false);
        var inside = store.is(TO_SCRATCHPAD);
        command.ready.set(state.is(State.IDLE));

        var reader = new SumReader(p);
        reader.command.valid.set(toReader);
        connect(reader.command.payload, store);
        when(reader.command.fire(), () -> toReader.set(false));
        read.connect(reader.read);
        reader.data.set(data);

        var vectors = new VectorUnit(p);
        vectors.raw.set(store.is(RAW));
        vectors.function.set(p.transformer() ? store.get(FUNCTION) : lit(0, 0));
        vectors.in.connect(reader.out);

        var writer = new ResultWriter(p);
        writer.command.valid.set(toPlaces.andNot(inside));
        connect(writer.command.payload, store);
        writer.in.valid.set(vectors.out.valid.andNot(inside));
        writer.in.payload.set(vectors.out.payload);
        burst.connect(writer.burst);
        beat.connect(writer.beat);

        var isOfRow = p.transformer() ? VectorUnit.isOfRow(store) : lit(false);
        var places = new Walker(new WalkerParams(2, p.scratchpadBits(), 16, 0));
        places.in.valid.set(toPlaces.and(inside));
        connect(places.in.payload, new Walker.Walk(store.get(TO_START, p.scratchpadBits()), VectorUnit.inOrder(isOfRow, store.get(X_COUNT), store.get(Y_COUNT)),
                VectorUnit.inOrder(isOfRow, store.get(TO_X_STRIDE), store.get(TO_Y_STRIDE)), uint(0).lit(0)));
        when(writer.command.fire().or(places.in.fire()), () -> toPlaces.set(false));
        var rowEnds = collect(vectors.out, inside, places);
        vectors.out.ready.set(mux(inside, rowEnds.taken(), writer.in.ready));

        var unanswered = reg(uint(Span.BEATS_BITS), 0);
        when(burst.fire().andNot(answer.valid()), () -> unanswered.set(unanswered.plus(1).wrap(Span.BEATS_BITS)))
                .elseWhen(answer.valid().andNot(burst.fire()), () -> unanswered.set(unanswered.minus(1).wrap(Span.BEATS_BITS)));
        fault.valid().set(answer.valid().and(answer.payload()));
        fault.payload().set(store.index());
        done.valid.set(state.is(State.DONE));
        done.payload.set(store.get(SIGNALS));

        state.in(State.IDLE, () -> when(command.fire(), () -> {
            connect(store, command.payload);
            toReader.set(true);
            toPlaces.set(true);
            state.go(State.RUN);
        }));
        state.in(State.RUN, () -> when(writer.sent, () -> state.go(State.ANSWERS)).elseWhen(rowEnds.last(), () -> state.go(State.DONE)));
        state.in(State.ANSWERS, () -> when(unanswered.eq(0), () -> state.go(State.DONE)));
        state.in(State.DONE, () -> when(done.ready, () -> state.go(State.IDLE)));
    }

    /**
     * What happens to a beat for the scratchpad.
     *
     * @param taken it is taken
     * @param last the last row is written
     */
    private record Collected(Bool taken, Bool last) {}

    /** Makes rows of beats, and writes them. */
    private Collected collect(Stream<UInt> beats, Bool inside, Walker places) {
        int bits = 32 - Integer.numberOfLeadingZeros(p.vectorBeats());
        var come = reg(uint(bits), 0);
        var row = reg(uint(p.vectorBits() - p.busBits()));
        var all = cat(beats.payload, row);
        var isLastBeat = come.eq(p.vectorBeats() - 1);
        scratchpad.valid.set(beats.valid.and(inside).and(isLastBeat).and(places.out.valid));
        scratchpad.payload.address().set(places.out.payload.address());
        scratchpad.payload.data().set(all);
        places.out.ready.set(scratchpad.fire());
        var taken = isLastBeat.not().or(scratchpad.fire());
        when(beats.valid.and(inside).and(taken), () -> {
            row.set(all.high(p.vectorBits() - p.busBits()));
            come.set(mux(isLastBeat, zero(come), come.plus(1).wrap(bits)));
        });
        return new Collected(taken, scratchpad.fire().and(places.out.payload.ends().bit(1)));
    }

    @Override
    protected String moduleName() {
        return p.nameOf(this);
    }
}
