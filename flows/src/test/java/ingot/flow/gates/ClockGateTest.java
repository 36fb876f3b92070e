package ingot.flow.gates;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.EngineKind;
import ingot.test.HardwareTest;
import java.util.Random;
import org.junit.jupiter.api.Tag;

/** A gated clock becomes the gating cell of the process, and the gates tick as the design does. */
@Tag("tool")
class ClockGateTest {
    record NoParams() {}

    static final class Meter extends Module<NoParams> {
        final Bool power = input(bool());
        final Bool enable = input(bool());
        final UInt count = output(uint(6));
        final UInt fast = output(uint(6));

        Meter() {
            super(new NoParams());
            var powered = domain().gated(power);
            in(powered, () -> {
                var value = reg(uint(6), 0);
                value.set(value.plus(1).wrap(6));
                fast.set(value);
            });
            in(in(powered, () -> domain().gated(enable)), () -> {
                var value = reg(uint(6), 0);
                value.set(value.plus(3).wrap(6));
                count.set(value);
            });
        }
    }

    @Device
    static Meter meter() {
        return new Meter();
    }

    @HardwareTest(engines = {EngineKind.JVM, EngineKind.VERILATOR, EngineKind.GATES}, reset = false)
    void ticksWhereTheGatesAreOpen(Dut<Meter> dut) {
        var random = new Random(3);
        dut.poke(dut.top().power, true);
        dut.poke(dut.top().enable, true);
        dut.reset(1);
        int count = 0;
        int fast = 0;
        for (int i = 0; i < 200; i++) {
            boolean power = random.nextInt(3) > 0;
            boolean enable = random.nextBoolean();
            dut.poke(dut.top().power, power);
            dut.poke(dut.top().enable, enable);
            dut.expect(dut.top().count, count);
            dut.expect(dut.top().fast, fast);
            dut.step();
            fast = power ? fast + 1 & 63 : fast;
            count = power && enable ? count + 3 & 63 : count;
        }
    }
}
