package ingot.flow.gates.jvm;

import ingot.hdl.Bool;
import ingot.hdl.ClockDomain;
import ingot.hdl.Design;
import ingot.hdl.Module;
import ingot.hdl.SInt;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.EngineKind;
import ingot.test.Equivalent;
import ingot.test.HardwareTest;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("tool")
class GatesEngineTest {
    record NoParams() {}

    /** Multiplies and adds, with a synchronous and an asynchronous reset. */
    static final class Mac extends Module<NoParams> {
        final Bool clear = input(bool());
        final SInt a = input(sint(5));
        final SInt b = input(sint(5));
        final SInt sum = output(sint(14));
        final UInt ones = output(uint(3));

        Mac() {
            super(new NoParams(), ClockDomain.ASYNC_LOW);
            var total = reg(sint(14), 7);
            total.set(total.plus(a.times(b)).wrap(14));
            when(clear, () -> total.set(0));
            sum.set(total);
            ones.set(a.asUInt().bit(0).asUInt().plus(a.asUInt().bit(1).asUInt()).plus(5).wrap(3));
        }
    }

    @Device
    static Mac mac() {
        return new Mac();
    }

    @HardwareTest(engines = {EngineKind.JVM, EngineKind.VERILATOR, EngineKind.GATES, EngineKind.GATES_TIMED})
    void gatesCompute(Dut<Mac> dut) {
        var random = new Random(1);
        int sum = 7;
        dut.expect(dut.top().sum, 7);
        for (int i = 0; i < 200; i++) {
            int a = random.nextInt(32) - 16;
            int b = random.nextInt(32) - 16;
            boolean clear = random.nextInt(10) == 0;
            dut.poke(dut.top().a, a);
            dut.poke(dut.top().b, b);
            dut.poke(dut.top().clear, clear);
            dut.expect(dut.top().ones, (a & 1) + (a >> 1 & 1) + 5 & 7);
            dut.step();
            sum = clear ? 0 : (sum + a * b) << 18 >> 18;
            dut.expect(dut.top().sum, sum);
        }
    }

    @HardwareTest(engines = {EngineKind.JVM, EngineKind.VERILATOR, EngineKind.GATES, EngineKind.GATES_TIMED})
    void anAsynchronousResetActsAtOnceAndStays(Dut<Mac> dut) {
        dut.poke(dut.top().a, 3);
        dut.poke(dut.top().b, 4);
        dut.step(2);
        dut.expect(dut.top().sum, 31);
        int reset = dut.simulator().port("rst_n");
        dut.simulator().poke(reset, 0);
        dut.expect(dut.top().sum, 7);
        dut.simulator().poke(reset, 1);
        dut.expect(dut.top().sum, 7);
        dut.step();
        dut.expect(dut.top().sum, 19);
    }

    @Test
    void gatesAreProvenToDoTheSame() {
        Equivalent.assertEquivalent(Design.of(Mac::new), EngineKind.GATES);
    }
}
