package ingot.test;

import ingot.formal.Equivalence;
import ingot.formal.FormalCheck;
import ingot.formal.Goal;
import ingot.hdl.Design;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.pass.BoxPorts;
import ingot.sim.Simulator;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.opentest4j.TestAbortedException;

/**
 * Proofs that two designs do the same, as assertions: in every cycle after the reset, whatever the inputs do, all outputs are equal. A difference fails
 * with the inputs that show it and a wave of both designs. Without a solver, or without an engine's tools, the test is skipped.
 *
 * {@snippet :
 * Equivalent.assertEquivalent(Design.of(() -> new Fir(plain)), Design.of(() -> new Fir(folded)));
 * Equivalent.assertEquivalent(Design.of(() -> new Fir(folded)), EngineKind.GATES);
 * }
 */
public final class Equivalent {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    /** Cycles of the induction, and of the search for a short difference before it. */
    private static final int CYCLES = 4;

    private Equivalent() {}

    /** Fails unless both designs, which have the same ports, do the same. */
    public static void assertEquivalent(Design<?> first, Design<?> second) {
        assertEquivalent(first, second, 0);
    }

    /**
     * As {@link #assertEquivalent(Design, Design)}, for pipelines whose registers no reset clears.
     *
     * @param settleCycles cycles after the reset in which the outputs may differ
     */
    public static void assertEquivalent(Design<?> first, Design<?> second, int settleCycles) {
        check(first, second.netlist(), settleCycles);
    }

    /** Fails unless what {@code engine} runs, the gates of a synthesis or a layout, does the same as the design. */
    public static void assertEquivalent(Design<?> design, EngineKind engine) {
        var found = engine.find().orElseThrow(() -> new TestAbortedException("not proven: the engine " + engine + " is not on the class path"));
        found.unavailable().ifPresent(reason -> {
            throw new TestAbortedException("not proven: " + reason);
        });
        try (Simulator simulator = found.compile(design.netlist())) {
            var gates = simulator.executed().orElseThrow(() -> new IllegalArgumentException(
                    "the engine " + engine.name().toLowerCase(Locale.ROOT) + " runs the design itself: there are no gates to compare it with"));
            check(design, BoxPorts.of(gates).netlist(), 0); // nets of gates have brackets in their names, which SystemVerilog does not take
        }
    }

    private static void check(Design<?> design, Netlist other, int settleCycles) {
        FormalCheck.unavailable().ifPresent(reason -> {
            throw new TestAbortedException("not proven: " + reason);
        });
        var both = Equivalence.of(design.netlist(), other, settleCycles);
        var report = new FormalReport(design, both, RunId.fileName(caller(), design.netlist().top().name()));
        var goal = new Goal.Prove(CYCLES + settleCycles);
        report.expectHolds(new FormalCheck(both, report.folder(goal), LIMIT).decide(goal));
    }

    /** The test, for the names of files. */
    private static String caller() {
        var frame = Arrays.stream(Thread.currentThread().getStackTrace()).skip(1)
                .filter(one -> !one.getClassName().equals(Equivalent.class.getName())).findFirst().orElseThrow();
        return frame.getClassName().replaceFirst("^.*[.$]", "") + "." + frame.getMethodName().replaceAll("[^A-Za-z0-9]+", "_");
    }
}
