package ingot.flow.gates.timed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.flow.gates.CellPin;
import ingot.flow.gates.SynthesisedGates;
import ingot.flow.gates.routed.RoutedEngine;
import ingot.flow.gates.routed.RoutedGates;
import ingot.flow.timing.EndpointSlack;
import ingot.flow.timing.TimingAnalyzer;
import ingot.flow.timing.TimingCheck;
import ingot.generators.dot.DotTile;
import ingot.generators.dot.DotTileParams;
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

/** A tile as laid out, with and without time, against its netlist. */
@Tag("tool")
class RoutedTileTest {
    private static final Netlist TILE = Elaboration.elaborate(() -> new DotTile(new DotTileParams(1)));
    private static RoutedGates routed;

    @BeforeAll
    static void layOut() {
        var reason = new TimedRoutedEngine().unavailable();
        assumeTrue(reason.isEmpty(), reason.orElse(""));
        routed = RoutedGates.of(TILE);
    }

    @Test
    void isTheLayoutWithItsClockTree() {
        var synthesised = SynthesisedGates.of(TILE);
        assertTrue(routed.netlist().cells().size() > synthesised.netlist().cells().size(), "the layout adds buffers");
        assertTrue(routed.netlist().cells().stream().anyMatch(cell -> cell.name().startsWith("clk_buf_")));
        assertTrue(routed.parasitics().totalPf() > 1, "wires weigh something");
        assertEquals(161_000, routed.layout().floorplan().die().width(), "nm: it is a 1x1 tile of TinyTapeout");
    }

    @Test
    void computesWhatTheNetlistComputes() {
        try (var gates = new RoutedEngine().compile(TILE); var reference = new JvmEngine().compile(TILE)) {
            run(gates, reference, 500);
        }
    }

    @Test
    void computesItInTimeAtTheClockThatStaticTimingAllowsAndNotMuchFaster() {
        double critical = criticalNs();
        try (var timed = new TimedRoutedEngine().compile(TILE, critical / 0.85); var reference = new JvmEngine().compile(TILE)) {
            run(timed, reference, 60);
        }
        try (var timed = new TimedRoutedEngine().compile(TILE, critical * 0.4); var reference = new JvmEngine().compile(TILE)) {
            assertThrows(AssertionError.class, () -> run(timed, reference, 60));
        }
    }

    /** The time of the longest way from an input to a register, wires and clock tree included. */
    private static double criticalNs() {
        double period = 100;
        var constraint = TimedGatesEngine.constraint(TILE, routed.pdk().process(), period).throughTheTree();
        var timing = new TimingAnalyzer(routed.netlist(), routed.library()).analyze(routed.parasitics(), constraint);
        double worst = timing.endpoints().stream().filter(end -> end.check() == TimingCheck.SETUP && end.endpoint() instanceof CellPin)
                .mapToDouble(EndpointSlack::slackNs).min().orElseThrow();
        return period - constraint.inputDelayNs() - worst;
    }

    private static void run(Simulator gates, Simulator reference, int cycles) {
        var random = new Random(1);
        var ports = TILE.top().ports();
        for (int cycle = 0; cycle < cycles; cycle++) {
            for (var port : ports) {
                if (port.direction() == Direction.INPUT && port.role() != Port.Role.CLOCK) {
                    long value = port.role() == Port.Role.RESET ? cycle == 0 ? 0 : 1 : random.nextLong();
                    gates.poke(ports.indexOf(port), port.type().wrap(BigInteger.valueOf(value)));
                    reference.poke(ports.indexOf(port), port.type().wrap(BigInteger.valueOf(value)));
                }
            }
            for (var port : ports) {
                if (port.direction() == Direction.OUTPUT && cycle > 0) {
                    assertEquals(reference.peekBig(ports.indexOf(port)), gates.peekBig(ports.indexOf(port)), port.name() + " in cycle " + cycle);
                }
            }
            gates.step(1);
            reference.step(1);
        }
    }
}
