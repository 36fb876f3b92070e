package ingot.noc.routing;

import ingot.noc.topology.Grid;
import ingot.noc.topology.Grid.Side;
import ingot.noc.topology.Grid.Wrap;
import ingot.noc.topology.Topology;
import java.util.List;

/**
 * First along the row, then along the column: the shortest way, and the only one. In a mesh no turn from a column into a row exists, so no circle
 * does. In rings and tori the wrap link is a date line: packets that have yet to cross it travel in class 0, all others in class 1 (Dally and
 * Seitz, "Deadlock-free message routing in multiprocessor interconnection networks", 1987).
 *
 * <p>Where both ways round are equally long, packets in even columns and rows go forward, others backward.
 */
public final class DimensionOrder implements Routing {
    private final Topology topology;
    private final Grid grid;
    private final int[][] channels;

    /** For a mesh, torus or ring. */
    public DimensionOrder(Topology topology) {
        this.topology = topology;
        this.grid = topology.grid().orElseThrow(() -> new IllegalArgumentException(
                "dimension order needs rows and columns, and " + topology.name() + " has none: route it up and down, or by tables"));
        this.channels = GridChannels.of(topology);
    }

    @Override
    public String name() {
        return "dimension order";
    }

    @Override
    public Topology topology() {
        return topology;
    }

    @Override
    public int classes() {
        return grid.wrap() == Wrap.NONE ? 1 : 2;
    }

    @Override
    public List<Hop> hops(At at, int destination) {
        int goal = topology.terminals().get(destination).router();
        int col = grid.col(at.router());
        boolean inRow = col != grid.col(goal);
        int here = inRow ? col : grid.row(at.router());
        int there = inRow ? grid.col(goal) : grid.row(goal);
        boolean forward = forward(here, there, inRow ? grid.cols() : grid.rows());
        var side = inRow ? forward ? Side.EAST : Side.WEST : forward ? Side.SOUTH : Side.NORTH;
        boolean crosses = forward ? there < here : there > here;
        int vcClass = grid.wrap() == Wrap.NONE || crosses ? 0 : 1;
        return List.of(new Hop(channels[at.router()][side.ordinal()], vcClass));
    }

    private boolean forward(int here, int there, int length) {
        return switch (grid.wrap()) {
            case NONE -> there > here;
            case ONE_WAY -> true;
            case BOTH_WAYS -> {
                int distance = Math.floorMod(there - here, length);
                yield 2 * distance < length || 2 * distance == length && here % 2 == 0;
            }
        };
    }
}
