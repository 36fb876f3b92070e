package ingot.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.formal.Goal;
import ingot.formal.PlacedProperty;
import ingot.formal.Trace;
import ingot.formal.Verdict;
import ingot.hdl.Clock;
import ingot.hdl.Design;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Property;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class FormalReportTest {
    private final Design<Counter> design = Design.of(() -> new Counter(new Counter.Params(8)));

    @Test
    void aCounterexampleIsATestThatCanBePasted() {
        var quiet = Map.of("rst", 1, "enable", 0, "steps_0", 0, "steps_1", 0, "in_first", 0, "in_second", 0);
        var busy = Map.of("rst", 0, "enable", 1, "steps_0", 9, "steps_1", 0, "in_first", 0, "in_second", 13);
        var trace = new Trace(List.of(big(quiet), big(busy), big(busy)), Map.of());
        var fails = new Verdict.Fails(List.of(property()), trace);
        var failure = assertThrows(AssertionFailedError.class, () -> new FormalReport(design, "FormalReportTest.counts").expectHolds(fails));
        assertTrue(failure.getMessage().startsWith("can fail in cycle 2:\n  `small` (Counter.java:33): the count is small\n"), failure.getMessage());
        assertTrue(failure.getMessage().contains("""
                    @HardwareTest(reset = false, randomPowerUp = false)
                    void counterexampleOfSmall(Dut<Counter> dut) {
                        dut.reset(1);
                        dut.poke(dut.top().enable, true);
                        dut.poke(dut.top().in.second(), -3);
                        dut.poke(dut.top().steps.get(0), 9);
                        dut.step(2);
                        // cycle 2: `small` (Counter.java:33): the count is small
                    }
                """), failure.getMessage());
        assertTrue(failure.getMessage().endsWith("wave: target/waves/FormalReportTest.counts.fst"), failure.getMessage());
    }

    record None() {}

    /** Counts the edges of another clock. */
    static final class Other extends Module<None> {
        final Clock other = input(clock());
        final UInt edges = output(uint(4));
        final UInt own = output(uint(4));

        Other() {
            super(new None());
            var theirs = in(domain(other), () -> reg(uint(4)));
            theirs.set(theirs.plus(1).wrap(4));
            edges.set(theirs);
            var count = reg(uint(4), 0);
            count.set(count.plus(1).wrap(4));
            own.set(count);
        }
    }

    @Test
    void aCounterexampleOfSeveralClocksStepsThem() {
        var cycles = List.of(big(Map.of("rst", 1)), big(Map.of("rst", 0)), big(Map.of("rst", 0)), big(Map.of("rst", 0)));
        var trace = new Trace(cycles, Map.of(), List.of(List.of("clk", "other"), List.of("other"), List.of("clk"), List.of("other", "clk")));
        var text = RegressionText.of(Design.of(Other::new), trace, List.of(property()));
        assertTrue(text.contains("""
                    dut.reset(1);
                    dut.step(1, dut.top().other);
                    dut.simulator().stepClocks(1, dut.simulator().port("clk"));
                    dut.step();
                """), text);
    }

    @Test
    void everyCheckHasAFolderOfItsOwn() {
        var report = new FormalReport(design, "T.m");
        assertEquals("T.m-bounded", report.folder(new Goal.Bounded(3)).getFileName().toString());
    }

    @Test
    void longParametersMakeNoLongFileNames() {
        var name = RunId.fileName("T.m", "Params[" + "words=[1, 2], ".repeat(40) + "last=1]");
        assertEquals(120, name.length());
        assertTrue(name.startsWith("T.m-Params_words_1_2_words"), name);
        assertTrue(!name.equals(RunId.fileName("T.m", "Params[" + "words=[1, 2], ".repeat(40) + "last=2]")), "the hash tells them apart");
    }

    private static Map<String, BigInteger> big(Map<String, Integer> values) {
        return values.entrySet().stream().collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, e -> BigInteger.valueOf(e.getValue())));
    }

    private PlacedProperty property() {
        var source = new Source("Counter.java", 33);
        var clocking = design.netlist().top().registers().getFirst().clocking();
        return new PlacedProperty("small", new Property("small", Property.Kind.ASSERT, clocking,
                new Expr.Literal(BigInteger.ONE, Type.BOOL, source), "the count is small", source));
    }
}
