package ingot.systolic.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.Design;
import ingot.sim.jvm.JvmEngine;
import ingot.systolic.Dataflow;
import ingot.systolic.SystolicArray;
import ingot.systolic.SystolicParams;
import ingot.test.Dut;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One element that adds a product to nothing or to a sum: each mode against the model of its own number type. */
class MixedArithmeticTest {
    private static final long[] CORNERS = {0, 1, 0x80, 0x0100, 0x03ff, 0x0400, 0x0080, 0x007f, 0x3c00, 0x3f80, 0x7bff, 0x7c00, 0x7e00, 0x7d01, 0x7f00, 0x7e80,
        0x7f80, 0x7fc0, 0x7fff, 0x8000, 0x8001, 0x8080, 0x8888, 0xbc00, 0xfc00, 0xff80, 0xffff, 0x7777, 0x8778, 0x0700, 0x7b00, 0x0300};

    /** A chain of two elements: the second one adds to the product of the first. */
    private static SystolicParams array(MixedType.Kind kind) {
        var type = new MixedType(kind);
        return new SystolicParams(2, 1, Dataflow.NO_LOCAL_REUSE, type, type, kind == MixedType.Kind.INTEGER ? NumberType.INT32 : NumberType.FP32)
                .withGroups(2, 1);
    }

    private record Bench(Dut<SystolicArray> dut, MixedType type) {
        void expect(MixedMode mode, long a, long b, long c, long d) {
            var model = new ArithmeticModel.Mixed(type);
            dut.poke(dut.top().west.payload, a, c);
            dut.poke(dut.top().north.payload, type.weight(mode, b), type.weight(mode, d));
            dut.step();
            long expected = model.multiplyAdd(c, type.weight(mode, d), model.multiplyAdd(a, type.weight(mode, b), 0));
            assertEquals(expected, dut.peek(dut.top().result)[0], () -> "%s: %x * %x + %x * %x".formatted(mode, a, b, c, d));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyModeMultipliesItsOwnNumbers(MixedMode mode) {
        for (var kind : MixedType.Kind.values()) {
            var type = new MixedType(kind);
            if (type.modes().contains(mode)) {
                var design = Design.of(() -> SystolicArray.of(array(kind)));
                try (var dut = new Dut<>(design, "jvm", new JvmEngine().compile(design.netlist()))) {
                    dut.reset(1);
                    check(new Bench(dut, type), mode);
                }
            }
        }
    }

    private static void check(Bench bench, MixedMode mode) {
        var random = new Random(1);
        for (long a : CORNERS) {
            for (long b : CORNERS) {
                bench.expect(mode, a, b, CORNERS[random.nextInt(CORNERS.length)], CORNERS[random.nextInt(CORNERS.length)]);
            }
        }
        boolean narrow = mode.type().width() == 8 && mode.lanes() == 1;
        for (int i = 0; i < (narrow && bench.type.kind() == MixedType.Kind.FLOAT ? 1 << 16 : 3000); i++) {
            // All pairs of the formats of 8 bits.
            long a = narrow && bench.type.kind() == MixedType.Kind.FLOAT ? (long) (i >> 8) << 8 : random.nextInt(1 << 16);
            long b = narrow && bench.type.kind() == MixedType.Kind.FLOAT ? (long) (i & 0xff) << 8 : random.nextInt(1 << 16);
            bench.expect(mode, a, b, random.nextInt(1 << 16), random.nextInt(1 << 16));
        }
    }
}
