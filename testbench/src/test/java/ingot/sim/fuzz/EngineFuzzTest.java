package ingot.sim.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.sim.PowerUp;
import ingot.sim.Simulator;
import ingot.sim.jvm.JvmEngine;
import ingot.sim.jvm.Sliced;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineFuzzTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theJvmEngineFollowsTheRules(long block) {
        for (long seed = block * 1000; seed < block * 1000 + Integer.getInteger("ingot.fuzz", 12); seed++) {
            var netlist = RandomNetlist.of(seed, 20 + (int) (seed % 7) * 40);
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void instancesSideBySideFollowTheRules(long block) {
        int sliced = 0;
        for (long seed = block * 1000; seed < block * 1000 + Integer.getInteger("ingot.fuzz", 3); seed++) {
            var netlist = new RandomInstances(seed, 16).make();
            var simulator = Sliced.compile(netlist, PowerUp.ZERO);
            if (simulator.isPresent()) {
                sliced++;
                compare(netlist, simulator.get(), seed, 8);
            }
        }
        assertTrue(sliced > 0, "some designs can be sliced");
    }

    @Test
    void powerUpDoesNotDependOnHowADesignIsCompiled() {
        int sliced = 0;
        for (long seed = 1; seed < 30 && sliced < 2; seed++) {
            var netlist = new RandomInstances(seed, 16).make();
            var together = Sliced.compile(netlist, PowerUp.random(seed));
            if (together.isPresent()) {
                var flat = new JvmEngine().traced(netlist, PowerUp.random(seed));
                assertEquals(drive(netlist, flat, new Random(3), 5), drive(netlist, together.get(), new Random(3), 5));
                sliced++;
            }
        }
        assertEquals(2, sliced, "some designs can be sliced");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aRestoredStateGoesOnAsBefore(long seed) {
        var netlist = RandomNetlist.of(seed, 100);
        try (var simulator = new JvmEngine().compile(netlist, PowerUp.random(seed))) {
            drive(netlist, simulator, new Random(seed), 10);
            var kept = simulator.save();
            var first = drive(netlist, simulator, new Random(seed + 1), 20);
            drive(netlist, simulator, new Random(seed + 2), 5);
            simulator.restore(kept);
            assertEquals(10, simulator.cycle());
            assertEquals(first, drive(netlist, simulator, new Random(seed + 1), 20));
        }
    }

    /** What the outputs are under random inputs. */
    private static List<BigInteger> drive(Netlist netlist, Simulator simulator, Random random, int cycles) {
        var seen = new ArrayList<BigInteger>();
        for (int cycle = 0; cycle < cycles; cycle++) {
            for (var port : netlist.top().ports()) {
                int handle = simulator.port(port.name());
                if (port.direction() == Direction.OUTPUT) {
                    seen.add(simulator.peekBig(handle));
                } else if (port.role() != Port.Role.CLOCK) {
                    simulator.poke(handle, port.type().wrap(new BigInteger(port.type().width() + 1, random)));
                }
            }
            step(netlist, simulator, random);
        }
        return seen;
    }

    /** One edge of all clocks, or of some. */
    private static void step(Netlist netlist, Simulator simulator, Random random) {
        var clocks = netlist.top().ports().stream().filter(port -> port.role() == Port.Role.CLOCK)
                .mapToInt(port -> simulator.port(port.name())).toArray();
        int set = clocks.length == 1 ? 1 : random.nextInt(1 << clocks.length);
        if (set == (1 << clocks.length) - 1) {
            simulator.step(1);
        } else {
            simulator.stepClocks(1, IntStream.range(0, clocks.length).filter(i -> (set >> i & 1) != 0)
                    .map(i -> clocks[i]).toArray());
        }
    }

    static void compare(Netlist netlist, Simulator simulator, long seed, int cycles) {
        var reference = new ReferenceSimulator(netlist);
        var random = new Random(seed);
        for (int cycle = 0; cycle < cycles; cycle++) {
            for (var port : netlist.top().ports()) {
                if (port.direction() == Direction.INPUT && port.role() != Port.Role.CLOCK) {
                    var value = port.type().wrap(random.nextInt(4) == 0
                            ? BigInteger.valueOf(random.nextInt(5) - 2)
                            : new BigInteger(port.type().width() + 1, random));
                    simulator.poke(simulator.port(port.name()), value);
                    reference.poke(reference.port(port.name()), value);
                }
            }
            for (var port : netlist.top().ports()) {
                assertEquals(
                        reference.peekBig(reference.port(port.name())), Stimulus.peek(simulator, port, port.name()),
                        "seed " + seed + ", cycle " + cycle + ", " + port.name() + " " + port.type());
            }
            long edges = random.nextLong();
            step(netlist, simulator, new Random(edges));
            step(netlist, reference, new Random(edges));
        }
    }
}
