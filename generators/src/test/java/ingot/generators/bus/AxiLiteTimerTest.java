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

/** The bank of registers under random pauses, through the timer that it serves. */
class AxiLiteTimerTest {
    private static final int CONTROL = 0;
    private static final int PERIOD = 4;
    private static final int COUNT = 8;
    private static final int STATUS = 12;

    @Device
    static AxiLiteTimer device() {
        return new AxiLiteTimer(new TimerParams(24));
    }

    private static AxiMaster master(Dut<AxiLiteTimer> dut) {
        var bus = dut.top().bus;
        return new AxiMaster(dut, new Axi.Channels(bus.aw(), bus.w(), bus.b(), bus.ar(), bus.r()));
    }

    @HardwareTest(engines = {JVM, VERILATOR}, seeds = 3)
    void writesByBytesAndReadsBack(Dut<AxiLiteTimer> dut) {
        var master = master(dut).pauses(0.4);
        assertEquals(BigInteger.valueOf(3), master.read(PERIOD));
        long expected = 3;
        for (int i = 0; i < 30; i++) {
            int strobes = dut.random().nextInt(16);
            int word = dut.random().nextInt();
            assertEquals(Axi.OKAY, master.write(PERIOD, new BigInteger(Integer.toUnsignedString(word)), BigInteger.valueOf(strobes)));
            for (int lane = 0; lane < 3; lane++) {
                if ((strobes >> lane & 1) == 1) {
                    long mask = 0xffL << 8 * lane;
                    expected = expected & ~mask | word & mask;
                }
            }
            assertEquals(BigInteger.valueOf(expected), master.read(PERIOD));
        }
        master.write(COUNT, 77);
        assertEquals(BigInteger.ZERO, master.read(COUNT));
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void raisesItsInterruptUntilSoftwareClearsIt(Dut<AxiLiteTimer> dut) {
        var master = master(dut);
        master.write(PERIOD, 40);
        master.write(CONTROL, 0b111);
        assertEquals(BigInteger.valueOf(0b011), master.read(CONTROL), "a pulse reads as 0");
        assertEquals(BigInteger.ZERO, master.read(STATUS));
        dut.expect(dut.top().irq, false);
        dut.waitUntil(dut.top().irq, 50);
        assertEquals(BigInteger.ONE, master.read(STATUS));
        master.write(STATUS, 0);
        dut.expect(dut.top().irq, true);
        master.write(STATUS, 1);
        dut.expect(dut.top().irq, false);
        dut.waitUntil(dut.top().irq, 50);
    }
}
