package ingot.generators.bus;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.generators.bus.ClockBridgeBench.OfStream;
import ingot.hdl.Clock;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import org.junit.jupiter.params.provider.CsvSource;

class AxiStreamClockBridgeTest {
    record Beat(int data, int keep, boolean last, int id, int dest, int user) {}

    @Device
    static OfStream device() {
        return new OfStream(new AxiStreamClockBridgeParams(16, 2, 1, 3, 8, 2));
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    @CsvSource({"0.9, 0.3", "0.3, 0.9"})
    void keepsEveryBeatWhateverTheClocksDo(Dut<OfStream> dut, double writeRate, double readRate) {
        var top = dut.top();
        var random = dut.random();
        var held = new ArrayDeque<Beat>();
        Beat offered = null;
        int moved = 0;
        for (int step = 0; step < 600; step++) {
            if (offered == null && random.nextInt(4) > 0) {
                offered = new Beat(random.nextInt(1 << 16), random.nextInt(4), random.nextBoolean(), random.nextInt(4), random.nextInt(2),
                        random.nextInt(8));
                dut.poke(top.in.payload, offered);
            }
            dut.poke(top.in.valid, offered != null);
            dut.poke(top.out.ready, random.nextInt(4) > 0);
            var clocks = new ArrayList<Clock>();
            if (random.nextDouble() < readRate) {
                clocks.add(top.readClock);
                if (dut.peek(top.out.valid) && dut.peek(top.out.ready)) {
                    dut.expect(top.out.payload, held.remove());
                    moved++;
                }
            }
            if (random.nextDouble() < writeRate) {
                clocks.add(top.writeClock);
                if (offered != null && dut.peek(top.in.ready)) {
                    held.add(offered);
                    offered = null;
                }
            }
            if (!clocks.isEmpty()) {
                dut.step(1, clocks.toArray(Clock[]::new));
            }
        }
        assertTrue(moved > 80, "moved " + moved);
    }
}
