package ingot.generators.arithmetic;

import static ingot.test.EngineKind.JVM;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class ProductSumTest {
    @Device(params = "all")
    static ProductSum device(ProductParams params) {
        return new ProductSum(params);
    }

    static List<ProductParams> all() {
        var all = new ArrayList<ProductParams>();
        int stages = 0;
        for (var recoding : Recoding.values()) {
            for (var tree : TreeKind.values()) {
                for (boolean signed : new boolean[] {false, true}) {
                    all.add(new ProductParams(1, 4, 3, 7, signed, recoding, tree, AdderKind.BRENT_KUNG, 0));
                    all.add(new ProductParams(1, 3, 4, 9, signed, recoding, tree, AdderKind.RIPPLE, 0));
                    all.add(new ProductParams(3, 8, 7, 20, signed, recoding, tree, AdderKind.KOGGE_STONE, stages++ % 4));
                }
            }
        }
        return all;
    }

    /** All factors of narrow multipliers, and random ones of wide ones; always random addends. */
    @HardwareTest(engines = JVM)
    void followsTheIntegers(Dut<ProductSum> dut) {
        var params = dut.top().params();
        var random = new Random(2);
        int cases = params.lanes() == 1 ? 1 << (params.aBits() + params.bBits()) : 200;
        for (int i = 0; i < cases; i++) {
            var a = new long[params.lanes()];
            var b = new long[params.lanes()];
            long addend = random.nextLong(1L << params.sumBits());
            long sum = addend;
            for (int lane = 0; lane < a.length; lane++) {
                int bits = params.lanes() == 1 ? i : random.nextInt(5) == 0 ? 1 << (params.aBits() + params.bBits() - 1) | 1 << (params.bBits() - 1)
                        : random.nextInt();
                b[lane] = bits & (1 << params.bBits()) - 1;
                a[lane] = bits >> params.bBits() & (1 << params.aBits()) - 1;
                sum += Patterns.value(a[lane], params.aBits(), params.signed()) * Patterns.value(b[lane], params.bBits(), params.signed());
            }
            dut.poke(dut.top().a, a);
            dut.poke(dut.top().b, b);
            dut.poke(dut.top().addend, addend);
            if (params.stages() > 0) {
                dut.step(params.stages());
            }
            dut.expect(dut.top().sum, Patterns.word(sum, params.sumBits()));
        }
    }
}
