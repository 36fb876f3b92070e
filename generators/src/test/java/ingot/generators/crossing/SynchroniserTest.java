package ingot.generators.crossing;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.List;

class SynchroniserTest {
    @Device(params = "sizes")
    static Synchroniser device(SynchroniserParams params) {
        return new Synchroniser(params);
    }

    static List<SynchroniserParams> sizes() {
        return List.of(new SynchroniserParams(1, 2), new SynchroniserParams(3, 3));
    }

    @HardwareTest
    void showsItsInputAfterItsStages(Dut<Synchroniser> dut) {
        int stages = dut.top().params().stages();
        int limit = 1 << dut.top().params().width();
        var history = new long[60];
        for (int cycle = 0; cycle < history.length; cycle++) {
            history[cycle] = dut.random().nextInt(limit);
            dut.poke(dut.top().in, history[cycle]);
            dut.step();
            dut.expect(dut.top().out, cycle + 1 < stages ? 0 : history[cycle + 1 - stages]);
        }
    }
}
