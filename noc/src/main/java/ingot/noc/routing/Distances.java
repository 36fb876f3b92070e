package ingot.noc.routing;

import ingot.noc.topology.Topology;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Hops from every router to every other one by the shortest way. */
final class Distances {
    private final int[][] hops;

    Distances(Topology topology) {
        var into = new ArrayList<List<Integer>>();
        topology.routers().forEach(router -> into.add(new ArrayList<>()));
        topology.channels().forEach(channel -> into.get(channel.to()).add(channel.from()));
        hops = new int[topology.routers().size()][topology.routers().size()];
        for (int goal = 0; goal < hops.length; goal++) {
            Arrays.fill(hops[goal], Integer.MAX_VALUE);
            hops[goal][goal] = 0;
            var open = new ArrayDeque<>(List.of(goal));
            while (!open.isEmpty()) {
                int router = open.poll();
                for (int before : into.get(router)) {
                    if (hops[goal][before] == Integer.MAX_VALUE) {
                        hops[goal][before] = hops[goal][router] + 1;
                        open.add(before);
                    }
                }
            }
        }
    }

    /** Hops from {@code router} to {@code goal}; {@code Integer.MAX_VALUE} where there is no way. */
    int between(int router, int goal) {
        return hops[goal][router];
    }
}
