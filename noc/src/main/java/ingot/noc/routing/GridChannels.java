package ingot.noc.routing;

import ingot.noc.topology.Topology;
import java.util.Arrays;

/** The links of a grid by router and side. */
final class GridChannels {
    private GridChannels() {}

    /** The link out of each router on each side, or -1. */
    static int[][] of(Topology topology) {
        var grid = topology.grid().orElseThrow();
        var channels = new int[topology.routers().size()][4];
        for (var row : channels) {
            Arrays.fill(row, -1);
        }
        for (int i = 0; i < topology.channels().size(); i++) {
            var channel = topology.channels().get(i);
            channels[channel.from()][grid.side(channel.fromPort()).ordinal()] = i;
        }
        return channels;
    }
}
