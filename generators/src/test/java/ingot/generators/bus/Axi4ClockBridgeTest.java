package ingot.generators.bus;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.generators.bus.ClockBridgeBench.OfAxi4;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.bus.Axi;
import ingot.test.bus.AxiMaster;
import java.math.BigInteger;
import java.util.stream.IntStream;

/** The five channels reach the other side. What clocks may do to one of them, {@code AxiStreamClockBridgeTest} and {@code CrossingProofTest} tell. */
class Axi4ClockBridgeTest {
    @Device
    static OfAxi4 device() {
        return new OfAxi4();
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void carriesBurstsBothWays(Dut<OfAxi4> dut) {
        var master = new AxiMaster(dut, BusPins.of(dut.top().manager)).pauses(0.2);
        for (int i = 0; i < 20; i++) {
            // The subordinate's clock runs ahead while nothing is under way.
            dut.step(dut.random().nextInt(4), dut.top().subordinateClock);
            int count = 1 + dut.random().nextInt(16);
            int seed = 100 * i;
            var words = IntStream.range(0, count).mapToObj(n -> BigInteger.valueOf(seed + n)).toList();
            assertEquals(Axi.OKAY, master.write(48 * i % 1024 / 64 * 64, words));
            assertEquals(words, master.read(48 * i % 1024 / 64 * 64, count));
        }
    }
}
