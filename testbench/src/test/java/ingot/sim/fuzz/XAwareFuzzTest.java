package ingot.sim.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Type;
import ingot.sim.PowerUp;
import ingot.sim.Simulator;
import ingot.sim.jvm.JvmEngine;
import ingot.sim.jvm.XAwareEngine;
import java.math.BigInteger;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bit that the X-aware engine calls known is the same whatever the state was at power-up. */
class XAwareFuzzTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void knownBitsDoNotDependOnPowerUp(long block) {
        int known = 0;
        for (long seed = block * 1000; seed < block * 1000 + Integer.getInteger("ingot.fuzz", 9); seed++) {
            known += compare(new Netlist(RandomNetlist.module(seed, Style.ONE_CLOCK, 60)), seed);
        }
        assertTrue(known > 0, "something is known");
    }

    private static int compare(Netlist netlist, long seed) {
        var random = new Random(seed);
        int known = 0;
        var simulators = LongStream.range(0, 4)
                .mapToObj(start -> (Simulator) new JvmEngine().compile(netlist, PowerUp.random(start))).toList();
        try (var aware = new XAwareEngine().compile(netlist)) {
            if (aware.isChecking()) {
                return 0; // nothing waits for a reset, so that the engine takes what is unknown for a mistake from the first cycle on
            }
            for (int cycle = 0; cycle < 15; cycle++) {
                for (var port : netlist.top().ports()) {
                    int handle = aware.port(port.name());
                    if (port.direction() == Direction.INPUT && port.role() != Port.Role.CLOCK) {
                        var value = port.role() == Port.Role.RESET ? BigInteger.ZERO
                                : port.type().wrap(new BigInteger(port.type().width() + 1, random));
                        aware.poke(handle, value);
                        simulators.forEach(simulator -> simulator.poke(simulator.port(port.name()), value));
                    } else if (port.direction() == Direction.OUTPUT) {
                        var mask = aware.unknown(handle);
                        var bits = Type.uint(port.type().width());
                        var expected = bits.wrap(aware.peekBig(handle)).andNot(mask);
                        known += port.type().width() - mask.bitCount();
                        for (var simulator : simulators) {
                            assertEquals(expected, bits.wrap(simulator.peekBig(simulator.port(port.name()))).andNot(mask),
                                    "seed " + seed + ", cycle " + cycle + ", " + port.name());
                        }
                    }
                }
                aware.step(1);
                simulators.forEach(simulator -> simulator.step(1));
            }
        }
        simulators.forEach(Simulator::close);
        return known;
    }
}
