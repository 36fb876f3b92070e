package ingot.sim.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.hdl.Elaboration;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Property;
import ingot.sim.Engine;
import ingot.sim.PowerUp;
import ingot.sim.PropertyViolation;
import ingot.sim.Simulator;
import ingot.sim.SnapshotSimulator;
import ingot.sim.jvm.JvmEngine;
import ingot.sim.jvm.XAwareEngine;
import ingot.sim.verilator.VerilatorEngine;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Properties run on every engine, with the same results. */
class PropertySimulationTest {
    private static final Netlist LOW = Elaboration.elaborate(() -> new Watched(new Watched.Params(4)));
    private static final Netlist HIGH = Elaboration.elaborate(() -> new Watched(new Watched.Params(255)));

    enum Kind {
        JVM(new JvmEngine()),
        VERILATOR(new VerilatorEngine()),
        XAWARE(new XAwareEngine());

        private final Engine engine;

        Kind(Engine engine) {
            this.engine = engine;
        }

        Engine engine() {
            assumeTrue(engine.unavailable().isEmpty(), () -> engine.unavailable().orElseThrow());
            return engine;
        }

        Simulator start(Netlist netlist) {
            var simulator = engine().compile(netlist);
            poke(simulator, "rst", 1);
            simulator.step(2);
            poke(simulator, "rst", 0);
            return simulator;
        }
    }

    private static void poke(Simulator simulator, String port, long value) {
        simulator.poke(simulator.port(port), value);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhichPropertyFailedWhereAndWhen(Kind kind) {
        try (var simulator = kind.start(LOW)) {
            poke(simulator, "enable", 1);
            simulator.step(5);
            // Cycle 7 is the first one in which the counter, now 5, is enabled above its limit.
            var violation = assertThrows(PropertyViolation.class, () -> simulator.step(3));
            assertEquals("inner.the_count_stays_low", violation.path());
            assertEquals(7, violation.cycle());
            var lines = violation.getMessage().lines().toList();
            assertEquals("assertion `inner.the_count_stays_low` of Watched_l4 does not hold in cycle 7 ("
                    + kind.engine.name() + "): the count stays low", lines.get(0));
            assertTrue(lines.get(1).matches("  --> Watched.java:\\d+"), violation.getMessage());
            simulator.step(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesTheCycleInALongRun(Kind kind) {
        try (var simulator = kind.start(LOW)) {
            poke(simulator, "enable", 1);
            assertEquals(7, assertThrows(PropertyViolation.class, () -> simulator.step(100_000)).cycle());
        }
    }

    @ParameterizedTest
    @EnumSource
    void holdsStillUnderResetAndLooksBackOnlyAfterIt(Kind kind) {
        try (var simulator = kind.start(HIGH)) {
            poke(simulator, "enable", 1);
            simulator.step(200);
            poke(simulator, "rst", 1);
            simulator.step(1);
            poke(simulator, "rst", 0);
            simulator.step(20);
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsCovers(Kind kind) {
        try (var simulator = kind.start(HIGH)) {
            poke(simulator, "enable", 1);
            simulator.step(3);
            poke(simulator, "enable", 0);
            simulator.step(10);
            assertEquals(Map.of("leaves_three", 0L, "inner.two_is_counted", 1L), simulator.covers());
            poke(simulator, "enable", 1);
            simulator.step(250 + 6);
            assertEquals(Map.of("leaves_three", 1L, "inner.two_is_counted", 2L), simulator.covers());
        }
    }

    /** A passage without registers has no reset of its own, so its streams are not checked; with one they are. */
    @ParameterizedTest
    @EnumSource
    void checksTheProtocolOfStreams(Kind kind) {
        try (var simulator = kind.start(HIGH)) {
            poke(simulator, "in_valid", 1);
            simulator.step(2);
            poke(simulator, "in_payload", 7);
            var input = assertThrows(PropertyViolation.class, () -> simulator.step(1));
            assertEquals("in_keeps_payload", input.path());
            assertEquals(Property.Kind.ASSUME, input.property().kind());
            assertTrue(input.getMessage().contains("look at what drives its inputs"), input.getMessage());
        }
        try (var simulator = kind.start(HIGH)) {
            poke(simulator, "in_valid", 1);
            simulator.step(1);
            poke(simulator, "breaks", 1);
            var output = assertThrows(PropertyViolation.class, () -> simulator.step(1));
            assertEquals("out_keeps_valid", output.path());
            assertEquals(Property.Kind.ASSERT, output.property().kind());
        }
    }

    @Test
    void findsNothingWrongInWhatTheStateWasAtPowerUp() {
        for (var seed = 0; seed < 20; seed++) {
            try (var simulator = new JvmEngine().compile(HIGH, PowerUp.random(seed))) {
                poke(simulator, "rst", 1);
                simulator.step(1);
                poke(simulator, "rst", 0);
                simulator.step(10);
            }
        }
    }

    @Test
    void restoresWhatItHasReported() {
        try (var simulator = (SnapshotSimulator) Kind.JVM.start(LOW)) {
            poke(simulator, "enable", 1);
            var before = simulator.save();
            assertThrows(PropertyViolation.class, () -> simulator.step(20));
            simulator.restore(before);
            assertThrows(PropertyViolation.class, () -> simulator.step(20));
        }
    }
}
