package ingot.test;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import org.junit.jupiter.api.Test;

/** A hardware test that names the X-aware engine meets what nothing has set. */
class XAwareHardwareTest {
    static final class Latch extends Module<Latch.Params> {
        record Params() {}

        final Bool load = input(bool());
        final UInt in = input(uint(4));
        final UInt out = output(uint(4));

        Latch() {
            super(new Params());
            var held = reg(uint(4));
            when(load, () -> held.set(in));
            out.set(held);
        }
    }

    static final class Failing {
        @Device
        static Latch latch() {
            return new Latch();
        }

        @HardwareTest(engines = EngineKind.XAWARE)
        void readsTooEarly(Dut<Latch> dut) {
            dut.step(3);
            dut.expect(dut.top().out, 0);
        }
    }

    @Device
    static Latch latch() {
        return new Latch();
    }

    @HardwareTest(engines = EngineKind.XAWARE)
    void readsWhatWasLoaded(Dut<Latch> dut) {
        dut.poke(dut.top().load, true);
        dut.poke(dut.top().in, 5);
        dut.step();
        dut.expect(dut.top().out, 5);
    }

    @Test
    void theFailureNamesTheRegister() {
        var message = Runs.failure(Failing.class, "readsTooEarly", Dut.class);
        assertTrue(message.contains("Latch, cycle 4: output `out` has unknown bits") && message.contains("register `held` (XAwareHardwareTest.java:"),
                message);
    }
}
