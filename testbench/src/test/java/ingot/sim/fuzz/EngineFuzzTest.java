package ingot.sim.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Netlist;
import ingot.sim.Simulator;
import ingot.sim.jvm.JvmEngine;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineFuzzTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theJvmEngineFollowsTheRules(long block) {
        for (long seed = block * 1000; seed < block * 1000 + Integer.getInteger("ingot.fuzz", 8); seed++) {
            var netlist = new RandomDesign(seed).make(20 + (int) (seed % 7) * 40);
            try (var simulator = new JvmEngine().compile(netlist)) {
                compare(netlist, simulator, seed, 20);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void loopsOverArraysFollowTheRules(long block) {
        for (long seed = block * 1000; seed < block * 1000 + Integer.getInteger("ingot.fuzz", 6); seed++) {
            var netlist = new RandomArray(seed).make();
            try (var simulator = new JvmEngine().compile(netlist)) {
                compare(netlist, simulator, seed, 12);
            }
        }
    }

    static void compare(Netlist netlist, Simulator simulator, long seed, int cycles) {
        var reference = new ReferenceSimulator(netlist);
        var random = new Random(seed);
        for (int cycle = 0; cycle < cycles; cycle++) {
            for (var port : netlist.top().ports()) {
                if (port.direction() == Direction.INPUT && !port.name().equals("clk")) {
                    var value = port.type().wrap(random.nextInt(4) == 0
                            ? BigInteger.valueOf(random.nextInt(5) - 2)
                            : new BigInteger(port.type().width() + 1, random));
                    simulator.poke(simulator.port(port.name()), value);
                    reference.poke(reference.port(port.name()), value);
                }
            }
            for (var port : netlist.top().ports()) {
                assertEquals(
                        reference.peekBig(reference.port(port.name())), simulator.peekBig(simulator.port(port.name())),
                        "seed " + seed + ", cycle " + cycle + ", " + port.name() + " " + port.type());
            }
            simulator.step(1);
            reference.step(1);
        }
    }
}
