package ingot.generators.arithmetic;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class SquareRootTest {
    @Device(params = "all")
    static SquareRoot device(SquareRootParams params) {
        return new SquareRoot(params);
    }

    static List<SquareRootParams> all() {
        return Stream.of(2, 11, 12, 64).map(SquareRootParams::new).toList();
    }

    /** All narrow numbers; of wide ones squares, those before them, and any. */
    @HardwareTest(engines = JVM)
    void findsTheRoot(Dut<SquareRoot> dut) {
        int width = dut.top().params().width();
        if (width <= 12) {
            for (int number = 0; number < 1 << width; number++) {
                root(dut, BigInteger.valueOf(number));
            }
            return;
        }
        var random = new Random(7);
        for (int i = 0; i < 50; i++) {
            var square = new BigInteger(width / 2, random).pow(2);
            root(dut, square);
            root(dut, square.subtract(BigInteger.ONE).max(BigInteger.ZERO));
            root(dut, new BigInteger(width, random));
        }
        root(dut, BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE));
    }

    private static void root(Dut<SquareRoot> dut, BigInteger number) {
        var top = dut.top();
        dut.poke(top.in.valid, true);
        dut.poke(top.in.payload, number);
        dut.poke(top.out.ready, true);
        dut.step();
        dut.poke(top.in.valid, false);
        assertEquals(top.params().rootBits(), dut.waitUntil(top.out.valid, 100));
        dut.expect(top.out.payload.root(), number.sqrt());
        dut.expect(top.out.payload.remainder(), number.subtract(number.sqrt().pow(2)));
        dut.step();
    }
}
