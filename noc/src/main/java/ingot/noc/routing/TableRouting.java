package ingot.noc.routing;

import ingot.noc.topology.Topology;
import java.util.Arrays;
import java.util.List;

/** What a table says: for each router and each destination one link. */
public final class TableRouting implements Routing {
    private final Topology topology;
    private final int[][] next;

    /**
     * @param next for each router the link to take to each terminal; what it says of terminals at the router itself is not read
     */
    public TableRouting(Topology topology, int[][] next) {
        this.topology = topology;
        this.next = Arrays.stream(next).map(int[]::clone).toArray(int[][]::new);
    }

    /**
     * The first of the shortest ways, in the order of the links. In networks with circles this can deadlock, and is refused then: use {@link UpDown}.
     */
    public static TableRouting shortest(Topology topology) {
        var distances = new Distances(topology);
        var channels = topology.channelsByRouter();
        var next = new int[topology.routers().size()][topology.terminals().size()];
        for (int router = 0; router < next.length; router++) {
            for (int terminal = 0; terminal < next[router].length; terminal++) {
                int goal = topology.terminals().get(terminal).router();
                next[router][terminal] = -1;
                for (int channel : channels.get(router).reversed()) {
                    if (distances.between(topology.channels().get(channel).to(), goal) < distances.between(router, goal)) {
                        next[router][terminal] = channel;
                    }
                }
            }
        }
        return new TableRouting(topology, next);
    }

    @Override
    public String name() {
        return "table";
    }

    @Override
    public Topology topology() {
        return topology;
    }

    @Override
    public List<Hop> hops(At at, int destination) {
        int channel = next[at.router()][destination];
        return channel < 0 ? List.of() : List.of(new Hop(channel, 0));
    }
}
