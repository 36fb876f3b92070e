package ingot.generators.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FifoTest {
    @Device(params = "sizes")
    static Fifo device(FifoParams params) {
        return new Fifo(params);
    }

    static List<FifoParams> sizes() {
        return List.of(new FifoParams(8, 4), new FifoParams(20, 2));
    }

    @HardwareTest
    void keepsOrderUnderRandomPressure(Dut<Fifo> dut) {
        var held = new ArrayDeque<Long>();
        var random = new Random(7);
        int depth = dut.top().params().depth();
        long mask = (1L << dut.top().params().width()) - 1;
        Long offered = null;
        for (int cycle = 0; cycle < 500; cycle++) {
            // Phases that fill, and phases that drain.
            boolean push = random.nextInt(4) < (cycle / 50 % 2 == 0 ? 3 : 1);
            boolean pop = random.nextInt(4) < (cycle / 50 % 2 == 0 ? 1 : 3);
            if (push && offered == null) {
                offered = random.nextLong() & mask;
            }
            dut.poke(dut.top().in.valid, offered != null);
            dut.poke(dut.top().in.payload, offered == null ? random.nextLong() & mask : offered);
            dut.poke(dut.top().out.ready, pop);
            dut.expect(dut.top().in.ready, held.size() < depth);
            dut.expect(dut.top().out.valid, !held.isEmpty());
            dut.expect(dut.top().count, held.size());
            boolean accepted = offered != null && held.size() < depth;
            if (pop && !held.isEmpty()) {
                dut.expect(dut.top().out.payload, held.poll());
            }
            if (accepted) {
                held.add(offered);
                offered = null;
            }
            dut.step();
        }
    }

    @Test
    void refusesADepthThatIsNoPowerOfTwo() {
        var error = assertThrows(IllegalArgumentException.class, () -> new FifoParams(8, 3));
        assertEquals("depth must be a power of two from 2 to 65536, was 3", error.getMessage());
    }
}
