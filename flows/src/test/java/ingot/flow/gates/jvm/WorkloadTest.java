package ingot.flow.gates.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.flow.power.Saif;
import ingot.hdl.Bool;
import ingot.hdl.Elaboration;
import ingot.hdl.Module;
import ingot.sim.PowerUp;
import ingot.sim.jvm.JvmEngine;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkloadTest {
    record None() {}

    static final class Divider extends Module<None> {
        final Bool half = output(bool());

        Divider(None params) {
            super(params);
            var toggle = reg(bool(), false);
            toggle.set(toggle.not());
            var inside = toggle.not();
            named("inside", inside);
            half.set(next(inside.and(toggle).not(), false));
        }
    }

    @TempDir
    Path folder;

    /** Two tests of one design: their activity adds up, inner signals too. */
    @Test
    void testsAddUp() throws IOException {
        var netlist = Elaboration.elaborate(() -> new Divider(new None()));
        for (int test = 0; test < 2; test++) {
            try (var simulator = GateSimulator.recording(new JvmEngine(), netlist, PowerUp.ZERO, folder)) {
                simulator.step(50);
                simulator.stepClocks(1, simulator.port("clk"));
            }
        }
        var toggles = Saif.read(folder.resolve(netlist.top().name() + ".saif"), Saif.CYCLE_NS);
        assertEquals(102, toggles.cycles());
        assertEquals(100, toggles.changes().get("toggle"));
    }
}
