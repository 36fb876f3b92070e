package ingot.test;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.sim.verilator.VerilatorEngine;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A wave of what Verilator did begins with other values in registers that nothing has set: the report says where that shows. */
class PowerUpWaveTest {
    record None() {}

    static final class Unset extends Module<None> {
        final UInt in = input(uint(32));
        final UInt held = output(uint(32));
        final UInt set = output(uint(32));

        Unset() {
            super(new None());
            var register = reg(uint(32));
            register.set(register.plus(1).wrap(32));
            held.set(register);
            set.set(next(in, 0));
        }
    }

    static final class Failing {
        @Device
        static Unset unset() {
            return new Unset();
        }

        @HardwareTest(engines = EngineKind.VERILATOR)
        void onVerilator(Dut<Unset> dut) {
            dut.poke(dut.top().in, 5);
            dut.step();
            dut.expect(dut.top().set, 6);
        }

        @HardwareTest(engines = EngineKind.JVM)
        void onTheJvm(Dut<Unset> dut) {
            dut.expect(dut.top().set, 6);
        }
    }

    @Test
    void theReportNamesWhatDiffers() {
        Assumptions.assumeTrue(new VerilatorEngine().unavailable().isEmpty());
        var message = Runs.failure(Failing.class, "onVerilator", Dut.class);
        assertTrue(message.contains("it is not what the test saw") && message.contains("so `held` differ"), message);
        assertFalse(Runs.failure(Failing.class, "onTheJvm", Dut.class).contains("not what the test saw"));
    }
}
