package ingot.systolic.tensor;

import ingot.generators.bus.Axi4;
import ingot.generators.bus.AxiLite;
import ingot.generators.bus.RegisterBank;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.systolic.tensor.command.Unit;

/**
 * A tensor unit: a systolic array with scratchpad, accumulators, vector unit and DMA, which carries out a program of {@linkplain ingot.systolic.tensor.command.Command
 * commands} that it reads from the memory outside. Software sets {@link TensorRegisters}, starts it, and waits for its interrupt.
 *
 * <p>Loads, computes and stores work beside each other, as far as the tokens of their commands let them. A command with a problem stops the unit: what has begun
 * ends, the rest is dropped, {@link TensorRegisters.Failure} says which command it was and what is wrong, and another program can be started.
 */
@Description("Tensor unit: array, memories, vector unit and DMA behind AXI4, with registers behind AXI4-Lite.")
public final class TensorUnit extends Module<TensorParams> {
    /** Registers. */
    public final AxiLite registers = input(AxiLite.of(TensorRegisters.map().addressBits(), 32));

    /** The memory outside. */
    public final Axi4 bus = output(Axi4.of(p.port()));

    /** An event that is enabled has happened. */
    public final Bool irq = output(bool());

    public TensorUnit(TensorParams params) {
        super(params);
        var bank = new RegisterBank<>(TensorRegisters.bank());
        connect(bank.bus, registers);
        var fetch = new CommandFetch(p);
        var checker = new CommandChecker(p);
        var dispatcher = new Dispatcher(p);
        var scoreboard = new Scoreboard(p);
        var load = new LoadUnit(p);
        var execute = new ExecuteUnit(p);
        var store = new StoreUnit(p);
        var port = new BusPort(p);
        var run = new RunControl(p);

        checker.in.connect(fetch.out);
        dispatcher.in.connect(checker.out);
        fetch.handled.set(dispatcher.in.fire());
        for (var unit : Unit.values()) {
            scoreboard.in.get(unit.ordinal()).connect(dispatcher.out.get(unit.ordinal()));
        }
        dispatcher.quiet.set(scoreboard.quiet);
        load.command.connect(scoreboard.begun.get(Unit.LOAD.ordinal()));
        scoreboard.done.get(Unit.LOAD.ordinal()).connect(load.done);
        execute.command.connect(scoreboard.begun.get(Unit.EXECUTE.ordinal()));
        scoreboard.done.get(Unit.EXECUTE.ordinal()).connect(execute.done);
        store.command.connect(scoreboard.begun.get(Unit.STORE.ordinal()));
        scoreboard.done.get(Unit.STORE.ordinal()).connect(store.done);
        memories(load, execute, store);
        outside(port, fetch, load, store);

        var fields = bank.fields;
        connect(run.refusal, dispatcher.refusal);
        connect(run.loadFault, load.fault);
        connect(run.storeFault, store.fault);
        connect(run.executeFault, execute.fault);
        run.start.set(fields.control().start());
        run.stop.set(fields.control().stop());
        run.busy.set(fetch.busy.or(scoreboard.quiet.not()).or(port.busy));
        run.vector.set(execute.vector);
        fetch.start.valid().set(run.begins);
        fetch.start.payload().address().set(cat(fields.programHigh().address(), fields.program().address()).low(p.addressBits()));
        fetch.start.payload().commands().set(fields.length().commands());
        fetch.halt.set(run.halted);
        dispatcher.halt.set(run.halted);
        scoreboard.halt.set(run.halted);
        scoreboard.clear.set(run.begins);
        status(fields, run, dispatcher.fence);
    }

    private static void memories(LoadUnit load, ExecuteUnit execute, StoreUnit store) {
        var scratchpad = new Scratchpad(load.params());
        for (int i = 0; i < Scratchpad.READERS; i++) {
            scratchpad.read.get(i).connect(execute.read.get(i));
            execute.data.get(i).set(scratchpad.data.get(i));
        }
        execute.failed.set(scratchpad.failed);
        scratchpad.turned.set(0);
        scratchpad.write.get(0).connect(store.scratchpad);
        scratchpad.write.get(1).connect(load.scratchpad);
        var accumulators = new Accumulators(load.params());
        connect(accumulators.add, execute.sums);
        accumulators.write.connect(load.accumulators);
        accumulators.read.connect(store.read);
        store.data.set(accumulators.data);
    }

    private void outside(BusPort port, CommandFetch fetch, LoadUnit load, StoreUnit store) {
        var splitter = new BurstSplitter(p);
        splitter.in.connect(load.span);
        port.reads.get(0).connect(splitter.out);
        load.beat.connect(port.beats.get(0));
        port.reads.get(1).connect(fetch.burst);
        fetch.beat.connect(port.beats.get(1));
        port.write.connect(store.burst);
        port.written.connect(store.beat);
        connect(store.answer, port.answer);
        connect(bus, port.bus);
    }

    private void status(TensorRegisters fields, RunControl run, Bool fence) {
        fields.status().running().set(run.running);
        fields.status().halted().set(run.halted);
        fields.failure().command().set(run.failure.index());
        fields.failure().problem().set(run.failure.problem().asUInt().extend(TensorRegisters.PROBLEM_BITS));
        fields.cycles().count().set(run.cycles);
        fields.vectors().count().set(run.vectors);
        var events = fields.events();
        events.done().events().set(run.done.asUInt());
        events.failed().events().set(run.failed.asUInt());
        events.stopped().events().set(run.stopped.asUInt());
        events.fence().events().set(fence.asUInt());
        UInt pending = cat(events.done().pending(), events.failed().pending(), events.stopped().pending(), events.fence().pending());
        var enable = fields.enable();
        irq.set(pending.and(cat(enable.done(), enable.failed(), enable.stopped(), enable.fence())).anyBit());
    }

    @Override
    protected String moduleName() {
        return p.nameOf(this);
    }
}
