package ingot.generators.arbiter;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.ArrayList;
import java.util.List;

class MatrixArbiterTest {
    @Device
    static MatrixArbiter device() {
        return new MatrixArbiter(new ArbiterParams(5));
    }

    @HardwareTest
    void grantsWhoWonTheLongestAgo(Dut<MatrixArbiter> dut) {
        var order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        for (int cycle = 0; cycle < 300; cycle++) {
            int request = dut.random().nextInt(32);
            boolean accept = dut.random().nextBoolean();
            dut.poke(dut.top().request, request);
            dut.poke(dut.top().accept, accept);
            var winner = order.stream().filter(one -> (request >> one & 1) == 1).findFirst();
            dut.expect(dut.top().grant, winner.map(one -> 1L << one).orElse(0L));
            dut.step();
            if (accept && winner.isPresent()) {
                order.remove(winner.get());
                order.add(winner.get());
            }
        }
    }
}
