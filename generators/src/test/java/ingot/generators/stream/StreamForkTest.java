package ingot.generators.stream;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.List;
import java.util.stream.LongStream;

class StreamForkTest {
    @Device
    static StreamFork device() {
        return new StreamFork(new BranchParams(8, 3));
    }

    @HardwareTest
    void givesEveryItemToAll(Dut<StreamFork> dut) {
        List<Long> items = LongStream.generate(() -> dut.random().nextInt(256)).limit(100).boxed().toList();
        dut.source(dut.top().in, long.class).pauses(0.2).sendAll(items);
        var sinks = dut.top().out.elements().stream()
                .map(branch -> dut.sink(branch, long.class).backPressure(0.4).expectAll(items)).toList();
        sinks.forEach(sink -> sink.drain(1500));
    }
}
