package ingot.sim.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.sim.jvm.JvmEngine;
import ingot.sim.verilator.VerilatorEngine;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Everyone who can run a design agrees about random ones. The long run is {@link FuzzProgram}. */
class RefereesTest {
    @Test
    void theJvmAgrees() {
        agree(new EngineReferee(new JvmEngine()), 1, 200);
    }

    @Test
    void icarusAgreesAboutTheText() {
        agree(new IcarusReferee(false), 1, 200);
    }

    @Test
    void verilatorAgreesAboutTheText() {
        agree(new EngineReferee(new VerilatorEngine()), 1, 12);
    }

    @Test
    void gatesOfYosysAgree() {
        agree(new IcarusReferee(true), 1, 10);
    }

    @Test
    @Tag("full")
    void verilatorAgreesAboutTheTextOfMany() {
        for (int first = 1; first < 200; first += 50) {
            agree(new EngineReferee(new VerilatorEngine()), first, 50);
        }
    }

    @Test
    @Tag("full")
    void gatesOfYosysAgreeForMany() {
        agree(new IcarusReferee(true), 1, 200);
    }

    private static void agree(Referee referee, long first, int count) {
        var missing = referee.unavailable();
        assumeTrue(missing.isEmpty(), () -> missing.orElse(""));
        var specimens = LongStream.range(first, first + count).mapToObj(Specimen::of).filter(referee::accepts).toList();
        assertEquals(Map.of(), referee.disagreements(specimens));
    }
}
