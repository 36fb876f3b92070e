package ingot.generators.memory;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.Formal;
import ingot.test.HardwareTest;
import ingot.test.Proof;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LfsrTest {
    private static LfsrParams params(int width, LfsrParams.Form form, int steps) {
        return new LfsrParams(width, BigInteger.ZERO, form, steps, BigInteger.ONE);
    }

    @Device(params = "kinds")
    static Lfsr device(LfsrParams params) {
        return new Lfsr(params);
    }

    static List<LfsrParams> kinds() {
        return List.of(params(8, LfsrParams.Form.GALOIS, 1), params(8, LfsrParams.Form.FIBONACCI, 1), params(10, LfsrParams.Form.FIBONACCI, 7),
                params(9, LfsrParams.Form.GALOIS, 20), new LfsrParams(70, BigInteger.ZERO, LfsrParams.Form.GALOIS, 3, BigInteger.TEN.pow(20)),
                new LfsrParams(5, BigInteger.valueOf(0b11101), LfsrParams.Form.FIBONACCI, 1, BigInteger.TWO));
    }

    /** The sequence by its definition: each bit is the sum of earlier ones, and it repeats after all states but 0. */
    @HardwareTest(engines = JVM)
    void bitsFollowThePolynomial(Dut<Lfsr> dut) {
        var top = dut.top();
        var p = top.params();
        int period = p.width() > 16 ? 500 : (1 << p.width()) - 1;
        var sequence = new ArrayList<Boolean>();
        var states = new HashSet<BigInteger>();
        dut.poke(top.enable, true);
        for (int cycle = 0; cycle < period; cycle++) {
            states.add(dut.peekBig(top.state));
            var bits = dut.peekBig(top.bits);
            for (int i = 0; i < p.steps(); i++) {
                sequence.add(bits.testBit(i));
            }
            dut.step();
        }
        assertEquals(period, states.size());
        if (p.width() <= 16) {
            dut.expect(top.state, p.seed());
        }
        for (int t = 0; t + p.width() < sequence.size(); t++) {
            boolean sum = false;
            for (int power = 0; power < p.width(); power++) {
                sum ^= p.feedback().testBit(power) & sequence.get(t + power);
            }
            assertEquals(sum, sequence.get(t + p.width()), "bit " + (t + p.width()));
        }
        var state = dut.peekBig(top.state);
        dut.poke(top.enable, false);
        dut.step(3);
        dut.expect(top.state, state);
    }

    @Formal(prove = 1)
    void neverStops(Proof<Lfsr> proof) {}

    @Test
    void refusesASeedOfZero() {
        assertThrows(IllegalArgumentException.class, () -> new LfsrParams(8, BigInteger.ZERO, LfsrParams.Form.GALOIS, 1, BigInteger.ZERO));
    }

    @Test
    void refusesAWidthThatHasNoPolynomial() {
        var error = assertThrows(IllegalArgumentException.class, () -> params(129, LfsrParams.Form.GALOIS, 1));
        assertEquals("width without a polynomial must be 2 to 128, was 129", error.getMessage());
    }
}
