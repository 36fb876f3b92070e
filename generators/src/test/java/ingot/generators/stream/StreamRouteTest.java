package ingot.generators.stream;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.StreamSink;
import java.util.ArrayList;
import java.util.stream.LongStream;

class StreamRouteTest {
    @Device
    static StreamRoute device() {
        return new StreamRoute(new BranchParams(8, 3));
    }

    @HardwareTest
    void sendsEveryItemWhereItWants(Dut<StreamRoute> dut) {
        var items = LongStream.range(0, 120).mapToObj(item -> new Routed(dut.random().nextInt(4), item)).toList();
        dut.source(dut.top().in, Routed.class).pauses(0.2).sendAll(items);
        var sinks = new ArrayList<StreamSink<Long>>();
        for (int i = 0; i < 3; i++) {
            int branch = i;
            sinks.add(dut.sink(dut.top().out.get(i), long.class).backPressure(0.3)
                    .expectAll(items.stream().filter(item -> item.to == branch).map(item -> item.item).toList()));
        }
        sinks.forEach(sink -> sink.drain(1000));
    }

    /** An item in Java; 3 is nowhere. */
    record Routed(int to, long item) {}
}
