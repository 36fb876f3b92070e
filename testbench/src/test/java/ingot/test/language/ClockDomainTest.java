package ingot.test.language;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;

import ingot.hdl.Bool;
import ingot.hdl.Clock;
import ingot.hdl.ClockDomain;
import ingot.hdl.Module;
import ingot.hdl.Reset;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;

/** Registers tick with the clock of their domain, stand still where it is not enabled, and take the reset that belongs to it. */
class ClockDomainTest {
    record None() {}

    static final class Counting extends Module<None> {
        final UInt count = output(uint(8));

        Counting() {
            super(new None(), ClockDomain.ASYNC_LOW);
            var value = reg(uint(8), 5);
            value.set(value.plus(1).wrap(8));
            count.set(value);
        }
    }

    static final class Clocks extends Module<None> {
        final Clock other = input(clock());
        final Reset otherReset = input(reset().activeLow());
        final Bool run = input(bool());
        final UInt own = output(uint(8));
        final UInt named = output(uint(8));
        final UInt fromPorts = output(uint(8));
        final UInt enabled = output(uint(8));
        final UInt word = output(uint(8));

        Clocks() {
            super(new None());
            var inOwn = new Counting();
            own.set(inOwn.count);
            var inSecond = in(ClockDomain.named("second"), () -> new Counting());
            named.set(inSecond.count);
            var ports = domain(other, otherReset);
            var inOther = in(ports, () -> new Counting());
            fromPorts.set(inOther.count);
            var inEnabled = in(domain().enabled(run), () -> new Counting());
            enabled.set(inEnabled.count);
            var store = mem(4, uint(8));
            in(ports.enabled(run), () -> store.write(lit(1, 2), fromPorts));
            store.write(lit(2, 2), own);
            word.set(store.read(mux(run, lit(1, 2), lit(2, 2))));
        }
    }

    @Device
    static Clocks clocks() {
        return new Clocks();
    }

    private static void expect(Dut<Clocks> dut, int own, int named, int fromPorts, int enabled) {
        dut.expect(dut.top().own, own);
        dut.expect(dut.top().named, named);
        dut.expect(dut.top().fromPorts, fromPorts);
        dut.expect(dut.top().enabled, enabled);
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void registersTickWithTheirOwnClock(Dut<Clocks> dut) {
        var simulator = dut.simulator();
        var clk = simulator.port("clk");
        var second = simulator.port("second_clk");
        var other = simulator.port("other");
        expect(dut, 5, 5, 5, 5);
        simulator.stepClocks(1, clk);
        expect(dut, 6, 5, 5, 5);
        simulator.stepClocks(2, second);
        expect(dut, 6, 7, 5, 5);
        dut.poke(dut.top().run, true);
        simulator.stepClocks(3, other);
        expect(dut, 6, 7, 8, 5);
        dut.expect(dut.top().word, 7);
        simulator.stepClocks(1, clk, second);
        expect(dut, 7, 8, 8, 6);
        dut.poke(dut.top().run, false);
        dut.expect(dut.top().word, 6);
        dut.step(2);
        expect(dut, 9, 10, 10, 6);
        dut.reset(1);
        expect(dut, 5, 5, 5, 5);
    }
}
