package ingot.sim.fuzz;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.sim.verilator.VerilatorEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerilatorFuzzTest {
    private final VerilatorEngine engine = new VerilatorEngine();

    @BeforeEach
    void verilatorIsThere() {
        var missing = engine.unavailable();
        assumeTrue(missing.isEmpty(), () -> missing.orElse(""));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theVerilatorEngineFollowsTheRules(long seed) {
        var netlist = RandomNetlist.of(seed, 150);
        try (var simulator = engine.compile(netlist)) {
            EngineFuzzTest.compare(netlist, simulator, seed, 50);
        }
    }
}
