package ingot.noc.traffic;

import ingot.noc.topology.Topology;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/**
 * Where packets go.
 *
 * @see <a href="https://doi.org/10.1016/B978-0-12-200751-4.X5000-8">Dally, Towles: Principles and Practices of Interconnection
 *     Networks, 2004, section 3.2</a>
 */
@FunctionalInterface
public interface Pattern {
    /** The destination of the next packet of node {@code source}. */
    int destination(int source, Random random);

    /** Every node equally often, the sender among them. */
    static Pattern uniform(int nodes) {
        return (source, random) -> random.nextInt(nodes);
    }

    /** Each node to one other. */
    static Pattern fixed(IntUnaryOperator destination) {
        return (source, random) -> destination.applyAsInt(source);
    }

    /** The node in row r and column c of a square grid to that in row c and column r. */
    static Pattern transpose(int side) {
        return fixed(node -> node % side * side + node / side);
    }

    /** Node i to node {@code nodes} - 1 - i: all bits of the number inverted, where {@code nodes} is a power of two. */
    static Pattern bitComplement(int nodes) {
        return fixed(node -> nodes - 1 - node);
    }

    /** The share {@code fraction} of all packets to one node, the others to every node equally often. */
    static Pattern hotSpot(int nodes, int hot, double fraction) {
        return (source, random) -> random.nextDouble() < fraction ? hot : random.nextInt(nodes);
    }

    /** Each node of a grid to the next in its row, the last to the first. */
    static Pattern neighbour(Topology grid) {
        return inRow(grid, 1);
    }

    /** Each node of a grid almost half round its row: the worst for rings and tori. */
    static Pattern tornado(Topology grid) {
        return inRow(grid, (grid.grid().orElseThrow().cols() + 1) / 2 - 1);
    }

    private static Pattern inRow(Topology topology, int distance) {
        var grid = topology.grid().orElseThrow(() -> new IllegalArgumentException(topology.name() + " has no rows"));
        return fixed(node -> {
            int router = node / grid.concentration();
            int goal = grid.router(grid.row(router), (grid.col(router) + distance) % grid.cols());
            return goal * grid.concentration() + node % grid.concentration();
        });
    }
}
