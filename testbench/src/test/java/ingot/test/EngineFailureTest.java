package ingot.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ingot.hdl.Elaboration;
import ingot.hdl.netlist.Netlist;
import ingot.sim.Engine;
import ingot.sim.PowerUp;
import ingot.sim.SimulationException;
import ingot.sim.Simulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An engine that breaks is the failure of one test, in words. */
class EngineFailureTest {
    private final Netlist netlist = Elaboration.elaborate(() -> new Counter(new Counter.Params(4)));

    private record Broken(RuntimeException failure) implements Engine {
        @Override
        public String name() {
            return "broken";
        }

        @Override
        public Optional<String> unavailable() {
            return Optional.empty();
        }

        @Override
        public Simulator compile(Netlist netlist) {
            throw failure;
        }
    }

    private SimulationException failure(RuntimeException cause) {
        return assertThrows(SimulationException.class, () -> DutExtension.compile(new Broken(cause), netlist, PowerUp.ZERO, "T.m"));
    }

    @Test
    void aFullDiskIsToldWithItsMend() {
        assertEquals("the engine broken cannot compile Counter_w4: the disk is full (/cache/x: No space left on device); "
                + "make space, or name another place for built simulators with INGOT_CACHE",
                failure(new UncheckedIOException(new IOException("/cache/x: No space left on device"))).getMessage()
                        .replace("java.io.IOException: ", ""));
    }

    @Test
    void anythingElseNamesTheEngineAndTheDesign() {
        assertEquals("the engine broken cannot compile Counter_w4: java.lang.IllegalStateException: oops",
                failure(new IllegalStateException("oops")).getMessage());
        var clear = new SimulationException("g++ is missing");
        assertSame(clear, failure(clear));
    }
}
