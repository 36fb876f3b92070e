package ingot.generators.crossing;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;

import ingot.hdl.Clock;
import ingot.hdl.Module;
import ingot.hdl.Reset;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;

class ResetSynchroniserTest {
    /** A counter in a domain whose reset comes out of a synchroniser. */
    static final class Counter extends Module<CrossingParams> {
        final Clock clk = input(clock());
        final Reset button = input(reset().asynchronous().activeLow());
        final UInt count = output(uint(4));

        Counter() {
            super(new CrossingParams(2));
            var synchroniser = in(domain(clk, button), () -> new ResetSynchroniser(p));
            var counter = in(domain(clk, synchroniser.reset), () -> reg(uint(4), 0));
            counter.set(counter.plus(1).wrap(4));
            count.set(counter);
        }
    }

    @Device
    static ResetSynchroniser synchroniser() {
        return new ResetSynchroniser(new CrossingParams(2));
    }

    @Device
    static Counter device() {
        return new Counter();
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void resetEndsSomeEdgesLater(Dut<Counter> dut) {
        var top = dut.top();
        dut.poke(top.button, 0);
        dut.step(3);
        dut.expect(top.count, 0);
        dut.poke(top.button, 1);
        dut.step(2);
        dut.expect(top.count, 0);
        dut.step(3);
        dut.expect(top.count, 3);
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void resetBeginsAtOnce(Dut<ResetSynchroniser> dut) {
        dut.step(3);
        dut.expect(dut.top().reset, 0);
        dut.reset(1);
        dut.expect(dut.top().reset, 1);
        dut.step();
        dut.expect(dut.top().reset, 1);
        dut.step();
        dut.expect(dut.top().reset, 0);
    }
}
