package ingot.sim.verilator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.hdl.Elaboration;
import ingot.hdl.Module;
import ingot.hdl.SInt;
import ingot.hdl.UInt;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.sim.Engine;
import ingot.sim.PowerUp;
import ingot.sim.jvm.JvmEngine;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What registers and memories hold at power-up is the same in Verilator and in the JVM engine. */
@Tag("tool")
class PowerUpTest {
    record None() {}

    static final class Held extends Module<None> {
        final UInt address = input(uint(2));
        final SInt small = output(sint(5));
        final UInt wide = output(uint(100));
        final UInt word = output(uint(70));
        final UInt known = output(uint(8));

        Held() {
            super(new None());
            var number = reg(sint(5));
            number.set(number.plus(1).wrap(5));
            small.set(number);
            var held = reg(uint(100));
            held.set(held.not());
            wide.set(held);
            var store = mem(4, uint(70));
            when(number.lt(0), () -> store.write(address, store.read(address).not()));
            word.set(store.read(address));
            known.set(next(address, 2).extend(8));
        }
    }

    static final class Two extends Module<None> {
        final UInt address = input(uint(2));
        final UInt sum = output(uint(101));
        final UInt mixed = output(uint(70));
        final SInt smaller = output(sint(6));
        final UInt other = output(uint(100));

        Two() {
            super(new None());
            var first = new Held();
            var second = new Held();
            first.address.set(address);
            second.address.set(address);
            sum.set(first.wide.plus(second.wide));
            mixed.set(first.word.xor(second.word).xor(first.known).xor(second.known));
            smaller.set(first.small.plus(second.small));
            other.set(second.wide);
        }
    }

    @BeforeAll
    static void verilator() {
        var reason = new VerilatorEngine().unavailable();
        assumeTrue(reason.isEmpty(), reason.orElse(""));
    }

    @Test
    void isTheSameInBothEngines() {
        var netlist = Elaboration.elaborate(Two::new);
        var verilator = values(new VerilatorEngine(), netlist, PowerUp.random(5));
        assertEquals(values(new JvmEngine(), netlist, PowerUp.random(5)), verilator);
        assertNotEquals(values(new VerilatorEngine(), netlist, PowerUp.random(6)), verilator);
    }

    @Test
    void isWhatIsGiven() {
        var netlist = Elaboration.elaborate(Two::new);
        var start = new PowerUp.Given(Map.of("first.held", BigInteger.ONE.shiftLeft(99), "second.number", BigInteger.valueOf(-3)));
        var values = values(new VerilatorEngine(), netlist, start);
        assertTrue(values.contains(BigInteger.ONE.shiftLeft(99)), values.toString());
        assertEquals(values(new JvmEngine(), netlist, start), values);
    }

    /** All outputs in some cycles. */
    private static List<BigInteger> values(Engine engine, Netlist netlist, PowerUp start) {
        var values = new ArrayList<BigInteger>();
        try (var simulator = engine.compile(netlist, start)) {
            for (int cycle = 0; cycle < 4; cycle++) {
                simulator.poke(simulator.port("address"), cycle);
                netlist.top().ports().stream().map(Port::name).filter(name -> !name.equals("address"))
                        .forEach(name -> values.add(simulator.peekBig(simulator.port(name))));
                simulator.step(1);
            }
        }
        return values;
    }
}
