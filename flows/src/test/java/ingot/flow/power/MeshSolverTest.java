package ingot.flow.power;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MeshSolverTest {
    private static PowerMesh.Resistor metal(int from, int to, double ohms) {
        return new PowerMesh.Resistor(from, to, ohms, "met1", 480);
    }

    /** 1 A through 2 ohm to the first node; half of it goes on through 3 ohm. */
    @Test
    void chain() {
        var drops = new MeshSolver(2, List.of(metal(PowerMesh.SUPPLY, 0, 2), metal(0, 1, 3)), List.of()).drops(new double[] {0.5, 0.5});
        assertArrayEquals(new double[] {2, 3.5}, drops, 1e-9);
    }

    /** A rail of equal pieces that is fed from both ends sags as a parabola. */
    @Test
    void railFedFromBothEnds() {
        int nodes = 99;
        var pieces = IntStream.rangeClosed(0, nodes).mapToObj(i -> metal(i == 0 ? PowerMesh.SUPPLY : i - 1, i == nodes ? PowerMesh.SUPPLY : i, 1)).toList();
        var amperes = new double[nodes];
        Arrays.fill(amperes, 1e-3);
        var drops = new MeshSolver(nodes, pieces, List.of(IntStream.range(0, nodes).toArray())).drops(amperes);
        for (int i = 0; i < nodes; i++) {
            assertEquals(1e-3 * (i + 1) * (nodes - i) / 2, drops[i], 1e-8);
        }
    }

    /** What flows in flows out: the currents at every node of a random mesh add up. */
    @Test
    void currentsAddUp() {
        var random = new Random(3);
        int nodes = 200;
        var mesh = new ArrayList<PowerMesh.Resistor>();
        for (int i = 0; i < nodes; i++) {
            mesh.add(metal(i == 0 ? PowerMesh.SUPPLY : random.nextInt(i), i, 0.1 + random.nextDouble()));
            mesh.add(metal(random.nextInt(nodes), i, 0.1 + random.nextDouble()));
        }
        mesh.removeIf(piece -> piece.from() == piece.to());
        var amperes = random.doubles(nodes, 0, 1e-3).toArray();
        var drops = new MeshSolver(nodes, mesh, List.of(new int[] {3, 7, 5}, IntStream.range(20, 120).toArray())).drops(amperes);
        var sums = new double[nodes];
        for (var piece : mesh) {
            double left = piece.from() == PowerMesh.SUPPLY ? 0 : drops[piece.from()];
            double current = (left - drops[piece.to()]) / piece.ohms();
            sums[piece.to()] -= current;
            if (piece.from() != PowerMesh.SUPPLY) {
                sums[piece.from()] += current;
            }
        }
        assertArrayEquals(amperes, sums, 1e-9);
    }

    @Test
    void anIslandHasNoAnswer() {
        var drops = new MeshSolver(3, List.of(metal(PowerMesh.SUPPLY, 0, 1), metal(1, 2, 1)), List.of(new int[] {0}, new int[] {1, 2})).drops(new double[] {1, 1, 0});
        assertArrayEquals(new double[] {1, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY}, drops, 1e-9);
    }
}
