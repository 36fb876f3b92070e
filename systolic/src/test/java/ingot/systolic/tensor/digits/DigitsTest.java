package ingot.systolic.tensor.digits;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.systolic.tensor.TensorDriver;
import ingot.systolic.tensor.TensorHost;
import ingot.systolic.tensor.TensorParams;
import ingot.systolic.tensor.TensorUnit;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import org.junit.jupiter.api.Tag;

/** A network that is trained here classifies images on the simulated unit, with the sums of the same network in plain Java. */
class DigitsTest {
    private static final DrawnDigits TRAINING = DrawnDigits.draw(1500, 1);

    @Device
    static TensorUnit device() {
        return new TensorUnit(TensorParams.int8(8, 8, 1024, 256));
    }

    @HardwareTest(engines = JVM)
    void classifiesSomeDigits(Dut<TensorUnit> dut) {
        classifies(dut, 3);
    }

    @HardwareTest(engines = VERILATOR)
    @Tag("full")
    void classifiesTheWholeTestSet(Dut<TensorUnit> dut) {
        classifies(dut, 32);
    }

    private static void classifies(Dut<TensorUnit> dut, int batches) {
        var network = Perceptron.trained(TRAINING, 12, 2);
        var quantised = QuantisedPerceptron.of(network, TRAINING);
        var digits = DrawnDigits.draw(batches * DigitsProgram.BATCH, 3);
        var host = new TensorHost(dut);
        DigitsProgram.place(host.memory, quantised, digits);
        var outcome = host.driver().run(0x10000, DigitsProgram.commands(batches));
        assertEquals(TensorDriver.End.DONE, outcome.end());
        int right = 0;
        int rightInFloatingPoint = 0;
        for (int i = 0; i < digits.labels().length; i++) {
            var scores = DigitsProgram.scores(host.memory, i);
            assertArrayEquals(quantised.scores(digits.pixels()[i]), scores, "image " + i);
            right += QuantisedPerceptron.label(scores) == digits.labels()[i] ? 1 : 0;
            rightInFloatingPoint += network.label(digits.pixels()[i]) == digits.labels()[i] ? 1 : 0;
        }
        assertTrue(right > 0.95 * digits.labels().length, "right: " + right);
        assertTrue(Math.abs(right - rightInFloatingPoint) <= 1 + digits.labels().length / 100, right + " against " + rightInFloatingPoint);
    }
}
