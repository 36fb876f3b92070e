package ingot.generators.bus;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.bus.Axi;
import ingot.test.bus.AxiMaster;
import java.math.BigInteger;
import java.util.Collections;

class Axi4ErrorResponderTest {
    @Device
    static Axi4ErrorResponder device() {
        return new Axi4ErrorResponder(new Axi4Params(12, 32, 2));
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void answersAllBurstsWithAnError(Dut<Axi4ErrorResponder> dut) {
        var master = new AxiMaster(dut, BusPins.of(dut.top().bus)).pauses(0.3);
        for (int beats : new int[] {1, 2, 16, 256}) {
            assertEquals(Axi4.DECERR, master.write(0, Collections.nCopies(beats, BigInteger.ONE)));
            var data = master.readBeats(0, beats);
            for (int i = 0; i < beats; i++) {
                assertEquals(new Axi.ReadData(0, BigInteger.ZERO, Axi4.DECERR, i == beats - 1), data.get(i));
            }
        }
    }
}
