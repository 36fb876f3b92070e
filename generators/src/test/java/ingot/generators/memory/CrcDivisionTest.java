package ingot.generators.memory;

import static ingot.test.EngineKind.JVM;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Any polynomial and any number of bits per cycle, compared with the remainder of a long division of polynomials. */
class CrcDivisionTest {
    @Device(params = "kinds")
    static Crc device(CrcParams params) {
        return new Crc(params);
    }

    static List<CrcParams> kinds() {
        return List.of(kind(3, 0x3, 5, false, false, 2, 1, 1), kind(11, 0x385, 0x1a, true, false, 0, 3, 2), kind(24, 0x5d6dcb, 0xfedcba, false, true, 1, 5, 7),
                kind(40, 0x4820009, 0, false, false, 0xffffffffffL, 64, 2), CrcParams.ethernet(4));
    }

    private static CrcParams kind(int width, long polynomial, long init, boolean reflectIn, boolean reflectOut, long xorOut, int laneBits, int lanes) {
        return new CrcParams(width, BigInteger.valueOf(polynomial), BigInteger.valueOf(init), reflectIn, reflectOut, BigInteger.valueOf(xorOut), laneBits,
                lanes);
    }

    @HardwareTest(engines = JVM)
    void isTheRemainder(Dut<Crc> dut) {
        var top = dut.top();
        var p = top.params();
        var bits = new ArrayList<Boolean>();
        for (int cycle = 0; cycle < 300; cycle++) {
            boolean first = cycle == 0 || dut.random().nextInt(12) == 0;
            boolean valid = dut.random().nextInt(4) > 0;
            int count = p.lanes() == 1 ? 1 : dut.random().nextInt(p.lanes() + 1);
            var data = new BigInteger(p.dataBits(), java.util.Random.from(dut.random()));
            dut.poke(top.first, first);
            dut.poke(top.valid, valid);
            dut.poke(top.data, data);
            if (p.lanes() > 1) {
                dut.poke(top.count, count);
            }
            dut.step();
            if (first) {
                bits.clear();
            }
            for (int bit = 0; valid && bit < count * p.laneBits(); bit++) {
                int inLane = bit % p.laneBits();
                bits.add(data.testBit(p.reflectIn() ? bit : bit - inLane + p.laneBits() - 1 - inLane));
            }
            dut.expect(top.crc, remainder(p, bits));
        }
    }

    /** The message times x^width, with {@code init} added to its first bits, modulo the polynomial. */
    private static BigInteger remainder(CrcParams p, List<Boolean> message) {
        var value = BigInteger.ZERO;
        for (boolean bit : message) {
            value = value.shiftLeft(1).or(bit ? BigInteger.ONE : BigInteger.ZERO);
        }
        value = value.shiftLeft(p.width()).xor(p.init().shiftLeft(message.size()));
        var divisor = p.polynomial().setBit(p.width());
        while (value.bitLength() > p.width()) {
            value = value.xor(divisor.shiftLeft(value.bitLength() - p.width() - 1));
        }
        var read = BigInteger.ZERO;
        for (int i = 0; i < p.width(); i++) {
            read = value.testBit(i) ? read.setBit(p.reflectOut() ? p.width() - 1 - i : i) : read;
        }
        return read.xor(p.xorOut());
    }
}
