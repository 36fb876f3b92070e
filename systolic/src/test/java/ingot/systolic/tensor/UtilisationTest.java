package ingot.systolic.tensor;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.generators.arithmetic.RequantiseRounding;
import ingot.systolic.mapper.TensorModel;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.math.BigInteger;

/** A product of matrices eight times the size of the array, with the DMA at work: how much of the array's peak it reaches. */
class UtilisationTest {
    private static final int SIZE = 8;
    private static final TensorParams PARAMS = new TensorParams(SIZE, SIZE, 8, 4, 1024, 256, 64, 32, 16, 8, RequantiseRounding.HALF_AWAY, false, false);

    @Device
    static TensorUnit device() {
        return new TensorUnit(PARAMS);
    }

    @HardwareTest(engines = JVM)
    void largeProductsUseNineTenthsOfTheArray(Dut<TensorUnit> dut) {
        var host = new TensorHost(dut);
        int n = 8 * SIZE;
        var bytes = new byte[0x4000];
        dut.random().nextBytes(bytes);
        host.memory.load(0, bytes);
        for (int c = 0; c < SIZE; c++) {
            host.memory.writeWord(0x3000 + 4 * c + 2 * PARAMS.sumBytes(), 4, BigInteger.valueOf(9));
            host.memory.writeWord(0x3000 + 4 * c + 3 * PARAMS.sumBytes(), 4, BigInteger.valueOf(0x7f0080));
        }
        var expected = host.memory.dump(0, 0x4000 + n * n);
        var program = new MatmulProgram(PARAMS, n, n, n, 0, 0x1000, 0x3000, 0x4000).commands();
        var outcome = host.driver().run(0x10000, program);
        assertEquals(TensorDriver.End.DONE, outcome.end());
        new TensorModel(PARAMS, expected).run(program);
        assertArrayEquals(expected, host.memory.dump(0, expected.length));
        assertEquals((long) n * n * n / (SIZE * SIZE), outcome.vectors());
        assertTrue(outcome.utilisation() > 0.9, outcome + " uses " + outcome.utilisation());
    }
}
