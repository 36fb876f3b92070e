package ingot.hdl.designs;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/** A state machine with actions at entry and exit. */
@Description("Waits for a request, works for some cycles, says when it is done, and can be stopped.")
public final class Sequencer extends Module<Sequencer.Params> {
    public record Params(int cycles) {}

    /** What it is doing. */
    public enum State { IDLE, WORK, DONE, STOPPED }

    public final Bool request = input(bool());
    public final Bool stop = input(bool());
    public final Bool busy = output(bool());
    public final Bool done = output(bool());
    public final UInt left = output(uint(4));
    public final Bool leaving = output(bool());

    public Sequencer(Params params) {
        super(params);
        var count = reg(uint(4), 0);
        var state = fsm(State.class, State.IDLE);
        state.in(State.IDLE, () -> when(request, () -> state.go(State.WORK)));
        state.in(State.WORK, () -> {
            count.set(count.minus(1).wrap(4));
            when(count.eq(1), () -> state.go(State.DONE));
            when(stop, () -> state.go(State.STOPPED));
        });
        state.in(java.util.List.of(State.DONE, State.STOPPED), () -> when(request.not(), () -> state.go(State.IDLE)));
        state.onEntry(State.WORK, () -> count.set(p.cycles()));
        busy.set(state.is(State.WORK));
        done.set(state.is(State.DONE));
        leaving.set(state.leaves(State.WORK));
        left.set(count);
    }
}
