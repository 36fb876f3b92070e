package ingot.generators.stream;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.EngineKind;
import ingot.test.HardwareTest;
import java.util.List;
import java.util.stream.LongStream;

class SkidBufferTest {
    @Device
    static SkidBuffer device() {
        return new SkidBuffer(new StreamParams(8));
    }

    @HardwareTest
    void passesEverythingOnInOrder(Dut<SkidBuffer> dut) {
        List<Long> items = LongStream.generate(() -> dut.random().nextInt(256)).limit(200).boxed().toList();
        dut.source(dut.top().in, long.class).pauses(0.3).sendAll(items);
        dut.sink(dut.top().out, long.class).backPressure(0.4).expectAll(items).drain(2000);
    }

    @HardwareTest(engines = EngineKind.JVM)
    void movesAnItemInEveryCycle(Dut<SkidBuffer> dut) {
        dut.source(dut.top().in, long.class).sendAll(LongStream.range(0, 100).boxed().toList());
        dut.sink(dut.top().out, long.class).expectAll(LongStream.range(0, 100).boxed().toList()).drain(100 + 1);
    }
}
