package ingot.systolic.tensor;

import static ingot.systolic.tensor.command.CommandField.*;

import ingot.generators.stream.BranchParams;
import ingot.generators.stream.Flow;
import ingot.generators.stream.StreamFork;
import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.Hdl;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.systolic.tensor.command.Opcode;

/**
 * Carries out {@link ingot.systolic.tensor.command.Load} and {@link ingot.systolic.tensor.command.Fill}. The bursts of a load are asked for while the rows of
 * the one before it still come; rows are written in the order of the commands.
 *
 * <p>Throughput: one beat per cycle, and for fills one row per cycle, while the memories take them.
 */
@Description("Loads rows from the memory outside, or fills them.")
public final class LoadUnit extends Module<TensorParams> {
    public final Stream<Issued> command = input(stream(Issued.of()));

    /** The units that a command signals when it is done, by bits. */
    public final Stream<UInt> done = output(stream(uint(3)));

    /** A beat of this command failed. */
    public final Flow<UInt> fault = output(Flow.of(uint(Issued.INDEX_BITS)));

    /** What to read outside. */
    public final Stream<Span> span = output(stream(Span.of(p)));
    public final Stream<Beat> beat = input(stream(Beat.of(p)));

    public final Stream<RowWrite> scratchpad = output(stream(RowWrite.of(p.scratchpadBits(), p.vectorBits())));
    public final Stream<RowWrite> accumulators = output(stream(RowWrite.of(p.accumulatorBits(), p.sumsBits())));

    /** What goes along with the rows of a command. */
    private record Tag(Bool toAccumulators, Bool isFill, UInt value, UInt signals, UInt index) implements Bundle {
        private static final int BITS = 1 + 1 + 32 + 3 + Issued.INDEX_BITS;

        static Tag type() {
            return new Tag(Hdl.bool(), Hdl.bool(), Hdl.uint(32), Hdl.uint(3), Hdl.uint(Issued.INDEX_BITS));
        }
    }

    public LoadUnit(TensorParams params) {
        super(params);
        var fork = new StreamFork(new BranchParams(Issued.BITS, 2));
        fork.in.connect(command.map(issued -> pack(issued).asUInt()));
        outside(fork.out.get(0).map(bits -> unpack(Issued.of(), bits)).filter(issued -> issued.get(OPCODE).eq(Opcode.LOAD.code())));
        inside(fork.out.get(1).map(bits -> unpack(Issued.of(), bits)));
    }

    /** The lines of a command, plane by plane. */
    private void outside(Stream<Issued> loads) {
        var lines = new Walker(new WalkerParams(2, p.addressBits(), 32, Span.BEATS_BITS));
        lines.in.connect(loads.map(load -> {
            var beats = mux(load.is(TO_ACCUMULATORS), beats(load, p.sumBeats()), beats(load, p.vectorBeats()));
            return new Walker.Walk(load.get(ADDRESS, p.addressBits()), Vec.of(load.get(Y_COUNT), load.get(Z_COUNT)), Vec.of(load.get(Y_BYTES), load.get(Z_BYTES)),
                    beats);
        }));
        span.connect(lines.out.map(step -> new Span(step.address(), step.tag())));
    }

    private static UInt beats(Issued load, int ofRow) {
        return load.get(X_COUNT).times(ofRow).extend(Span.BEATS_BITS);
    }

    private void inside(Stream<Issued> commands) {
        int bits = Math.max(p.scratchpadBits(), p.accumulatorBits());
        var rows = new Walker(new WalkerParams(3, bits, 16, Tag.BITS));
        rows.in.connect(commands.map(issued -> new Walker.Walk(issued.get(START, bits),
                Vec.of(issued.get(X_COUNT), issued.get(Y_COUNT), issued.get(Z_COUNT)),
                Vec.of(issued.get(X_STRIDE), issued.get(Y_STRIDE), issued.get(Z_STRIDE)),
                pack(new Tag(issued.is(TO_ACCUMULATORS), issued.get(OPCODE).eq(Opcode.FILL.code()), issued.get(VALUE), issued.get(SIGNALS), issued.index()))
                        .asUInt())));
        var step = rows.out.payload;
        var tag = unpack(Tag.type(), step.tag());

        // Beats of a row that have come; the last one goes straight on.
        int most = Math.max(p.vectorBeats(), p.sumBeats());
        int countBits = 32 - Integer.numberOfLeadingZeros(most);
        var come = reg(uint(countBits), 0);
        var store = reg(uint((most - 1) * p.busBits()));
        var all = cat(beat.payload.data(), store);
        var isLastBeat = come.eq(mux(tag.toAccumulators(), lit(p.sumBeats() - 1, countBits), lit(p.vectorBeats() - 1, countBits)));

        var told = reg(bool(), false);
        var signals = reg(uint(3));
        var isLastRow = step.ends().bit(2);
        var open = isLastRow.not().or(told.not());
        var writes = rows.out.valid.and(open).and(tag.isFill().or(beat.valid.and(isLastBeat)));
        scratchpad.valid.set(writes.andNot(tag.toAccumulators()));
        scratchpad.payload.address().set(step.address().low(p.scratchpadBits()));
        scratchpad.payload.data().set(mux(tag.isFill(), tag.value().low(p.dataBits()).repeat(p.lanes()), all.high(p.vectorBits())));
        accumulators.valid.set(writes.and(tag.toAccumulators()));
        accumulators.payload.address().set(step.address().low(p.accumulatorBits()));
        accumulators.payload.data().set(mux(tag.isFill(), tag.value().repeat(p.cols()), all.high(p.sumsBits())));
        var written = writes.and(mux(tag.toAccumulators(), accumulators.ready, scratchpad.ready));
        rows.out.ready.set(written);
        beat.ready.set(rows.out.valid.andNot(tag.isFill()).and(written.or(isLastBeat.not())));

        when(beat.fire(), () -> {
            store.set(all.high((most - 1) * p.busBits()));
            come.set(mux(isLastBeat, zero(come), come.plus(1).wrap(countBits)));
        });
        done.valid.set(told);
        done.payload.set(signals);
        when(done.fire(), () -> told.set(false));
        when(written.and(isLastRow), () -> {
            told.set(true);
            signals.set(tag.signals());
        });
        fault.valid().set(beat.fire().and(beat.payload.failed()));
        fault.payload().set(tag.index());
    }

    @Override
    protected String moduleName() {
        return p.nameOf(this);
    }
}
