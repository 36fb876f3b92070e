package ingot.hdl.check;

import static ingot.hdl.check.Sketch.and;
import static ingot.hdl.check.Sketch.gray;
import static ingot.hdl.check.Sketch.ref;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What crosses clocks and resets, in modules and through instances. */
class CrossingTest {
    private final Sketch sketch = new Sketch("Top");
    private final Clocking a = sketch.clock("clk_a");
    private final Clocking b = sketch.clock("clk_b");

    private List<Diagnostic> findings(Expr... outputs) {
        for (var i = 0; i < outputs.length; i++) {
            sketch.output("out" + i, outputs[i]);
        }
        var report = Checks.run(new Netlist(sketch.module()));
        var all = new ArrayList<>(report.errors());
        all.addAll(report.warnings());
        return all;
    }

    private static void assertOnly(List<Diagnostic> found, String id, Source source, String message, String help) {
        assertEquals(1, found.size(), found::toString);
        assertEquals(id, found.getFirst().id());
        assertEquals(source, found.getFirst().source());
        assertTrue(found.getFirst().message().contains(message), found::toString);
        assertTrue(found.getFirst().help().contains(help), found::toString);
        assertTrue(Files.isRegularFile(Path.of("../docs/checks/" + id + ".md")), id);
    }

    /** Two registers in series with nothing between, as a module of its own. */
    private static NetModule synchroniser(int width) {
        var sketch = new Sketch("Synchroniser" + width);
        var clock = sketch.clock("clk");
        var first = sketch.register("first", clock, ref(sketch.input("in", width)));
        sketch.output("out", ref(sketch.register("second", clock, ref(first))));
        return sketch.module();
    }

    private Expr synchronised(String name, Expr value) {
        var first = sketch.register(name + "_1", b, value);
        return ref(sketch.register(name + "_2", b, ref(first)));
    }

    @Test
    void aValueOfAnotherClockNeedsASynchroniser() {
        var data = sketch.register("data", a, ref(sketch.input("in", 1)));
        var taken = sketch.register("taken", b, and(ref(data), ref(sketch.input("enable", 1))));
        var line = sketch.here();
        assertOnly(findings(ref(taken)), "E026", line,
                "`taken` of Top, clock `clk_b`, takes `data` of clock `clk_a` without a synchroniser", "next(next(x))");
    }

    @Test
    void twoRegistersInSeriesAreASynchroniser() {
        var data = sketch.register("data", a, ref(sketch.input("in", 1)));
        assertEquals(List.of(), findings(synchronised("data", ref(data))));
    }

    @Test
    void aRegisterThatOthersReadToo_isNoSynchroniser() {
        var data = sketch.register("data", a, ref(sketch.input("in", 1)));
        var first = sketch.register("first", b, ref(data));
        var line = sketch.here();
        var second = sketch.register("second", b, ref(first));
        assertOnly(findings(ref(second), ref(first)), "E026", line, "`first` of Top", "two registers of clock `clk_b`");
    }

    @Test
    void logicBeforeASynchroniserCanGlitch() {
        var one = sketch.register("one", a, ref(sketch.input("in", 1)));
        var other = sketch.register("other", a, ref(sketch.input("in2", 1)));
        var module = synchroniser(1);
        var value = sketch.instance("sync", module, "out", "clk", ref(b.clock()), "in", and(ref(one), ref(other)));
        assertOnly(findings(value), "E026", sketch.instanceLine(), "through logic before its synchroniser", "register of clock `clk_a`");
    }

    @Test
    void aSynchroniserMayBeAnInstance() {
        var data = sketch.register("data", a, ref(sketch.input("in", 1)));
        assertEquals(List.of(), findings(sketch.instance("sync", synchroniser(1), "out", "clk", ref(b.clock()), "in", ref(data))));
    }

    @Test
    void aCrossingIsSeenThroughInstances() {
        var inner = new Sketch("Inner");
        inner.output("out", ref(inner.register("data", inner.clock("clk"), ref(inner.input("in", 1)))));
        var module = inner.module();
        var in = ref(sketch.input("in", 1));
        var first = sketch.instance("one", module, "out", "clk", ref(a.clock()), "in", in);
        var second = sketch.instance("two", module, "out", "clk", ref(b.clock()), "in", first);
        assertOnly(findings(second), "E026", sketch.instanceLine(),
                "`two.data` of Top, clock `clk_b`, takes `one.data` of clock `clk_a`", "next(next(x))");
    }

    @Test
    void severalBitsDoNotArriveTogether() {
        var data = sketch.register("data", a, ref(sketch.input("in", 4)));
        var found = findings(sketch.instance("sync", synchroniser(4), "out", "clk", ref(b.clock()), "in", ref(data)));
        assertOnly(found, "E028", sketch.instanceLine(), "4 bits of `data`, clock `clk_a`, are synchronised one by one", "Gray code");
    }

    @Test
    void aGrayCodeMayCross() {
        var count = sketch.register("count", a, ref(sketch.input("in", 4)));
        var coded = sketch.register("coded", a, gray(ref(count)));
        assertEquals(List.of(), findings(sketch.instance("sync", synchroniser(4), "out", "clk", ref(b.clock()), "in", ref(coded))));
    }

    @Test
    void heldBitsMayCrossUnderASynchronisedSignal() {
        var data = sketch.register("data", a, ref(sketch.input("in", 8)));
        var valid = sketch.register("valid", a, ref(sketch.input("valid_in", 1)));
        var taken = sketch.register("taken", b, synchronised("valid", ref(valid)), ref(data));
        assertEquals(List.of(), findings(ref(taken)));
    }

    @Test
    void signalsOfDifferentSynchronisersMayBeACycleApart() {
        var one = sketch.register("one", a, ref(sketch.input("in", 1)));
        var other = sketch.register("other", a, ref(sketch.input("in2", 1)));
        var both = and(synchronised("one", ref(one)), synchronised("other", ref(other)));
        var used = sketch.register("used", b, both);
        var line = sketch.here();
        assertOnly(findings(ref(used)), "W005", line, "`used` of Top uses `one_2` and `other_2` together", "synchronise the one bit");
    }

    @Test
    void reconvergenceIsSeenThroughInstances() {
        var one = sketch.register("one", a, ref(sketch.input("in", 1)));
        var other = sketch.register("other", a, ref(sketch.input("in2", 1)));
        var module = synchroniser(1);
        var both = and(sketch.instance("s1", module, "out", "clk", ref(b.clock()), "in", ref(one)),
                sketch.instance("s2", module, "out", "clk", ref(b.clock()), "in", ref(other)));
        var used = sketch.register("used", b, both);
        var line = sketch.here();
        assertOnly(findings(ref(used)), "W005", line, "`s1.second` and `s2.second`", "synchronise the one bit");
    }

    @Test
    void anotherAsynchronousResetIsACrossing() {
        var first = sketch.clock(a, "rst_1");
        var second = sketch.clock(a, "rst_2");
        var data = sketch.register("data", first, ref(sketch.input("in", 1)));
        var taken = sketch.register("taken", second, and(ref(data), ref(sketch.input("enable", 1))));
        var line = sketch.here();
        assertOnly(findings(ref(taken)), "E027", line, "`taken` of Top, reset `rst_2`, takes `data`", "reset both together");
    }

    @Test
    void aMemoryIsReadAtTheClockThatWritesIt() {
        var memory = sketch.memory("words", Memory.ReadUnderWrite.OLD);
        var address = ref(sketch.input("address", 4));
        sketch.write(memory, a, address, ref(sketch.input("in", 8)));
        var taken = sketch.register("taken", b, sketch.read(memory, address));
        var line = sketch.here();
        assertOnly(findings(ref(taken)), "E026", line, "takes `words` of clock `clk_a`", "asynchronous FIFO");
    }

    @Test
    void aMemoryWhosePointerCrossesInGrayCodeMayBeReadAtAnotherClock() {
        var memory = sketch.memory("words", Memory.ReadUnderWrite.OLD);
        var address = ref(sketch.input("address", 4));
        sketch.write(memory, a, address, ref(sketch.input("in", 8)));
        var pointer = sketch.register("pointer", a, gray(address));
        var seen = sketch.instance("sync", synchroniser(4), "out", "clk", ref(b.clock()), "in", ref(pointer));
        assertEquals(List.of(), findings(ref(sketch.register("taken", b, sketch.read(memory, address))), seen));
    }

    @Test
    void writesAtTwoClocksCanMeet() {
        var memory = sketch.memory("words", Memory.ReadUnderWrite.OLD);
        var line = sketch.here();
        var address = ref(sketch.input("address", 4));
        sketch.write(memory, a, address, ref(sketch.input("in", 8)));
        sketch.write(memory, b, address, ref(sketch.input("in2", 8)));
        assertOnly(findings(sketch.read(memory, address)), "W006", line, "written at two clocks, `clk_a` and `clk_b`", "one clock");
    }

    @Test
    void aReadOfWhatIsWrittenIsUndefinedWhereTheMemorySaysSo() {
        var memory = sketch.memory("words", Memory.ReadUnderWrite.UNDEFINED);
        var address = ref(sketch.input("address", 4));
        sketch.write(memory, a, address, ref(sketch.input("in", 8)));
        var read = sketch.read(memory, address);
        var line = sketch.here();
        assertOnly(findings(ref(sketch.register("taken", a, read))), "W006", line, "is read at the address", "written value itself");
    }

    @Test
    void aCrossingThatIsMeantIsPrintedWithItsReason() {
        var data = sketch.register("data", a, ref(sketch.input("in", 8)));
        sketch.output("out", ref(sketch.register("taken", b, ref(data))));
        var module = sketch.module();
        var allowance = new Allowance("E026", "set once before clk_b runs", Set.of(), module.source());
        var report = Checks.run(new Netlist(module), Map.of(module, List.of(allowance)));
        assertEquals(List.of(), report.errors());
        assertTrue(report.allowed().getFirst().toString().endsWith(": set once before clk_b runs"), report::toString);
    }
}
