package ingot.generators.bus;

import static ingot.test.EngineKind.JVM;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;

/** Each rule of AXI-Stream is broken once, and caught. */
class AxiStreamMonitorTest {
    @Device
    static AxiStreamMonitor device() {
        return new AxiStreamMonitor(new AxiStreamParams(16, 2, 3, 1, true));
    }

    private static void beat(Dut<AxiStreamMonitor> dut, int keep, int strb, int id, int dest, boolean last) {
        var beat = dut.top().in.payload;
        dut.poke(dut.top().out.ready, true);
        dut.poke(beat.keep(), keep);
        dut.poke(beat.strb(), strb);
        dut.poke(beat.id(), id);
        dut.poke(beat.dest(), dest);
        dut.poke(beat.last(), last);
        dut.poke(dut.top().in.valid, true);
        dut.step();
        dut.poke(dut.top().in.valid, false);
    }

    @HardwareTest(engines = JVM)
    void catchesDataThatAreNotKept(Dut<AxiStreamMonitor> dut) {
        beat(dut, 0b10, 0b00, 0, 0, true);
        Caught.by("bus: bytes that are data are kept", () -> beat(dut, 0b10, 0b01, 0, 0, true));
    }

    @HardwareTest(engines = JVM)
    void catchesPacketsThatMix(Dut<AxiStreamMonitor> dut) {
        beat(dut, 3, 3, 1, 5, false);
        beat(dut, 3, 3, 1, 5, true);
        beat(dut, 3, 3, 2, 4, false);
        Caught.by("bus: packets do not mix", () -> beat(dut, 3, 3, 2, 5, false));
    }

    @HardwareTest(engines = JVM)
    void catchesAnotherIdentifier(Dut<AxiStreamMonitor> dut) {
        beat(dut, 3, 3, 1, 5, false);
        Caught.by("bus: packets do not mix", () -> beat(dut, 3, 3, 2, 5, true));
    }

    @HardwareTest(engines = JVM)
    void catchesABeatThatIsTakenBack(Dut<AxiStreamMonitor> dut) {
        dut.poke(dut.top().in.valid, true);
        dut.step();
        dut.poke(dut.top().in.valid, false);
        Caught.by("stream `in` keeps valid until ready", dut::step);
    }
}
