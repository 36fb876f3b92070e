package ingot.sim.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.netlist.Netlist;
import ingot.sim.PowerUp;
import ingot.sim.Simulator;
import ingot.sim.SnapshotSimulator;
import ingot.sim.jvm.JvmEngine;
import ingot.sim.jvm.Sliced;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A state that moves by names from the program of the ports to the one that shows everything goes on there as it would have. */
class NamedStateTest {
    private static final int CYCLES = 24;
    private static final int MOVES = 11;

    private static List<BigInteger> cycle(Simulator simulator, Netlist netlist, Stimulus stimulus, int cycle) {
        var row = stimulus.cycles().get(cycle);
        for (int i = 0; i < row.size(); i++) {
            simulator.poke(simulator.port(stimulus.ports().get(i).name()), row.get(i));
        }
        var outputs = Trace.outputs(netlist.top()).stream().map(port -> simulator.peekBig(simulator.port(port.name()))).toList();
        Stimulus.step(simulator, netlist.top(), cycle);
        return outputs;
    }

    private static void moves(String what, Netlist netlist, SnapshotSimulator ports, PowerUp start) {
        var stimulus = Stimulus.random(netlist.top(), 5, CYCLES);
        for (int cycle = 0; cycle < MOVES; cycle++) {
            cycle(ports, netlist, stimulus, cycle);
        }
        assertTrue(ports.knowsNames());
        try (var traced = new JvmEngine().traced(netlist, start)) {
            traced.enter(ports.named(ports.save()));
            assertEquals(ports.cycle(), traced.cycle());
            for (int cycle = MOVES; cycle < CYCLES; cycle++) {
                assertEquals(cycle(ports, netlist, stimulus, cycle), cycle(traced, netlist, stimulus, cycle), what + ", cycle " + cycle);
            }
        }
    }

    @Test
    void randomDesignsGoOnAsTheyWouldHave() {
        for (long seed = 0; seed < 25; seed++) {
            var netlist = RandomNetlist.of(seed);
            var start = PowerUp.random(seed);
            try (var ports = new JvmEngine().compile(netlist, start)) {
                moves("seed " + seed, netlist, ports, start);
            }
        }
    }

    @Test
    void arraysInLoopsGoOnAsTheyWouldHave() {
        for (long seed = 0; seed < 3; seed++) {
            var netlist = new RandomArray(seed).make();
            var start = PowerUp.random(seed);
            try (var ports = new JvmEngine().compile(netlist, start)) {
                moves("array " + seed, netlist, ports, start);
            }
        }
    }

    @Test
    void instancesSideBySideGoOnAsTheyWouldHave() {
        int sliced = 0;
        for (long seed = 0; seed < 12 && sliced < 2; seed++) {
            var netlist = new RandomInstances(seed, 16).make();
            var start = PowerUp.random(seed);
            var ports = Sliced.compile(netlist, start);
            if (ports.isPresent()) {
                sliced++;
                moves("instances " + seed, netlist, (SnapshotSimulator) ports.get(), start);
            }
        }
        assertTrue(sliced > 0, sliced + " designs were sliced");
    }
}
