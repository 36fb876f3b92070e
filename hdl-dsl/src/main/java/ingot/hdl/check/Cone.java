package ingot.hdl.check;

/** Walks from a node of a {@link SignalGraph} to everything that it depends on in the same cycle, state included. */
final class Cone {
    private final SignalGraph graph;
    private final int[] stamps;
    private final int[] readers;
    private int stamp;

    Cone(SignalGraph graph) {
        this.graph = graph;
        this.stamps = new int[graph.size()];
        this.readers = new int[graph.size()];
    }

    /** The nodes of {@code thing} and those that they depend on; it stops at state, but starts even there. */
    IntList of(Object thing) {
        return from(graph.nodes(thing).toArray(), true);
    }

    /** {@code starts} and the nodes that they depend on; it stops at state. */
    IntList from(int... starts) {
        return from(starts, false);
    }

    private IntList from(int[] starts, boolean intoState) {
        stamp++;
        var reached = new IntList();
        for (var node : starts) {
            reach(node, node, reached);
        }
        for (var i = 0; i < reached.size(); i++) {
            var node = reached.get(i);
            if (graph.isState(node) && !(intoState && i < starts.length)) {
                continue;
            }
            for (var edge = graph.firstEdge(node); edge >= 0; edge = graph.nextEdge(edge)) {
                reach(graph.target(edge), node, reached);
            }
        }
        return reached;
    }

    private void reach(int node, int reader, IntList reached) {
        if (stamps[node] != stamp) {
            stamps[node] = stamp;
            readers[node] = reader;
            reached.add(node);
        }
    }

    /** The node through which the last walk came to {@code node}; at the start the node itself. */
    int reader(int node) {
        return readers[node];
    }
}
