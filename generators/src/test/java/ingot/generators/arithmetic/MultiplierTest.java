package ingot.generators.arithmetic;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ingot.hdl.Design;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MultiplierTest {
    record AllParams(boolean signed) {}

    /** Every recoding with every tree at 8 by 8 bits; whether all of them give the same product, and which. */
    static final class All extends Module<AllParams> {
        final UInt a = input(uint(8));
        final UInt b = input(uint(8));
        final UInt product = output(uint(16));
        final UInt disagree = output(uint(Recoding.values().length * TreeKind.values().length));

        All(AllParams params) {
            super(params);
            var products = new ArrayList<UInt>();
            for (var recoding : Recoding.values()) {
                for (var tree : TreeKind.values()) {
                    var multiplier = new Multiplier(new MultiplierParams(8, 8, p.signed(), recoding, tree, AdderKind.BRENT_KUNG, 0));
                    multiplier.a.set(a);
                    multiplier.b.set(b);
                    products.add(multiplier.product);
                }
            }
            product.set(products.getFirst());
            disagree.set(cat(products.stream().map(one -> one.ne(products.getFirst())).toList()));
        }
    }

    @Device(params = "signs")
    static All all(AllParams params) {
        return new All(params);
    }

    static List<AllParams> signs() {
        return List.of(new AllParams(false), new AllParams(true));
    }

    @HardwareTest(engines = JVM)
    void isRightForAllFactors(Dut<All> dut) {
        boolean signed = dut.top().params().signed();
        for (int a = 0; a < 256; a++) {
            dut.poke(dut.top().a, a);
            for (int b = 0; b < 256; b++) {
                dut.poke(dut.top().b, b);
                dut.expect(dut.top().product, Patterns.word(Patterns.value(a, 8, signed) * Patterns.value(b, 8, signed), 16));
                dut.expect(dut.top().disagree, 0);
            }
        }
    }

    @Device(params = "pipelines")
    static Multiplier device(MultiplierParams params) {
        return new Multiplier(params);
    }

    /** Wide ones of unequal factors, up to one register for every place that there is. */
    static List<MultiplierParams> pipelines() {
        return List.of(
                new MultiplierParams(24, 17, true, Recoding.BITS, TreeKind.DADDA, AdderKind.HAN_CARLSON, 1),
                new MultiplierParams(24, 17, false, Recoding.BITS, TreeKind.DADDA, AdderKind.HAN_CARLSON, 4),
                new MultiplierParams(24, 17, true, Recoding.BITS, TreeKind.DADDA, AdderKind.HAN_CARLSON, 7),
                new MultiplierParams(33, 19, false, Recoding.BOOTH4, TreeKind.WALLACE, AdderKind.KOGGE_STONE, 2),
                new MultiplierParams(33, 19, true, Recoding.BOOTH4, TreeKind.WALLACE, AdderKind.KOGGE_STONE, 5));
    }

    @HardwareTest(engines = JVM)
    void answersInEveryPipeline(Dut<Multiplier> dut) {
        var params = dut.top().params();
        var random = new Random(4);
        var expected = new ArrayDeque<BigInteger>();
        for (int i = 0; i < 100; i++) {
            long a = i % 7 == 0 ? 1L << params.aBits() - 1 : Patterns.word(random.nextLong(), params.aBits());
            long b = i % 5 == 0 ? 1L << params.bBits() - 1 : Patterns.word(random.nextLong(), params.bBits());
            dut.poke(dut.top().a, a);
            dut.poke(dut.top().b, b);
            var exact = BigInteger.valueOf(Patterns.value(a, params.aBits(), params.signed()))
                    .multiply(BigInteger.valueOf(Patterns.value(b, params.bBits(), params.signed())));
            expected.add(exact.mod(BigInteger.ONE.shiftLeft(params.aBits() + params.bBits())));
            if (params.stages() > 0) {
                dut.step();
            }
            if (expected.size() >= Math.max(1, params.stages())) {
                dut.expect(dut.top().product, expected.remove());
            }
        }
    }

    @Test
    void saysHowManyStagesThereAre() {
        var params = new MultiplierParams(8, 8, true, Recoding.BITS, TreeKind.DADDA, AdderKind.RIPPLE, 6);
        var error = assertThrows(IllegalArgumentException.class, () -> Design.of(() -> new Multiplier(params)));
        assertEquals("stages must be at most 5 here, was 6", error.getMessage());
    }
}
