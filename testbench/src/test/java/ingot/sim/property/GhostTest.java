package ingot.sim.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Bool;
import ingot.hdl.DesignException;
import ingot.hdl.Elaboration;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.emit.SystemVerilog;
import ingot.sim.PropertyViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;

/** Registers that only properties read. */
class GhostTest {
    record Params(int limit) {}

    /** Grants everything, and claims to grant {@code limit} times at most. */
    static final class Gate extends Module<Params> {
        final Bool request = input(bool());
        final Bool grant = output(bool());

        Gate(Params params) {
            super(params);
            grant.set(request);
            var granted = ghost(uint(3), 0, n -> n.plus(grant.asUInt()).wrap(3));
            check(granted.le(p.limit()), "no more is granted than the limit");
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsOnEveryEngine(PropertySimulationTest.Kind kind) {
        try (var simulator = kind.start(Elaboration.elaborate(() -> new Gate(new Params(2))))) {
            simulator.poke(simulator.port("request"), 1);
            // Cycles 2, 3 and 4 grant; the count is 3 when the clock rises in cycle 5.
            assertEquals(5, assertThrows(PropertyViolation.class, () -> simulator.step(9)).cycle());
        }
    }

    @Test
    void isInNoSynthesis() {
        var text = SystemVerilog.emit(Elaboration.elaborate(() -> new Gate(new Params(2))));
        assertTrue(text.indexOf("granted") > text.indexOf("`ifndef SYNTHESIS"), text);
    }

    static final class Misused extends Module<Params> {
        final UInt out = output(uint(8));

        Misused(boolean wide) {
            super(new Params(0));
            var count = ghost(uint(8), 0, n -> wide ? n.plus(1) : n);
            check(count.lt(9), "small");
            out.set(wide ? lit(0) : count);
        }
    }

    @Test
    void refusesWiderValuesAndReaders() {
        assertTrue(assertThrows(DesignException.class, () -> Elaboration.elaborate(() -> new Misused(true))).getMessage().contains("E031"));
        assertTrue(assertThrows(DesignException.class, () -> Elaboration.elaborate(() -> new Misused(false))).getMessage().contains("E080"));
    }
}
