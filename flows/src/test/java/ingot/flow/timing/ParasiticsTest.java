package ingot.flow.timing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ParasiticsTest {
    @Test
    void elmoreDelaysByHand() {
        // Driver - 2 kOhm - fork (0.1 pF); fork - 3 kOhm - far (0.2 pF, pin 0.05); fork - 1 kOhm - near (pin 0.01).
        var tree = new RcTree(new int[] {-1, 0, 1, 1}, new double[] {0, 2, 3, 1}, new double[] {0, 0.1, 0.2, 0}, new int[] {2, 3});
        double trunk = 2 * (0.1 + 0.2 + 0.05 + 0.01);
        assertArrayEquals(new double[] {trunk + 3 * 0.25, trunk + 0.01}, tree.elmoreNs(new double[] {0.05, 0.01}), 1e-12);
        assertEquals(0.3, tree.wirePf(), 1e-12);
    }

    @Test
    void aChildBeforeItsParentIsRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> new RcTree(new int[] {-1, 2, 0}, new double[3], new double[3], new int[0]));
    }

    @Test
    void threePointsMeetAtTheirMedian() {
        var tree = SteinerTree.over(new int[] {0, 10, 5}, new int[] {0, 0, 7});
        assertEquals(17, tree.length());
        assertEquals(4, tree.parent().length);
        assertEquals(5, tree.x()[3]);
        assertEquals(0, tree.y()[3]);
    }

    @Test
    void crossNeedsItsMiddle() {
        assertEquals(40, SteinerTree.over(new int[] {10, 0, 20, 10}, new int[] {0, 10, 10, 20}).length());
    }

    @Test
    void treesReachEveryPointAndAreNoLongerThanSpanningTrees() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            int n = 2 + random.nextInt(12);
            var x = random.ints(n, 0, 1000).toArray();
            var y = random.ints(n, 0, 1000).toArray();
            var tree = SteinerTree.over(x, y);
            assertEquals(tree.parent().length, Arrays.stream(tree.topDown()).distinct().count());
            int box = Arrays.stream(x).max().orElse(0) - Arrays.stream(x).min().orElse(0)
                    + Arrays.stream(y).max().orElse(0) - Arrays.stream(y).min().orElse(0);
            assertTrue(tree.length() >= box);
            assertTrue(tree.length() <= spanning(x, y), round + ": " + tree.length() + " > " + spanning(x, y));
        }
    }

    private static long spanning(int[] x, int[] y) {
        var near = new int[x.length];
        Arrays.fill(near, Integer.MAX_VALUE);
        near[0] = 0;
        var done = new boolean[x.length];
        long sum = 0;
        for (int step = 0; step < x.length; step++) {
            int next = -1;
            for (int i = 0; i < x.length; i++) {
                if (!done[i] && (next < 0 || near[i] < near[next])) {
                    next = i;
                }
            }
            done[next] = true;
            sum += near[next];
            for (int i = 0; i < x.length; i++) {
                near[i] = Math.min(near[i], Math.abs(x[i] - x[next]) + Math.abs(y[i] - y[next]));
            }
        }
        return sum;
    }

    @Test
    void spefOfASmallNet() {
        var netlist = NetlistText.netlist("in a[0]\nout y\ng.one inv A=a[0] Y=m[1]\nh inv A=m[1] Y=y");
        var analyzer = new TimingAnalyzer(netlist, ToyLibrary.library());
        var nets = new java.util.ArrayList<>(Parasitics.none(analyzer.connectivity()).nets());
        nets.set(2, new RcTree(new int[] {-1, 0, 1}, new double[] {0, 0.5, 0.25}, new double[] {0, 0.02, 0.01}, new int[] {2}));
        var text = Spef.write(netlist, analyzer.connectivity(), new Parasitics(nets));
        assertTrue(text.contains("""
                *D_NET m\\[1\\] 0.0300000
                *CONN
                *I g\\.one:Y O *D inv
                *I h:A I *D inv
                *CAP
                1 m\\[1\\]:1 0.0200000
                2 h:A 0.0100000
                *RES
                1 g\\.one:Y m\\[1\\]:1 500.000
                2 m\\[1\\]:1 h:A 250.000
                *END
                """), text);
        assertTrue(text.contains("*P a[0] I\n"), text);
    }
}
