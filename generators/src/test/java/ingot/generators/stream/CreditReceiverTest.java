package ingot.generators.stream;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.ArrayDeque;

class CreditReceiverTest {
    @Device
    static CreditReceiver device() {
        return new CreditReceiver(new CreditParams(8, 4));
    }

    @HardwareTest
    void givesACreditForEveryItemThatLeaves(Dut<CreditReceiver> dut) {
        var top = dut.top();
        var held = new ArrayDeque<Long>();
        for (int cycle = 0; cycle < 300; cycle++) {
            boolean sends = held.size() < 4 && dut.random().nextBoolean();
            long item = dut.random().nextInt(256);
            boolean takes = dut.random().nextBoolean();
            dut.poke(top.link.valid(), sends);
            dut.poke(top.link.payload(), item);
            dut.poke(top.out.ready, takes);
            dut.expect(top.out.valid, !held.isEmpty());
            dut.expect(top.credit, takes && !held.isEmpty());
            if (takes && !held.isEmpty()) {
                dut.expect(top.out.payload, held.poll());
            }
            if (sends) {
                held.add(item);
            }
            dut.step();
        }
    }
}
