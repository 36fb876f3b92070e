package ingot.generators.floating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.EnumOf;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FloatAddTest {
    /** The adder with {@code subtract} held at 1. */
    static final class Subtract extends Module<FloatParams> {
        final UInt a = input(uint(p.format().width()));
        final UInt b = input(uint(p.format().width()));
        final EnumOf<RoundingMode> rounding = input(enumOf(RoundingMode.class));
        final UInt result = output(uint(p.format().width()));
        final UInt flags = output(uint(Flags.BITS));

        Subtract(FloatParams params) {
            super(params);
            var adder = new FloatAdd(p);
            adder.a.set(a);
            adder.b.set(b);
            adder.subtract.set(true);
            adder.rounding.set(rounding);
            result.set(adder.result);
            flags.set(adder.flags);
        }
    }

    @ParameterizedTest
    @MethodSource("ingot.generators.floating.Pairs#smallFormats")
    void isRightForAllPairs(FloatFormat format) {
        var params = FloatParams.of(format, 0).withRandomBits(3);
        assertEquals(6 * 65_536, Pairs.all(params, () -> new FloatAdd(params), FloatModel::add));
    }

    @ParameterizedTest
    @MethodSource("ingot.generators.floating.Pairs#formats")
    void isRightAtCornersAndBetween(FloatFormat format) {
        var params = FloatParams.of(format, 0);
        Pairs.corners(params, () -> new FloatAdd(params), FloatModel::add, new Random(21));
    }

    @ParameterizedTest
    @MethodSource("ingot.generators.floating.Pairs#formats")
    void subtracts(FloatFormat format) {
        var params = FloatParams.of(format, 0);
        Pairs.random(params, () -> new Subtract(params), FloatModel::subtract, new Random(22), 2000);
    }

    @Test
    void isRightInEveryPipeline() {
        for (int stages = 1; stages <= 5; stages++) {
            var params = FloatParams.of(FloatFormat.BINARY16, stages).withRandomBits(8);
            Pairs.random(params, () -> new FloatAdd(params), FloatModel::add, new Random(23), 500);
        }
    }
}
