package ingot.systolic.tensor;

import static ingot.systolic.tensor.command.CommandField.INTERRUPTS;
import static ingot.systolic.tensor.command.CommandField.OPCODE;

import ingot.generators.stream.Flow;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.systolic.tensor.command.Opcode;
import ingot.systolic.tensor.command.Problem;
import ingot.systolic.tensor.command.Unit;

/**
 * Hands each command to the queue of its unit, in their order. A fence waits until all is quiet; a command with a problem is reported, and goes nowhere.
 *
 * <p>Latency: none. Throughput: a command per cycle while queues have room.
 */
@Description("Hands commands to the queues of their units.")
public final class Dispatcher extends Module<TensorParams> {
    public final Stream<CommandChecker.Checked> in = input(stream(CommandChecker.Checked.of()));

    /** A queue's offer ends where the unit is halted. */
    public final Vec<Stream<Issued>> out = output(vec(Scoreboard.UNITS, stream(Issued.of()).revocable()));

    /** All commands that were handed on are done. */
    public final Bool quiet = input(bool());

    /** Commands are taken and dropped. */
    public final Bool halt = input(bool());

    /** A fence that interrupts has been reached. */
    public final Bool fence = output(bool());

    /** A command is refused: which one, and why. */
    public final Flow<CommandChecker.Refusal> refusal = output(Flow.of(CommandChecker.Refusal.type()));

    public Dispatcher(TensorParams params) {
        super(params);
        var command = in.payload.command();
        var opcode = command.get(OPCODE);
        var good = in.payload.problem().eq(Problem.NONE);
        var isFence = opcode.eq(Opcode.FENCE.code());
        var isCompute = opcode.eq(Opcode.COMPUTE.code());
        var isStore = opcode.eq(Opcode.STORE.code());
        var goes = in.valid.and(good).andNot(isFence).andNot(halt);
        offer(Unit.EXECUTE, goes.and(isCompute), command);
        offer(Unit.STORE, goes.and(isStore), command);
        offer(Unit.LOAD, goes.andNot(isCompute).andNot(isStore), command);
        var taken = mux(isCompute, to(Unit.EXECUTE).ready, mux(isStore, to(Unit.STORE).ready, to(Unit.LOAD).ready));
        in.ready.set(halt.or(good.not()).or(mux(isFence, quiet, taken)));
        fence.set(in.fire().and(good).and(isFence).and(command.is(INTERRUPTS)).andNot(halt));
        refusal.valid().set(in.fire().andNot(good).andNot(halt));
        refusal.payload().index().set(command.index());
        refusal.payload().problem().set(in.payload.problem());
    }

    private Stream<Issued> to(Unit unit) {
        return out.get(unit.ordinal());
    }

    private void offer(Unit unit, Bool valid, Issued command) {
        to(unit).valid.set(valid);
        connect(to(unit).payload, command);
    }

    @Override
    protected String moduleName() {
        return "Dispatcher";
    }
}
