package ingot.hdl.designs;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.ClockDomain;
import ingot.hdl.EnumOf;
import ingot.hdl.Hdl;
import ingot.hdl.Module;
import ingot.hdl.SInt;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;

/** A little of everything. */
public final class Controller extends Module<Controller.Params> {
    /** No parameters. */
    public record Params() {}

    /** What the controller does. */
    public enum State { IDLE, LOAD, RUN, DONE, STOP }

    /** A command. */
    public record Command(UInt address, SInt value, Bool write) implements Bundle {
        static Command of() {
            return new Command(Hdl.uint(3), Hdl.sint(8), Hdl.bool());
        }
    }

    public final Stream<Command> command = input(stream(Command.of()));
    public final Vec<SInt> outputs = output(vec(5, sint(8)));
    public final SInt selected = output(sint(8));
    public final EnumOf<State> state = output(enumOf(State.class));
    public final UInt count = output(uint(4));
    public final UInt fromMemory = output(uint(12));
    public final Command last = output(Command.of());
    public final UInt mixed = output(uint(8));
    public final SInt clamped = output(sint(4));

    public Controller(Params params) {
        super(params, ClockDomain.ASYNC_LOW);
        var current = reg(enumOf(State.class), State.IDLE);
        var file = reg(vec(5, sint(8)), zero(vec(5, sint(8))));
        var cycles = reg(uint(4), 0);
        var store = mem(5, Command.of());
        var seen = reg(Command.of());
        when(command.fire(), () -> {
            connect(seen, command.payload);
            when(command.payload.write(), () -> {
                file.get(command.payload.address()).set(command.payload.value());
                store.write(command.payload.address(), command.payload);
            });
        });
        select(current)
                .is(State.IDLE, () -> when(command.valid, () -> current.set(State.LOAD)))
                .is(State.LOAD, () -> current.set(State.RUN))
                .is(State.RUN, () -> {
                    cycles.set(cycles.plus(1).wrap(4));
                    when(cycles.eq(9), () -> current.set(State.DONE))
                            .elseWhen(seen.write().and(cycles.gt(3)), () -> current.set(State.STOP))
                            .otherwise(() -> current.set(State.RUN));
                })
                .otherwise(() -> current.set(State.IDLE));
        for (var i = 0; i < 5; i++) {
            outputs.get(i).set(file.get(i));
        }
        var index = command.payload.address();
        selected.set(file.get(index).plus(1).wrap(8));
        command.ready.set(choose(current).is(State.IDLE, lit(true)).is(State.RUN, seen.write()).otherwise(lit(false)));
        state.set(current);
        count.set(cycles);
        fromMemory.set(pack(store.readNext(index)).asUInt());
        connect(last, seen);
        var low = wire(uint(4));
        low.set(3);
        when(cycles.bit(0), () -> low.bits(1, 0).set(cycles.bits(3, 2)));
        mixed.set(cat(low, when(cycles.lt(4)).then(lit(1, 4)).elseWhen(cycles.lt(8)).then(cycles).otherwise(lit(0, 4))));
        clamped.set(file.get(0).plus(file.get(1)).saturate(4));
    }
}
