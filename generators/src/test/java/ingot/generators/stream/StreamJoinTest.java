package ingot.generators.stream;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.stream.LongStream;

class StreamJoinTest {
    @Device
    static StreamJoin device() {
        return new StreamJoin(new BranchParams(8, 2));
    }

    @HardwareTest
    void putsOneOfEachTogether(Dut<StreamJoin> dut) {
        var in = dut.top().in;
        dut.source(in.get(0), long.class).pauses(0.5).sendAll(LongStream.range(0, 100).boxed().toList());
        dut.source(in.get(1), long.class).pauses(0.2).sendAll(LongStream.range(100, 200).boxed().toList());
        dut.poke(dut.top().out.ready, true);
        for (long item = 0; item < 100; item++) {
            dut.waitUntil(dut.top().out.valid, 50);
            dut.expect(dut.top().out.payload, item, item + 100);
            dut.step();
        }
    }
}
