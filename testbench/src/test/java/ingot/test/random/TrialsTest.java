package ingot.test.random;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Bundle;
import ingot.hdl.EnumOf;
import ingot.hdl.Module;
import ingot.hdl.SInt;
import ingot.hdl.Stream;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.HashSet;

class TrialsTest {
    enum Op { ADD, SUBTRACT }

    record Params() {}

    record Command(EnumOf<Op> op, SInt left, SInt right) implements Bundle {}

    record Call(Op op, int left, int right) {}

    /** Adds and subtracts; a difference that is below -100 is wrong. */
    static final class Calculator extends Module<Params> {
        final Stream<Command> in = input(stream(new Command(enumOf(Op.class), sint(8), sint(8))));
        final SInt out = output(sint(9));

        Calculator(Params params) {
            super(params);
            in.ready.set(true);
            var sum = in.payload.left().plus(in.payload.right());
            var difference = in.payload.left().minus(in.payload.right());
            out.set(sum);
            when(in.payload.op().eq(Op.SUBTRACT), () -> {
                out.set(difference);
                when(difference.lt(-100), () -> out.set(-100));
            });
        }
    }

    @Device
    static Calculator calculator() {
        return new Calculator(new Params());
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void aFailingStimulusShrinks(Dut<Calculator> dut) {
        var calls = Stimuli.of(dut.top().in.payload, Call.class);
        var tried = new HashSet<Op>();
        var failure = assertThrows(AssertionError.class, () -> Trials.forAll(dut, calls, 200, (device, call) -> {
            tried.add(call.op());
            device.poke(device.top().in.payload, call);
            device.expect(device.top().out, call.op() == Op.ADD ? call.left() + call.right() : call.left() - call.right());
        }));
        assertEquals(2, tried.size());
        var shrunk = failure.getMessage().lines().filter(line -> line.contains("shrunk to: ")).findFirst().orElseThrow();
        assertTrue(shrunk.matches("  stimulus \\d+ fails, shrunk to: Call\\[op=SUBTRACT, left=-?\\d+, right=-?\\d+]"), shrunk);
        var numbers = shrunk.replaceAll(".*left=(-?\\d+), right=(-?\\d+)].*", "$1 $2").split(" ");
        assertEquals(-101, Integer.parseInt(numbers[0]) - Integer.parseInt(numbers[1]), "the smallest that fails: " + shrunk);
        assertTrue(failure.getMessage().startsWith("TrialsTest.java:"), failure.getMessage());
    }

    @HardwareTest(engines = JVM)
    void everyStimulusGetsANewDevice(Dut<Calculator> dut) {
        Trials.forAll(dut, Stimuli.of(dut.top().in.payload, Call.class).list().ofMaxSize(5), 20, (device, calls) -> {
            assertEquals(1, device.cycle());
            device.source(device.top().in, Call.class).sendAll(calls).drain(10);
        });
        assertEquals(1, dut.cycle());
    }
}
