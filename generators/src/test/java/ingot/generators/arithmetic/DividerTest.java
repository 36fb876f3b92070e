package ingot.generators.arithmetic;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class DividerTest {
    @Device(params = "all")
    static Divider device(DividerParams params) {
        return new Divider(params);
    }

    static List<DividerParams> all() {
        var all = new ArrayList<DividerParams>();
        for (int width : new int[] {5, 6, 33, 64}) {
            for (int radix : new int[] {2, 4}) {
                all.add(new DividerParams(width, false, radix));
                all.add(new DividerParams(width, true, radix));
            }
        }
        return all;
    }

    /** All divisions of narrow words; wide ones at random, by divisors of every size. */
    @HardwareTest(engines = JVM)
    void divides(Dut<Divider> dut) {
        int width = dut.top().params().width();
        var random = new Random(6);
        if (width <= 6) {
            for (int pair = 0; pair < 1 << 2 * width; pair++) {
                divide(dut, BigInteger.valueOf(pair >> width), BigInteger.valueOf(Patterns.word(pair, width)), random);
            }
            return;
        }
        var least = BigInteger.ONE.shiftLeft(width - 1);
        var ones = BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
        divide(dut, least, ones, random);
        divide(dut, least, BigInteger.ZERO, random);
        divide(dut, ones, BigInteger.ONE, random);
        for (int i = 0; i < 60; i++) {
            var divisor = new BigInteger(1 + random.nextInt(width), random);
            divide(dut, new BigInteger(width, random), random.nextBoolean() ? divisor : ones.subtract(divisor), random);
        }
    }

    private static void divide(Dut<Divider> dut, BigInteger dividend, BigInteger divisor, Random random) {
        var top = dut.top();
        dut.expect(top.in.ready, true);
        dut.poke(top.in.valid, true);
        dut.poke(top.in.payload.dividend(), dividend);
        dut.poke(top.in.payload.divisor(), divisor);
        dut.poke(top.out.ready, false);
        dut.step();
        dut.poke(top.in.valid, false);
        dut.expect(top.in.ready, false);
        assertEquals(top.params().steps(), dut.waitUntil(top.out.valid, 200));
        dut.step(random.nextInt(2));
        var expected = expected(dividend, divisor, top.params());
        dut.expect(top.out.valid, true);
        dut.expect(top.out.payload.quotient(), expected[0]);
        dut.expect(top.out.payload.remainder(), expected[1]);
        dut.poke(top.out.ready, true);
        dut.step();
        dut.expect(top.out.valid, false);
    }

    /** The definition, by Java's integers, which round to zero. */
    private static BigInteger[] expected(BigInteger dividend, BigInteger divisor, DividerParams params) {
        var modulus = BigInteger.ONE.shiftLeft(params.width());
        if (divisor.signum() == 0) {
            return new BigInteger[] {modulus.subtract(BigInteger.ONE), dividend};
        }
        var half = modulus.shiftRight(1);
        var a = params.signed() && dividend.compareTo(half) >= 0 ? dividend.subtract(modulus) : dividend;
        var b = params.signed() && divisor.compareTo(half) >= 0 ? divisor.subtract(modulus) : divisor;
        var both = a.divideAndRemainder(b);
        return new BigInteger[] {both[0].mod(modulus), both[1].mod(modulus)};
    }
}
