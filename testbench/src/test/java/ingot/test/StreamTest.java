package ingot.test;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Design;
import ingot.sim.jvm.JvmEngine;
import ingot.test.Queue.Fault;
import ingot.test.Queue.Item;
import ingot.test.Queue.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class StreamTest {
    private static final List<Item> ITEMS = IntStream.range(0, 100)
            .mapToObj(i -> new Item(i, i % 3 == 0, Kind.values()[i % 3])).toList();

    @Device
    static Queue queue() {
        return new Queue(new Queue.Params(Fault.NONE));
    }

    private static Dut<Queue> dut(Fault fault) {
        var design = Design.of(() -> new Queue(new Queue.Params(fault)));
        var dut = new Dut<>(design, "jvm", new JvmEngine().compile(design.netlist()), 5);
        dut.reset(1);
        return dut;
    }

    @HardwareTest(engines = {JVM, VERILATOR}, seeds = 3)
    void keepsOrderUnderRandomPressure(Dut<Queue> dut) {
        var in = dut.source(dut.top().in, Item.class).pauses(0.4).sendAll(ITEMS);
        var out = dut.sink(dut.top().out, Item.class).backPressure(0.5).expectAll(ITEMS);
        out.drain(2000);
        assertEquals(100, in.sent());
        assertEquals(ITEMS, out.received());
        assertTrue(dut.cycle() > 200, "both sides have waited: " + dut.cycle());
    }

    @Test
    void withoutPausesAnItemMovesInEveryCycle() {
        var dut = dut(Fault.NONE);
        dut.source(dut.top().in, Item.class).sendAll(ITEMS);
        dut.sink(dut.top().out, Item.class).expectAll(ITEMS).drain(101);
        assertEquals(102, dut.cycle());
    }

    @Test
    void theSameSeedMakesTheSameRun() {
        var cycles = new ArrayList<Long>();
        for (int i = 0; i < 2; i++) {
            var dut = dut(Fault.NONE);
            dut.source(dut.top().in, Item.class).pauses(0.5).sendAll(ITEMS);
            dut.sink(dut.top().out, Item.class).backPressure(0.5).expectAll(ITEMS).drain(2000);
            cycles.add(dut.cycle());
        }
        assertEquals(cycles.get(0), cycles.get(1));
    }

    @Test
    void aMonitorSeesWhatTheTestDrivesByHand() {
        var dut = dut(Fault.NONE);
        var seen = new ArrayList<Item>();
        dut.monitor(dut.top().in, Item.class, seen::add);
        dut.poke(dut.top().in.payload, ITEMS.get(4));
        dut.poke(dut.top().in.valid, true);
        dut.step(5);
        assertEquals(List.of(ITEMS.get(4), ITEMS.get(4)), seen, "the queue takes two");
    }

    @Test
    void aWrongItemIsToldInItsCycle() {
        var dut = dut(Fault.FORGETS);
        dut.source(dut.top().in, Item.class).sendAll(ITEMS);
        var out = dut.sink(dut.top().out, Item.class).expectAll(ITEMS);
        var failure = assertThrows(AssertionFailedError.class, () -> out.drain(200));
        assertTrue(failure.getMessage().matches("StreamTest.java:\\d+ \\(jvm, cycle 10\\): `out` item 7: expected "
                + "Item\\[address=7, urgent=false, kind=WRITE\\] but was Item\\[address=8, urgent=false, kind=FLUSH\\]"), failure.getMessage());
    }

    @Test
    void anItemThatChangesBeforeItIsTakenIsAnError() {
        var dut = dut(Fault.CHANGES);
        dut.source(dut.top().in, Item.class).send(ITEMS.get(3));
        dut.sink(dut.top().out, Item.class).close();
        var failure = assertThrows(AssertionError.class, () -> dut.step(10));
        assertTrue(failure.getMessage().endsWith("`out` changes an item before it is taken, from "
                + "Item[address=3, urgent=true, kind=READ] to Item[address=0, urgent=true, kind=READ]"), failure.getMessage());
    }

    @Test
    void anItemThatIsTakenBackIsAnError() {
        var dut = dut(Fault.TAKES_BACK);
        dut.source(dut.top().in, Item.class).send(ITEMS.get(3));
        dut.sink(dut.top().out, Item.class).close();
        var failure = assertThrows(AssertionError.class, () -> dut.step(10));
        assertTrue(failure.getMessage().endsWith("`out` takes back an item that it offered: "
                + "Item[address=3, urgent=true, kind=READ] was not taken, and valid is false now"), failure.getMessage());
    }

    @Test
    void aDriverHasItsPortsForItself() {
        var dut = dut(Fault.NONE);
        dut.source(dut.top().in, Item.class);
        var poke = assertThrows(IllegalStateException.class, () -> dut.poke(dut.top().in.valid, true));
        assertTrue(poke.getMessage().matches("StreamTest.java:\\d+ \\(jvm, cycle 1\\): `Queue_fnone.in_valid` is poked here, "
                + "and driven by the source made at StreamTest.java:\\d+: let one of them drive it"), poke.getMessage());
        var second = assertThrows(IllegalStateException.class, () -> dut.source(dut.top().in, Item.class));
        assertTrue(second.getMessage().matches("two drivers for `in_valid`: the source made at StreamTest.java:\\d+ "
                + "and the source made at StreamTest.java:\\d+"), second.getMessage());
        assertThrows(IllegalArgumentException.class, () -> dut.sink(dut.top().in, Item.class));
        assertThrows(IllegalArgumentException.class, () -> dut.source(dut.top().out, Item.class));
    }

    @Test
    void whatIsNotTakenInTimeIsTold() {
        var dut = dut(Fault.NONE);
        var in = dut.source(dut.top().in, Item.class).sendAll(ITEMS);
        dut.sink(dut.top().out, Item.class).close();
        var failure = assertThrows(AssertionError.class, () -> in.drain(20));
        var lines = failure.getMessage().lines().toList();
        assertTrue(lines.get(0).endsWith("(jvm, cycle 21): `in` has not taken 98 of 100 items; the next one is "
                + "Item[address=2, urgent=false, kind=FLUSH] after 20 cycles"), lines.get(0));
        assertEquals("  inputs: rst 0, in_valid 1, in_payload_address 2, in_payload_urgent 0, in_payload_kind FLUSH, out_ready 0", lines.get(1));
        assertEquals("  outputs that differ from when the wait began: in_ready 1 → 0, out_valid 0 → 1, out_payload_urgent 0 → 1, count 0 → 2", lines.get(2));
        assertTrue(lines.get(3).startsWith("  outputs that do not: out_payload_address 0"), lines.get(3));
    }
}
