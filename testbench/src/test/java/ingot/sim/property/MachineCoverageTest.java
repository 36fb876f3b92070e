package ingot.sim.property;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.Bool;
import ingot.hdl.Elaboration;
import ingot.hdl.Module;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** States and arcs of a state machine are counted in every simulation. */
class MachineCoverageTest {
    enum Light { RED, GREEN, YELLOW }

    static final class Crossing extends Module<Crossing.Params> {
        record Params() {}

        final Bool go = input(bool());
        final Bool fault = input(bool());
        final Bool open = output(bool());

        Crossing() {
            super(new Params());
            var light = fsm(Light.class, Light.RED);
            light.in(Light.RED, () -> when(go, () -> light.go(Light.GREEN)));
            light.in(Light.GREEN, () -> {
                when(go.not(), () -> light.go(Light.YELLOW));
                when(fault, () -> light.go(Light.RED));
            });
            light.in(Light.YELLOW, () -> light.go(Light.RED));
            open.set(light.is(Light.GREEN));
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsStatesAndArcs(PropertySimulationTest.Kind kind) {
        var netlist = Elaboration.elaborate(Crossing::new);
        try (var simulator = kind.start(netlist)) {
            var go = simulator.port("go");
            simulator.step(2);
            simulator.poke(go, 1);
            simulator.step(4);
            simulator.poke(go, 0);
            simulator.step(5);
            assertEquals(Map.of("light_RED", 6L, "light_GREEN", 4L, "light_YELLOW", 1L,
                    "light_RED_to_GREEN", 1L, "light_GREEN_to_YELLOW", 1L, "light_GREEN_to_RED", 0L, "light_YELLOW_to_RED", 1L),
                    simulator.covers());
        }
    }
}
