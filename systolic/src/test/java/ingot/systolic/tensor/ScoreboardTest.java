package ingot.systolic.tensor;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.systolic.tensor.command.Command;
import ingot.systolic.tensor.command.CommandCodec;
import ingot.systolic.tensor.command.CommandField;
import ingot.systolic.tensor.command.Compute;
import ingot.systolic.tensor.command.Load;
import ingot.systolic.tensor.command.LocalMemory;
import ingot.systolic.tensor.command.Store;
import ingot.systolic.tensor.command.Sync;
import ingot.systolic.tensor.command.Unit;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Three units that take their time, on the queues and tokens of a real unit. */
class ScoreboardTest {
    record Bits(BigInteger bits, int index) {}

    @Device
    static Scoreboard device() {
        return new Scoreboard(TensorParams.int8(4, 4, 64, 32));
    }

    private static Command command(Unit unit, Sync sync) {
        return switch (unit) {
            case LOAD -> new Load(sync, LocalMemory.SCRATCHPAD, 0, 1, 0);
            case EXECUTE -> new Compute(sync, 0, 1, 0, 0, false);
            case STORE -> new Store(sync, Store.Windows.rows(0, 1), new Store.Form.Raw(), new Store.Destination.Outside(0, 16, 0));
        };
    }

    /** A chain through all units, in a random order: each command waits for the one before it. */
    @HardwareTest(engines = JVM, seeds = 2)
    void tokensKeepTheOrderOfAChain(Dut<Scoreboard> dut) {
        var top = dut.top();
        dut.poke(top.clear, false);
        dut.poke(top.halt, false);
        var units = new ArrayList<Unit>();
        for (int i = 0; i < 60; i++) {
            units.add(Unit.values()[dut.random().nextInt(3)]);
        }
        var order = new ArrayList<Integer>();
        for (var unit : Unit.values()) {
            var mine = new ArrayList<Bits>();
            for (int i = 0; i < units.size(); i++) {
                if (units.get(i) == unit) {
                    var sync = i > 0 && units.get(i - 1) != unit ? Sync.NONE.waitFor(units.get(i - 1)) : Sync.NONE;
                    sync = i + 1 < units.size() && units.get(i + 1) != unit ? sync.signal(units.get(i + 1)) : sync;
                    mine.add(new Bits(CommandCodec.encode(command(unit, sync)), i));
                }
            }
            dut.source(top.in.get(unit.ordinal()), Bits.class).pauses(0.2).sendAll(mine);
            var done = dut.source(top.done.get(unit.ordinal()), int.class).pauses(0.6);
            dut.sink(top.begun.get(unit.ordinal()), Bits.class).backPressure(0.3).onItem(bits -> {
                order.add(bits.index());
                done.send(bits.bits().shiftRight(CommandField.SIGNALS.low()).intValue() & 7);
            });
        }
        dut.waitUntil(() -> order.size() == units.size() && dut.peek(top.quiet), 5000);
        // Commands of one unit may begin while the one before is at work; no other may.
        for (int i = 1; i < order.size(); i++) {
            assertTrue(order.get(i) > order.get(i - 1), order::toString);
        }
    }

    @HardwareTest(engines = JVM)
    void aHaltDropsWhatHasNotBegun(Dut<Scoreboard> dut) {
        var top = dut.top();
        dut.poke(top.clear, false);
        dut.poke(top.halt, false);
        var waits = new Bits(CommandCodec.encode(command(Unit.STORE, Sync.NONE.waitFor(Unit.LOAD))), 0);
        var stores = dut.source(top.in.get(2), Bits.class);
        stores.send(waits, waits, waits);
        var begun = dut.sink(top.begun.get(2), Bits.class);
        dut.step(20);
        dut.expect(top.quiet, false);
        dut.poke(top.halt, true);
        dut.step(5);
        dut.expect(top.quiet, true);
        assertEquals(List.of(), begun.received());
        dut.poke(top.halt, false);
        dut.source(top.in.get(0), Bits.class).send(new Bits(CommandCodec.encode(command(Unit.LOAD, Sync.NONE)), 1));
        dut.sink(top.begun.get(0), Bits.class).await(1, 20);
        dut.source(top.done.get(0), int.class).send(0b100);
        dut.step(3);
        stores.send(waits);
        begun.await(1, 20);
    }
}
