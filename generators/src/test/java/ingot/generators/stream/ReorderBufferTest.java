package ingot.generators.stream;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.ArrayDeque;
import java.util.ArrayList;

class ReorderBufferTest {
    private static final int DEPTH = 8;

    @Device
    static ReorderBuffer device() {
        return new ReorderBuffer(new FifoParams(8, DEPTH));
    }

    @HardwareTest
    void answersComeInTheOrderOfTheirRequests(Dut<ReorderBuffer> dut) {
        var top = dut.top();
        var random = dut.random();
        var open = new ArrayList<Integer>();
        var order = new ArrayDeque<Integer>();
        var answers = new Long[DEPTH];
        for (int cycle = 0; cycle < 400; cycle++) {
            boolean asks = random.nextBoolean();
            boolean arrives = !open.isEmpty() && random.nextInt(3) > 0;
            boolean takes = random.nextInt(3) > 0;
            dut.poke(top.tag.ready, asks);
            dut.poke(top.out.ready, takes);
            dut.poke(top.answer.valid(), arrives);
            boolean first = !order.isEmpty() && answers[order.peek()] != null;
            dut.expect(top.tag.valid, order.size() < DEPTH);
            dut.expect(top.out.valid, first);
            int tag = (int) dut.peek(top.tag.payload);
            boolean given = asks && order.size() < DEPTH;
            if (takes && first) {
                dut.expect(top.out.payload, answers[order.peek()]);
                answers[order.poll()] = null;
            }
            if (arrives) {
                int which = open.remove(random.nextInt(open.size()));
                answers[which] = (long) random.nextInt(256);
                dut.poke(top.answer.payload().tag(), which);
                dut.poke(top.answer.payload().item(), answers[which]);
            }
            if (given) {
                order.add(tag);
                open.add(tag);
            }
            dut.step();
        }
    }
}
