package ingot.systolic.tensor;

import ingot.generators.stream.Fifo;
import ingot.generators.stream.FifoParams;
import ingot.generators.stream.Flow;
import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.Hdl;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.systolic.tensor.command.CommandCodec;

/**
 * Reads a program, a burst for each command, up to {@value #AHEAD} commands ahead.
 *
 * <p>Throughput: one command in as many cycles as it has beats, unless the memory outside answers later than in {@value #AHEAD} times that.
 */
@Description("Reads a program from the memory outside.")
public final class CommandFetch extends Module<TensorParams> {
    static final int AHEAD = 8;
    private static final int COUNT_BITS = 4;

    /**
     * A program.
     *
     * @param address in bytes, a multiple of those of a command
     * @param commands how many there are
     */
    public record Program(UInt address, UInt commands) implements Bundle {
        static Program of(TensorParams p) {
            return new Program(Hdl.uint(p.addressBits()), Hdl.uint(Issued.INDEX_BITS));
        }
    }

    /** A command, or what was read in its place. */
    public record Fetched(Issued command, Bool failed) implements Bundle {
        static Fetched of() {
            return new Fetched(Issued.of(), Hdl.bool());
        }
    }

    /** Begins a program; only while not {@link #busy}. */
    public final Flow<Program> start = input(Flow.of(Program.of(p)));

    /** Reads no more of it. */
    public final Bool halt = input(bool());

    /** A command that came out of here has been handed on, or dropped. */
    public final Bool handled = input(bool());

    /** A command has still to be read, or to be handled. */
    public final Bool busy = output(bool());
    public final Stream<Burst> burst = output(stream(Burst.of(p)));
    public final Stream<Beat> beat = input(stream(Beat.of(p)));
    public final Stream<Fetched> out = output(stream(Fetched.of()));

    public CommandFetch(TensorParams params) {
        super(params);
        int beats = 8 * CommandCodec.BYTES / p.busBits();
        var address = reg(uint(p.addressBits()));
        var left = reg(uint(Issued.INDEX_BITS), 0);
        var ahead = reg(uint(COUNT_BITS), 0);
        busy.set(left.ne(0).or(ahead.ne(0)));
        burst.valid.set(left.ne(0).and(ahead.ne(AHEAD)));
        burst.payload.address().set(address);
        burst.payload.more().set(beats - 1L);
        when(burst.fire().andNot(handled), () -> ahead.set(ahead.plus(1).wrap(COUNT_BITS)))
                .elseWhen(handled.andNot(burst.fire()), () -> ahead.set(ahead.minus(1).wrap(COUNT_BITS)));
        when(burst.fire(), () -> {
            address.set(address.plus(CommandCodec.BYTES).wrap(p.addressBits()));
            left.set(left.minus(1).wrap(Issued.INDEX_BITS));
        });
        // A burst that is offered stays offered.
        when(halt.and(burst.valid.not().or(burst.ready)), () -> left.set(0));

        var commands = new Fifo(new FifoParams(8 * CommandCodec.BYTES + 1, AHEAD));
        var come = reg(uint(5), 0);
        int restBits = 8 * CommandCodec.BYTES - p.busBits();
        var rest = reg(uint(restBits));
        var failed = reg(bool(), false);
        var all = cat(beat.payload.data(), rest);
        var anyFailed = failed.or(beat.payload.failed());
        var isLast = come.eq(beats - 1);
        beat.ready.set(true);
        commands.in.valid.set(beat.valid.and(isLast));
        commands.in.payload.set(cat(anyFailed, all));
        check(commands.in.valid.implies(commands.in.ready), "a command that comes has a place");
        when(beat.fire(), () -> {
            rest.set(all.high(restBits));
            come.set(mux(isLast, zero(come), come.plus(1).wrap(5)));
            failed.set(anyFailed.andNot(isLast));
        });

        var index = reg(uint(Issued.INDEX_BITS), 0);
        out.connect(commands.out.map(word -> new Fetched(new Issued(word.low(8 * CommandCodec.BYTES), index), word.bit(8 * CommandCodec.BYTES))));
        when(out.fire(), () -> index.set(index.plus(1).wrap(Issued.INDEX_BITS)));
        when(start.valid(), () -> {
            address.set(start.payload().address());
            left.set(start.payload().commands());
            index.set(0);
        });
    }

    @Override
    protected String moduleName() {
        return "CommandFetch_b" + p.busBits() + "_m" + p.addressBits();
    }
}
