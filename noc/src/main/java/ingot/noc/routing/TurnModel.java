package ingot.noc.routing;

import static ingot.noc.topology.Grid.Side.EAST;
import static ingot.noc.topology.Grid.Side.NORTH;
import static ingot.noc.topology.Grid.Side.SOUTH;
import static ingot.noc.topology.Grid.Side.WEST;

import ingot.noc.topology.Grid;
import ingot.noc.topology.Grid.Side;
import ingot.noc.topology.Grid.Wrap;
import ingot.noc.topology.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Shortest ways in a mesh that avoid certain turns, all that are left of them (Glass and Ni, "The turn model for adaptive routing", 1992; Chiu, "The
 * odd-even turn model for adaptive routing", 2000). A hop is offered only if the destination can still be reached from there without a forbidden turn.
 */
public final class TurnModel implements Routing {
    /** Which turns are forbidden. */
    public enum Rule {
        /** Westward hops come first. */
        WEST_FIRST,
        /** Northward hops come last. */
        NORTH_LAST,
        /** Westward and northward hops come first. */
        NEGATIVE_FIRST,
        /** In even columns no turn from east to north or south, in odd columns none from north or south to west. */
        ODD_EVEN;

        boolean allows(int col, Side from, Side to) {
            boolean vertical = to == NORTH || to == SOUTH;
            return switch (this) {
                case WEST_FIRST -> to != WEST || from == WEST;
                case NORTH_LAST -> from != NORTH || to == NORTH;
                case NEGATIVE_FIRST -> !(to == WEST || to == NORTH) || from == WEST || from == NORTH;
                case ODD_EVEN -> col % 2 == 0
                        ? !(from == EAST && vertical) : !((from == NORTH || from == SOUTH) && to == WEST);
            };
        }
    }

    private final Rule rule;
    private final Topology topology;
    private final Grid grid;
    private final int[][] channels;
    private final Map<List<Integer>, Boolean> reachable = new HashMap<>();

    /** For a mesh. */
    public TurnModel(Topology topology, Rule rule) {
        this.rule = rule;
        this.topology = topology;
        if (topology.grid().map(Grid::wrap).orElse(Wrap.BOTH_WAYS) != Wrap.NONE) {
            throw new IllegalArgumentException("turn models are for meshes, and " + topology.name() + " is none");
        }
        this.grid = topology.grid().get();
        this.channels = GridChannels.of(topology);
    }

    @Override
    public String name() {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Topology topology() {
        return topology;
    }

    @Override
    public List<Hop> hops(At at, int destination) {
        int goal = topology.terminals().get(destination).router();
        var from = at.channel() < 0 ? null : grid.side(topology.channels().get(at.channel()).fromPort());
        var hops = new ArrayList<Hop>();
        for (var side : ways(at.router(), from, goal)) {
            hops.add(new Hop(channels[at.router()][side.ordinal()], 0));
        }
        return hops;
    }

    /** The sides on shortest ways that may be taken after a hop to side {@code from}, and from which {@code goal} can be reached. */
    private List<Side> ways(int router, Side from, int goal) {
        int down = grid.row(goal) - grid.row(router);
        int right = grid.col(goal) - grid.col(router);
        var ways = new ArrayList<Side>();
        for (var side : Side.values()) {
            boolean nearer = switch (side) {
                case NORTH -> down < 0;
                case SOUTH -> down > 0;
                case EAST -> right > 0;
                case WEST -> right < 0;
            };
            if (nearer && (from == null || from == side || rule.allows(grid.col(router), from, side))
                    && reaches(grid.neighbour(router, side), side, goal)) {
                ways.add(side);
            }
        }
        return ways;
    }

    private boolean reaches(int router, Side from, int goal) {
        if (router == goal) {
            return true;
        }
        var key = List.of(router, from.ordinal(), goal);
        var known = reachable.get(key);
        if (known == null) {
            known = !ways(router, from, goal).isEmpty();
            reachable.put(key, known);
        }
        return known;
    }
}
