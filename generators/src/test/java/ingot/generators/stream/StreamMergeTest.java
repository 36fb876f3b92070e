package ingot.generators.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.generators.arbiter.ArbiterPolicy;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

class StreamMergeTest {
    @Device(params = "policies")
    static StreamMerge device(MergeParams params) {
        return new StreamMerge(params);
    }

    static List<MergeParams> policies() {
        return Arrays.stream(ArbiterPolicy.values()).map(policy -> new MergeParams(8, 3, policy)).toList();
    }

    @HardwareTest
    void keepsTheOrderOfEveryBranch(Dut<StreamMerge> dut) {
        for (int i = 0; i < 3; i++) {
            dut.source(dut.top().in.get(i), long.class).pauses(0.4).sendAll(LongStream.range(64L * i, 64L * i + 40).boxed().toList());
        }
        var items = dut.sink(dut.top().out, long.class).backPressure(0.3).await(120, 1000);
        for (int i = 0; i < 3; i++) {
            var mine = new ArrayList<>(items);
            int branch = i;
            mine.removeIf(item -> item / 64 != branch);
            assertEquals(LongStream.range(64L * i, 64L * i + 40).boxed().toList(), mine);
        }
    }
}
