package ingot.systolic.tensor;

import static ingot.systolic.tensor.command.CommandField.SIGNALS;
import static ingot.systolic.tensor.command.CommandField.WAITS;

import ingot.generators.stream.Fifo;
import ingot.generators.stream.FifoParams;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.systolic.tensor.command.Sync;
import ingot.systolic.tensor.command.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The queues of the units, and the tokens between them ({@link Sync}).
 *
 * <p>Latency: two cycles from a command to its unit, one from the end of a command to the beginning of one that waits for it. When it is halted, commands that
 * have not begun are dropped.
 */
@Description("Queues of commands, and the tokens between units.")
public final class Scoreboard extends Module<TensorParams> {
    /** How many units there are. */
    static final int UNITS = Unit.values().length;
    private static final int TOKEN_BITS = 8;
    private static final int COUNT_BITS = 8;

    /** Commands for each unit. */
    public final Vec<Stream<Issued>> in = input(vec(UNITS, stream(Issued.of())));

    /** Commands that begin. */
    public final Vec<Stream<Issued>> begun = output(vec(UNITS, stream(Issued.of())));

    /** From each unit, for each command that is done: whom it signals. */
    public final Vec<Stream<UInt>> done = input(vec(UNITS, stream(uint(UNITS))));

    /** Takes all tokens away. */
    public final Bool clear = input(bool());

    /** Nothing begins any more. */
    public final Bool halt = input(bool());

    /** No command waits and none is at work. */
    public final Bool quiet = output(bool());

    private final List<List<UInt>> tokens = new ArrayList<>();

    public Scoreboard(TensorParams params) {
        super(params);
        for (int from = 0; from < UNITS; from++) {
            int unit = from;
            tokens.add(IntStream.range(0, UNITS).mapToObj(
                    to -> unit == to ? lit(0, TOKEN_BITS) : named(name(unit, to), reg(uint(TOKEN_BITS), 0))).toList());
        }
        var queues = IntStream.range(0, UNITS).mapToObj(this::queue).toList();
        for (int from = 0; from < UNITS; from++) {
            var full = wants(from, to -> to.eq(Sync.MOST_TOKENS));
            done.get(from).ready.set(full.not().or(halt));
            for (int to = 0; to < UNITS; to++) {
                if (from != to) {
                    count(tokens.get(from).get(to), done.get(from).fire().and(done.get(from).payload.bit(to)), queues.get(to).takes().bit(from));
                }
            }
        }
        quiet.set(cat(IntStream.range(0, UNITS).mapToObj(unit -> isBusy(unit, queues.get(unit))).toList()).anyBit().not());
    }

    private static String name(int from, int to) {
        return (Unit.values()[from] + "_to_" + Unit.values()[to]).toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether one of the counters that the unit wants to raise is in a state. */
    private Bool wants(int from, java.util.function.Function<UInt, Bool> state) {
        return cat(IntStream.range(0, UNITS).mapToObj(to -> done.get(from).payload.bit(to).and(state.apply(tokens.get(from).get(to)))).toList()).anyBit();
    }

    /**
     * What happens at the head of a queue.
     *
     * @param takes from whom tokens are taken, by bits
     * @param drops a command is dropped
     */
    private record Head(UInt takes, Bool drops) {}

    private Head queue(int unit) {
        Fifo queue = new Fifo(new FifoParams(Issued.BITS, p.queueDepth())).at(unit);
        queue.in.connect(in.get(unit).map(issued -> pack(issued).asUInt()));
        var head = queue.out.map(bits -> unpack(Issued.of(), bits));
        var waits = head.payload.get(WAITS);
        var there = cat(IntStream.range(0, UNITS).mapToObj(from -> tokens.get(UNITS - 1 - from).get(unit).ne(0)).toList());
        var ready = waits.and(there.not()).eq(0);
        // What is in the register has begun, and is carried out also when the rest is halted.
        var register = wire(stream(Issued.of()));
        register.valid.set(head.valid.and(ready).andNot(halt));
        connect(register.payload, head.payload);
        head.ready.set(register.ready.and(ready).or(halt));
        begun.get(unit).connect(register.stage());
        return new Head(mux(register.fire(), waits, zero(waits)), head.fire().and(halt));
    }

    private void count(UInt counter, Bool up, Bool down) {
        when(clear, () -> counter.set(0))
                .elseWhen(up.andNot(down), () -> counter.set(counter.plus(1).wrap(TOKEN_BITS)))
                .elseWhen(down.andNot(up), () -> counter.set(counter.minus(1).wrap(TOKEN_BITS)));
    }

    /** Whether the unit has commands that are not done. */
    private Bool isBusy(int unit, Head head) {
        var commands = named("commands_" + unit, reg(uint(COUNT_BITS), 0));
        commands.set(commands.plus(in.get(unit).fire().asUInt()).minus(done.get(unit).fire().asUInt()).minus(head.drops().asUInt()).wrap(COUNT_BITS));
        return commands.ne(0);
    }

    @Override
    protected String moduleName() {
        return "Scoreboard_q" + p.queueDepth();
    }
}
