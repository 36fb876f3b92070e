package ingot.noc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.noc.router.RouterSettings;
import ingot.noc.routing.DimensionOrder;
import ingot.noc.topology.Topologies;
import ingot.noc.traffic.Curve;
import ingot.noc.traffic.Message;
import ingot.noc.traffic.NetworkBench;
import ingot.noc.traffic.Pattern;
import ingot.sim.jvm.JvmEngine;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** When every node sends whenever it can, shares give all of them as much; without, the middle of a mesh gets more than its corners. */
class FairnessTest {
    private static final int CYCLES = 600;

    @Test
    void sharesMakeAMeshFair() {
        var taken = accepted("w20_v2_d4_s2");
        var shared = accepted("w20_v2_d4_s2_a14x8");
        assertTrue(taken[0] < 0.8 * taken[15], () -> "without shares it is fair: " + Arrays.toString(taken));
        assertTrue(shared[0] > 0.9 * shared[15], () -> "with shares it is not: " + Arrays.toString(shared));
        assertTrue(shared[0] >= 0.49, () -> "a node does not get its half: " + Arrays.toString(shared));
    }

    /** Flits a cycle that each node got through, in order. */
    private static double[] accepted(String settings) {
        var plan = NetworkParams.of(new DimensionOrder(Topologies.mesh(4, 4)), RouterSettings.parse(settings));
        try (var simulator = new JvmEngine().compile(Curve.plain(plan))) {
            var bench = new NetworkBench(simulator, plan);
            var random = new Random(1);
            var pattern = Pattern.uniform(16);
            var got = new long[16];
            while (bench.cycle() < CYCLES + CYCLES / 2) {
                for (int node = 0; node < got.length; node++) {
                    if (bench.waiting(node) < 2) {
                        bench.send(new Message(node, pattern.destination(node, random), 0, 1, bench.cycle()));
                    }
                }
                bench.step(message -> got[message.source()] += bench.cycle() >= CYCLES / 2 ? 1 : 0);
            }
            return Arrays.stream(got).sorted().mapToDouble(count -> (double) count / CYCLES).toArray();
        }
    }

    @Test
    void labelsSayTheShares() {
        for (var label : new String[] {"w20_v2_d4_s2_a14x8", "w20_v2_d4_s2_a14", "w20_v2_d4_s3_matrix_a9x100_mem_coded"}) {
            assertEquals(label, RouterSettings.parse(label).label());
        }
        assertEquals(RouterSettings.of(20, 2, 4, 2).oldestFirst(14), RouterSettings.parse("w20_v2_d4_s2_a14"));
        assertThrows(IllegalArgumentException.class, () -> RouterSettings.parse("w20_v2_d4_s2_a3"));
        assertThrows(IllegalArgumentException.class, () -> RouterSettings.parse("w20_v2_d4_s2_a14x3"));
    }
}
