package ingot.flow.gates.timed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.flow.gates.SynthesisedGates;
import ingot.flow.timing.ClockConstraint;
import ingot.flow.timing.Parasitics;
import ingot.flow.timing.TimingAnalyzer;
import ingot.generators.dot.DotParams;
import ingot.generators.dot.DotProduct;
import ingot.hdl.Elaboration;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.sim.Simulator;
import ingot.sim.jvm.JvmEngine;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("tool")
class TimedGatesTest {
    private static Netlist dot4;
    private static double criticalNs;

    @BeforeAll
    static void synthesise() {
        var reason = new TimedGatesEngine().unavailable();
        assumeTrue(reason.isEmpty(), reason.orElse(""));
        dot4 = Elaboration.elaborate(() -> new DotProduct(DotParams.dot4()));
        var gates = SynthesisedGates.of(dot4);
        var analyzer = new TimingAnalyzer(gates.netlist(), gates.library());
        var constraint = ClockConstraint.of(gates.pdk().process(), "clk", 100).derated(1, 1).uncertain(0);
        var worst = analyzer.analyze(Parasitics.none(analyzer.connectivity()), constraint).report(1).setup().worstSlackNs();
        criticalNs = 100 - worst - 0.2 * 100;
    }

    @Test
    void gatesWithTimeAgreeWithTheNetlistAtTheClockThatStaticTimingAllows() {
        // Inputs come after a tenth of a period, and outputs are looked at a tenth before its end.
        try (var timed = new TimedGatesEngine().compile(dot4, criticalNs / 0.8); var reference = new JvmEngine().compile(dot4)) {
            run(timed, reference, 60);
        }
    }

    @Test
    void aClockThatIsTooFastViolatesSetup() {
        try (var timed = new TimedGatesEngine().compile(dot4, criticalNs * 0.4); var reference = new JvmEngine().compile(dot4)) {
            var failure = assertThrows(AssertionError.class, () -> run(timed, reference, 60));
            assertTrue(failure.getMessage().contains("setup time of `"), failure.getMessage());
            assertTrue(failure.getMessage().contains("sky130_fd_sc_hd__df"), failure.getMessage());
        }
    }

    private static void run(Simulator timed, Simulator reference, int cycles) {
        var random = new Random(1);
        for (int cycle = 0; cycle < cycles; cycle++) {
            for (var port : dot4.top().ports()) {
                int index = dot4.top().ports().indexOf(port);
                if (port.direction() == Direction.INPUT && port.role() != Port.Role.CLOCK) {
                    boolean reset = port.role() == Port.Role.RESET;
                    long value = reset ? cycle == 0 ? 1 : 0 : random.nextLong();
                    timed.poke(index, port.type().wrap(BigInteger.valueOf(value)));
                    reference.poke(index, port.type().wrap(BigInteger.valueOf(value)));
                }
            }
            for (var port : dot4.top().ports()) {
                if (port.direction() == Direction.OUTPUT) {
                    int index = dot4.top().ports().indexOf(port);
                    assertEquals(reference.peekBig(index), timed.peekBig(index), port.name() + " in cycle " + cycle);
                }
            }
            timed.step(1);
            reference.step(1);
        }
    }
}
