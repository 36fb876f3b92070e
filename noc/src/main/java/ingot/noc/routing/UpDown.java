package ingot.noc.routing;

import ingot.noc.topology.Topology;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * First up, then down, never up again: deadlock-free in every network. Each link has a direction by the rank of its ends; of the shortest ways that
 * keep to the rule one is taken, another one for each destination, so that the roots of a fat tree share the load (Schroeder et al., "Autonet: a
 * high-speed, self-configuring local area network using point-to-point links", 1991).
 */
public final class UpDown implements Routing {
    private static final int UNREACHABLE = 1 << 20;

    private final Topology topology;
    private final int[] rank;
    private final List<List<Integer>> channels;
    /** By destination's router, phase (0: may go up, 1: only down) and router: hops left. */
    private final int[][][] distance;

    /** With links upwards to routers of higher rank, and of lower number where ranks are equal. */
    public UpDown(Topology topology, int[] rank) {
        this.topology = topology;
        this.rank = rank.clone();
        this.channels = topology.channelsByRouter();
        int routers = topology.routers().size();
        distance = new int[routers][][];
        for (var terminal : topology.terminals()) {
            if (distance[terminal.router()] == null) {
                distance[terminal.router()] = distancesTo(terminal.router(), routers);
            }
        }
    }

    /** In a tree, whose nodes are all at its lowest routers, up means away from them; in other networks towards the first router. */
    public static UpDown of(Topology topology) {
        boolean[] serves = new boolean[topology.routers().size()];
        topology.terminals().forEach(terminal -> serves[terminal.router()] = true);
        boolean tree = false;
        for (boolean leaf : serves) {
            tree |= !leaf;
        }
        var distances = new Distances(topology);
        var rank = new int[serves.length];
        for (int router = 0; router < rank.length; router++) {
            int nearest = Integer.MAX_VALUE;
            for (int other = 0; other < rank.length; other++) {
                if (serves[other]) {
                    nearest = Math.min(nearest, distances.between(router, other));
                }
            }
            rank[router] = tree ? nearest : -distances.between(router, 0);
        }
        return new UpDown(topology, rank);
    }

    private boolean up(int channel) {
        var link = topology.channels().get(channel);
        int climb = rank[link.to()] - rank[link.from()];
        return climb > 0 || climb == 0 && link.to() < link.from();
    }

    private int[][] distancesTo(int goal, int routers) {
        var to = new int[2][routers];
        Arrays.fill(to[0], UNREACHABLE);
        Arrays.fill(to[1], UNREACHABLE);
        to[0][goal] = 0;
        to[1][goal] = 0;
        var open = new ArrayDeque<>(List.of(goal));
        while (!open.isEmpty()) {
            int router = open.poll();
            for (int i = 0; i < topology.channels().size(); i++) {
                if (topology.channels().get(i).to() == router) {
                    int before = topology.channels().get(i).from();
                    boolean nearer = false;
                    if (up(i)) {
                        nearer = relax(to[0], before, to[0][router] + 1);
                    } else {
                        nearer = relax(to[1], before, to[1][router] + 1) | relax(to[0], before, to[1][router] + 1);
                    }
                    if (nearer) {
                        open.add(before);
                    }
                }
            }
        }
        return to;
    }

    private static boolean relax(int[] distances, int router, int candidate) {
        if (candidate >= distances[router]) {
            return false;
        }
        distances[router] = candidate;
        return true;
    }

    @Override
    public String name() {
        return "up*/down*";
    }

    @Override
    public Topology topology() {
        return topology;
    }

    @Override
    public List<Hop> hops(At at, int destination) {
        var to = distance[topology.terminals().get(destination).router()];
        boolean mayClimb = at.channel() < 0 || up(at.channel());
        int left = to[mayClimb ? 0 : 1][at.router()];
        var best = new ArrayList<Integer>();
        for (int channel : channels.get(at.router())) {
            boolean climbs = up(channel);
            int after = climbs && !mayClimb ? UNREACHABLE : to[climbs ? 0 : 1][topology.channels().get(channel).to()];
            if (after + 1 == left) {
                best.add(channel);
            }
        }
        return best.isEmpty() ? List.of() : List.of(new Hop(best.get(destination % best.size()), 0));
    }
}
