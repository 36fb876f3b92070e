package ingot.test;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static ingot.test.EngineKind.XAWARE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;

class HardwareTestTest {
    record Values(int first, int second) {}

    @Device(params = "sizes")
    static Counter counter(Counter.Params params) {
        return new Counter(params);
    }

    static List<Counter.Params> sizes() {
        return List.of(new Counter.Params(4), new Counter.Params(7));
    }

    @HardwareTest(engines = {JVM, VERILATOR, XAWARE})
    void portsHaveTheValuesOfTheirTypes(Dut<Counter> dut) {
        var top = dut.top();
        dut.poke(top.enable, true);
        dut.poke(top.steps, 1, 2);
        dut.poke(top.in, new Values(9, -3));
        dut.expect(top.count, 0);
        assertEquals(Counter.Phase.LOW, dut.peek(top.phase));
        assertEquals(new Values(13, -7), dut.peek(top.swapped, Values.class));
        dut.step(2);
        dut.expect(top.count, 6);
        dut.expect(top.phase, Counter.Phase.MIDDLE);
        dut.expect(top.swapped, new Values(13, -7));
        assertEquals(BigInteger.valueOf(6).shiftLeft(100 - top.params().width()), dut.peekBig(top.wide));
        assertArrayEquals(new long[] {1, 2}, dut.peek(top.steps));
        dut.poke(top.enable, false);
        dut.step();
        dut.expect(top.count, 6);
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void waitingEndsWhenThePortIsTrueOrTheTimeIsOver(Dut<Counter> dut) {
        var top = dut.top();
        int last = (1 << top.params().width()) - 1;
        dut.poke(top.enable, true);
        dut.poke(top.steps, 1, 0);
        assertEquals(last, dut.waitUntil(top.full, 200));
        dut.expect(top.count, last);
        dut.poke(top.steps, 0, 0);
        dut.step();
        dut.poke(top.enable, false);
        assertTrue(dut.peek(top.full));
        var failure = assertThrows(AssertionError.class, () -> dut.waitUntil(() -> !dut.peek(top.full), 10));
        assertTrue(failure.getMessage().contains("after 10 cycles"), failure.getMessage());
    }

    @HardwareTest(engines = JVM, reset = false, randomPowerUp = false)
    void theTestDecidesAboutTheReset(Dut<Counter> dut) {
        assertEquals(0, dut.cycle());
        dut.poke(dut.top().enable, true);
        dut.poke(dut.top().steps, 3, 0);
        dut.step();
        dut.expect(dut.top().count, 3);
        dut.reset(2);
        assertEquals(3, dut.cycle());
        dut.expect(dut.top().count, 0);
        assertFalse(dut.peek(dut.top().full));
    }
}
