package ingot.generators.arbiter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.List;
import java.util.Random;

class RoundRobinArbiterTest {
    @Device(params = "sizes")
    static RoundRobinArbiter device(ArbiterParams params) {
        return new RoundRobinArbiter(params);
    }

    static List<ArbiterParams> sizes() {
        return List.of(new ArbiterParams(2), new ArbiterParams(5));
    }

    @HardwareTest
    void ranksTheLastWinnerLast(Dut<RoundRobinArbiter> dut) {
        int n = dut.top().params().requesters();
        var random = new Random(3);
        int last = n - 1;
        for (int cycle = 0; cycle < 400; cycle++) {
            long request = random.nextInt(1 << n);
            boolean accept = random.nextBoolean();
            dut.poke(dut.top().request, request);
            dut.poke(dut.top().accept, accept);
            int winner = winner(request, last, n);
            dut.expect(dut.top().grant, winner < 0 ? 0 : 1L << winner);
            dut.step();
            if (accept && winner >= 0) {
                last = winner;
            }
        }
    }

    @HardwareTest
    void servesEveryoneWhenAllAsk(Dut<RoundRobinArbiter> dut) {
        int n = dut.top().params().requesters();
        dut.poke(dut.top().request, (1L << n) - 1);
        dut.poke(dut.top().accept, true);
        long served = 0;
        for (int turn = 0; turn < n; turn++) {
            served |= dut.peek(dut.top().grant);
            dut.step();
        }
        assertTrue(served == (1L << n) - 1, "served " + Long.toBinaryString(served));
    }

    private static int winner(long request, int last, int n) {
        for (int distance = 1; distance <= n; distance++) {
            int candidate = (last + distance) % n;
            if ((request >> candidate & 1) == 1) {
                return candidate;
            }
        }
        return -1;
    }
}
