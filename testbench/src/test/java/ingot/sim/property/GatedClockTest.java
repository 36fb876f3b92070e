package ingot.sim.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Bool;
import ingot.hdl.Elaboration;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.emit.SystemVerilog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Registers, memories, instances and properties behind a clock gate. */
class GatedClockTest {
    static final class Gated extends Module<Gated.Params> {
        record Params() {}

        final Bool enable = input(bool());
        final UInt count = output(uint(8));
        final UInt inner = output(uint(8));
        final UInt stored = output(uint(8));
        final UInt free = output(uint(8));

        Gated() {
            super(new Params());
            var always = reg(uint(8), 0);
            always.set(always.plus(1).wrap(8));
            free.set(always);
            var store = mem(4, uint(8));
            var slow = domain().gated(enable);
            in(slow, () -> {
                var value = reg(uint(8), 3);
                value.set(value.plus(1).wrap(8));
                count.set(value);
                var counter = new Counter();
                inner.set(counter.value);
                store.write(uint(2).lit(1), always);
                check(value.eq(0).or(value.eq(past(value).plus(1).wrap(8))), "it counts whenever its clock ticks");
            });
            stored.set(store.read(uint(2).lit(1)));
        }
    }

    static final class Counter extends Module<Gated.Params> {
        final UInt value = output(uint(8));

        Counter() {
            super(new Gated.Params());
            var count = reg(uint(8), 0);
            count.set(count.plus(2).wrap(8));
            value.set(count);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ticksOnlyWhileTheGateIsOpen(PropertySimulationTest.Kind kind) {
        var netlist = Elaboration.elaborate(Gated::new);
        try (var simulator = kind.engine().compile(netlist)) {
            var enable = simulator.port("enable");
            var rst = simulator.port("rst");
            simulator.poke(rst, 1);
            simulator.poke(enable, 1);
            simulator.step(1);
            simulator.poke(rst, 0);
            simulator.step(5);
            assertEquals(8, simulator.peek(simulator.port("count")));
            assertEquals(10, simulator.peek(simulator.port("inner")));
            assertEquals(4, simulator.peek(simulator.port("stored")));
            simulator.poke(enable, 0);
            simulator.step(7);
            assertEquals(8, simulator.peek(simulator.port("count")));
            assertEquals(10, simulator.peek(simulator.port("inner")));
            assertEquals(4, simulator.peek(simulator.port("stored")));
            assertEquals(12, simulator.peek(simulator.port("free")));
            simulator.poke(enable, 1);
            simulator.step(100);
            assertEquals(108, simulator.peek(simulator.port("count")));
            assertEquals(210, simulator.peek(simulator.port("inner")));
        }
    }

    @Test
    void isACellOfItsOwnInSystemVerilog() {
        var text = SystemVerilog.emit(Elaboration.elaborate(Gated::new));
        assertTrue(text.contains("IngotClockGate slow_clk_gate (.clk(clk), .enable(enable), .gated(slow_clk));"), text);
        assertTrue(text.contains("always_ff @(posedge slow_clk) begin"), text);
    }
}
