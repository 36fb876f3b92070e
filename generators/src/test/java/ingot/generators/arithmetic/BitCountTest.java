package ingot.generators.arithmetic;

import static ingot.test.EngineKind.JVM;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class BitCountTest {
    @Device(params = "all")
    static BitCount device(BitCountParams params) {
        return new BitCount(params);
    }

    static List<BitCountParams> all() {
        var all = new ArrayList<BitCountParams>();
        for (var kind : CountKind.values()) {
            for (int width : new int[] {2, 7, 12, 100}) {
                all.add(new BitCountParams(width, kind));
            }
        }
        return all;
    }

    /** All narrow words; wide ones with their first and last 1 anywhere. */
    @HardwareTest(engines = JVM)
    void counts(Dut<BitCount> dut) {
        int width = dut.top().params().width();
        if (width <= 12) {
            for (int word = 0; word < 1 << width; word++) {
                count(dut, BigInteger.valueOf(word));
            }
            return;
        }
        var random = new Random(8);
        for (int bit = 0; bit < width; bit++) {
            count(dut, new BigInteger(bit, random).setBit(bit));
            count(dut, new BigInteger(width - bit, random).setBit(0).shiftLeft(bit));
        }
        count(dut, BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE));
        count(dut, BigInteger.ZERO);
    }

    private static void count(Dut<BitCount> dut, BigInteger word) {
        int width = dut.top().params().width();
        dut.poke(dut.top().word, word);
        dut.expect(dut.top().count, switch (dut.top().params().kind()) {
            case ONES -> word.bitCount();
            case LEADING_ZEROS -> width - word.bitLength();
            case TRAILING_ZEROS -> word.signum() == 0 ? width : word.getLowestSetBit();
        });
    }
}
