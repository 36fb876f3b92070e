package ingot.test.language;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static ingot.test.EngineKind.XAWARE;

import ingot.hdl.Clock;
import ingot.hdl.ClockDomain;
import ingot.hdl.Module;
import ingot.hdl.Reset;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;

/** A reset that needs no clock edge is remembered when it ends before one. */
class AsynchronousResetTest {
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

    @Device
    static Counting counting() {
        return new Counting();
    }

    @HardwareTest(engines = {JVM, VERILATOR, XAWARE})
    void aPulseBetweenTwoEdgesResets(Dut<Counting> dut) {
        var simulator = dut.simulator();
        var reset = simulator.port("rst_n");
        dut.step(3);
        dut.expect(dut.top().count, 8);
        simulator.poke(reset, 0);
        simulator.poke(reset, 1);
        dut.step();
        dut.expect(dut.top().count, 6);
        simulator.poke(reset, 0);
        dut.expect(dut.top().count, 5);
        simulator.poke(reset, 1);
        dut.expect(dut.top().count, 5);
        dut.step();
        dut.expect(dut.top().count, 6);
    }

    /** An input is 0 before it is poked, which resets as soon as something looks, and not before. */
    @HardwareTest(engines = {JVM, VERILATOR}, reset = false, randomPowerUp = false)
    void anActiveLowResetThatIsNeverAssertedDoesNotReset(Dut<Counting> dut) {
        var simulator = dut.simulator();
        simulator.poke(simulator.port("rst_n"), 1);
        dut.expect(dut.top().count, 0);
        dut.step();
        dut.expect(dut.top().count, 1);
    }

    @HardwareTest(engines = {JVM, VERILATOR}, reset = false, randomPowerUp = false)
    void anActiveLowResetThatIsNeverPokedResets(Dut<Counting> dut) {
        dut.expect(dut.top().count, 5);
        dut.step(2);
        dut.expect(dut.top().count, 5);
    }

    /** Its reset has another name outside. */
    static final class Wrapped extends Module<None> {
        final Clock clk = input(clock());
        final Reset button = input(reset().asynchronous().activeLow());
        final UInt count = output(uint(8));

        Wrapped() {
            super(new None());
            var inner = in(domain(clk, button), () -> new Counting());
            count.set(inner.count);
        }
    }

    @Device
    static Wrapped wrapped() {
        return new Wrapped();
    }

    @HardwareTest(engines = {JVM, VERILATOR}, reset = false, randomPowerUp = false)
    void aResetOfAnotherNameResetsTheSame(Dut<Wrapped> dut) {
        dut.expect(dut.top().count, 5);
        dut.poke(dut.top().button, 1);
        dut.step();
        dut.expect(dut.top().count, 6);
    }
}
