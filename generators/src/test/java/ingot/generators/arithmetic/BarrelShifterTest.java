package ingot.generators.arithmetic;

import static ingot.test.EngineKind.JVM;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class BarrelShifterTest {
    @Device(params = "all")
    static BarrelShifter device(ShifterParams params) {
        return new BarrelShifter(params);
    }

    static List<ShifterParams> all() {
        return Stream.of(2, 8, 32).map(ShifterParams::new).toList();
    }

    /** All distances and operations, for all words of up to 8 bits, and for some of 32. */
    @HardwareTest(engines = JVM)
    void shiftsAndRotates(Dut<BarrelShifter> dut) {
        int width = dut.top().params().width();
        var random = new Random(10);
        for (int i = 0; i < Math.min(256, 1L << width); i++) {
            long word = width <= 8 ? i : Patterns.word(random.nextLong(), width);
            dut.poke(dut.top().word, word);
            for (var operation : ShiftOperation.values()) {
                dut.poke(dut.top().operation, operation);
                for (int distance = 0; distance < width; distance++) {
                    dut.poke(dut.top().distance, distance);
                    dut.expect(dut.top().out, Patterns.word(expected(word, distance, operation, width), width));
                }
            }
        }
    }

    private static long expected(long word, int distance, ShiftOperation operation, int width) {
        return switch (operation) {
            case LEFT -> word << distance;
            case RIGHT -> word >> distance;
            case RIGHT_SIGNED -> Patterns.value(word, width, true) >> distance;
            case ROTATE_LEFT -> word << distance | word >> width - distance;
            case ROTATE_RIGHT -> word >> distance | word << width - distance;
        };
    }
}
