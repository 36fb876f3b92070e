package ingot.generators.arithmetic;

import static ingot.test.EngineKind.JVM;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class AdderTest {
    @Device(params = "all")
    static Adder device(AdderParams params) {
        return new Adder(params);
    }

    static List<AdderParams> all() {
        return Arrays.stream(AdderKind.values())
                .flatMap(kind -> Stream.of(1, 3, 4, 8, 33).map(width -> new AdderParams(width, kind)))
                .toList();
    }

    /** All operands of narrow adders, and corners and random ones of wide ones. */
    @HardwareTest(engines = JVM)
    void addsExactly(Dut<Adder> dut) {
        int width = dut.top().params().width();
        if (width <= 8) {
            for (int bits = 0; bits < 1 << (2 * width + 1); bits++) {
                var a = BigInteger.valueOf(bits >> 1 & (1 << width) - 1);
                add(dut, a, BigInteger.valueOf(bits >> (width + 1)), (bits & 1) == 1);
            }
            return;
        }
        var random = new Random(1);
        var ones = BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
        for (int i = 0; i < 500; i++) {
            var a = new BigInteger(width, random);
            add(dut, a, i % 2 == 0 ? new BigInteger(width, random) : ones.subtract(a).flipBit(random.nextInt(width)), random.nextBoolean());
        }
        add(dut, ones, BigInteger.ZERO, true);
        add(dut, ones, ones, true);
    }

    private static void add(Dut<Adder> dut, BigInteger a, BigInteger b, boolean carry) {
        dut.poke(dut.top().a, a);
        dut.poke(dut.top().b, b);
        dut.poke(dut.top().carryIn, carry);
        dut.expect(dut.top().sum, a.add(b).add(carry ? BigInteger.ONE : BigInteger.ZERO));
    }
}
