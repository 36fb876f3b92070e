package ingot.test.language;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.emit.SystemVerilog;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Expressions that are as deep as they are long: nothing may need a stack frame for each operator. */
class LongChainTest {
    private static final int OPERATORS = 200_000;

    record None() {}

    static final class Chain extends Module<None> {
        final UInt a = input(uint(16));
        final UInt b = input(uint(8));
        final UInt last = output(uint(8));

        Chain() {
            super(new None());
            var bits = IntStream.range(0, 16).mapToObj(a::bit).toList();
            var values = List.of(b, b.not(), b.reverse());
            var conditions = new ArrayList<Bool>();
            var choices = new ArrayList<UInt>();
            for (var i = 0; i < OPERATORS; i++) {
                conditions.add(bits.get(i < OPERATORS - 1 ? i % 15 : 15));
                choices.add(values.get(i % 3));
            }
            last.set(priorityMux(conditions, choices, lit(7, 8)));
        }
    }

    @Device
    static Chain chain() {
        return new Chain();
    }

    @HardwareTest(engines = JVM, randomPowerUp = false)
    void isWrittenAndRuns(Dut<Chain> dut) {
        var text = SystemVerilog.emit(dut.design().netlist());
        assertTrue(text.chars().filter(c -> c == '?').count() == OPERATORS, "every choice is in the text");
        var top = dut.top();
        dut.poke(top.b, 0x31);
        dut.expect(top.last, 7);
        dut.poke(top.a, 0x8000);
        dut.expect(top.last, List.of(0x31, 0xce, 0x8c).get((OPERATORS - 1) % 3));
        dut.poke(top.a, 0x8002);
        dut.expect(top.last, 0xce);
    }
}
