package ingot.test;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.netlist.Behaviour;
import ingot.sim.verilator.VerilatorEngine;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A wave begins with what the registers of the test held; where it cannot know that, the report says where it shows. */
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

    /** A box whose Verilog begins with another value than its Java model. */
    static final class Other extends Module<None> {
        final UInt held = output(uint(8));

        Other() {
            super(new None());
            external("Seven").verilog("module Seven(output logic [7:0] held); assign held = 7; endmodule\n").behaviour(Eight::new);
        }
    }

    static final class Eight implements Behaviour {
        @Override
        public void settle(Pins pins) {
            pins.set("held", 8);
        }

        @Override
        public void edge(String clock, Pins pins) {}
    }

    static final class Around extends Module<None> {
        final UInt in = input(uint(8));
        final UInt held = output(uint(8));
        final UInt set = output(uint(8));

        Around() {
            super(new None());
            held.set(new Other().held);
            set.set(next(in, 0));
        }
    }

    static final class Failing {
        @Device
        static Unset unset() {
            return new Unset();
        }

        @Device
        static Around around() {
            return new Around();
        }

        @HardwareTest(engines = EngineKind.VERILATOR)
        void onVerilator(Dut<Unset> dut) {
            dut.poke(dut.top().in, 5);
            dut.step();
            dut.expect(dut.top().set, 6);
        }

        @HardwareTest(engines = EngineKind.VERILATOR)
        void withABox(Dut<Around> dut) {
            dut.expect(dut.top().set, 6);
        }
    }

    @Test
    void theWaveOfVerilatorBeginsAsTheTestDid() {
        Assumptions.assumeTrue(new VerilatorEngine().unavailable().isEmpty());
        var message = Runs.failure(Failing.class, "onVerilator", Dut.class);
        assertTrue(message.contains("wave of the last cycles") && !message.contains("not what the test saw"), message);
    }

    @Test
    void theReportNamesWhatDiffers() {
        Assumptions.assumeTrue(new VerilatorEngine().unavailable().isEmpty());
        var message = Runs.failure(Failing.class, "withABox", Dut.class);
        assertTrue(message.contains("it is not what the test saw") && message.contains("so `held` differ"), message);
    }
}
