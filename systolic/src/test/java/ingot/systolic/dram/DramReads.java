package ingot.systolic.dram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Dut;
import java.util.ArrayList;
import java.util.function.IntUnaryOperator;

/**
 * What a stream of reads takes.
 *
 * @param cycles until the last answer
 * @param activates rows opened
 */
record DramReads(long cycles, int activates) {
    record Request(boolean write, int address, int data, int strobes, int tag) {}

    static DramReads run(Dut<DramChannel> dut, int count, IntUnaryOperator address) {
        var requests = new ArrayList<Request>();
        for (int i = 0; i < count; i++) {
            requests.add(new Request(false, address.applyAsInt(i), 0, 0, 0));
        }
        dut.source(dut.top().request, Request.class).sendAll(requests);
        var sink = dut.sink(dut.top().answer, int.class);
        int activates = 0;
        long begin = dut.cycle();
        while (sink.received().size() < count && dut.cycle() - begin < 50_000) {
            activates += dut.peek(dut.top().activates) ? 1 : 0;
            dut.step();
        }
        assertEquals(count, sink.received().size());
        return new DramReads(dut.cycle() - begin, activates);
    }
}
