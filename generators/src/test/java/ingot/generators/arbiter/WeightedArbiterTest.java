package ingot.generators.arbiter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightedArbiterTest {
    @Device
    static WeightedArbiter device() {
        return new WeightedArbiter(new WeightedParams(List.of(3, 2, 1)));
    }

    @HardwareTest
    void sharesByWeight(Dut<WeightedArbiter> dut) {
        dut.poke(dut.top().request, 7);
        dut.poke(dut.top().accept, true);
        var grants = new int[3];
        for (int cycle = 0; cycle < 60; cycle++) {
            grants[Long.numberOfTrailingZeros(dut.peek(dut.top().grant))]++;
            dut.step();
        }
        assertArrayEquals(new int[] {30, 20, 10}, grants);
    }

    @HardwareTest
    void givesAllToTheOnlyOneWhoAsks(Dut<WeightedArbiter> dut) {
        dut.poke(dut.top().request, 4);
        dut.poke(dut.top().accept, true);
        for (int cycle = 0; cycle < 10; cycle++) {
            dut.expect(dut.top().grant, 4);
            dut.step();
        }
    }

    @Test
    void refusesAWeightOfZero() {
        assertThrows(IllegalArgumentException.class, () -> new WeightedParams(List.of(1, 0)));
    }
}
