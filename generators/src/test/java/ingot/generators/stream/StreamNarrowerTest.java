package ingot.generators.stream;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.List;
import java.util.stream.LongStream;

class StreamNarrowerTest {
    @Device
    static StreamNarrower device() {
        return new StreamNarrower(new WidthRatioParams(4, 3));
    }

    @HardwareTest
    void cutsLowBitsFirst(Dut<StreamNarrower> dut) {
        List<Long> items = LongStream.generate(() -> dut.random().nextInt(4096)).limit(60).boxed().toList();
        dut.source(dut.top().in, long.class).pauses(0.2).sendAll(items);
        dut.sink(dut.top().out, long.class).backPressure(0.3)
                .expectAll(items.stream().flatMap(item -> List.of(item & 15, item >> 4 & 15, item >> 8).stream()).toList()).drain(1000);
    }
}
