package ingot.hdl.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the combinational loops of a {@link SignalGraph}: one for each place where a walk along the dependencies meets itself.
 * The walk does not recurse: a chain may be as long as the design.
 */
final class LoopSearch {
    private static final byte NEW = 0;
    private static final byte ON_PATH = 1;
    private static final byte DONE = 2;

    private final SignalGraph graph;
    private final byte[] state;
    private final IntList path = new IntList();
    private final IntList edges = new IntList();
    private final List<List<Integer>> loops = new ArrayList<>();

    LoopSearch(SignalGraph graph) {
        this.graph = graph;
        this.state = new byte[graph.size()];
    }

    /** Nodes of each loop, each followed by one that depends on it. */
    List<List<Integer>> loops() {
        for (var start = 0; start < graph.size(); start++) {
            if (state[start] == NEW && !graph.isState(start)) {
                walk(start);
            }
        }
        return loops;
    }

    private void walk(int start) {
        enter(start);
        while (path.size() > 0) {
            var edge = edges.get(edges.size() - 1);
            if (edge < 0) {
                state[path.removeLast()] = DONE;
                edges.removeLast();
                continue;
            }
            edges.set(edges.size() - 1, graph.nextEdge(edge));
            var next = graph.target(edge);
            if (graph.isState(next)) {
                continue;
            }
            if (state[next] == NEW) {
                enter(next);
            } else if (state[next] == ON_PATH) {
                loops.add(loop(next));
            }
        }
    }

    private void enter(int node) {
        state[node] = ON_PATH;
        path.add(node);
        edges.add(graph.firstEdge(node));
    }

    /** From the end of the path back to {@code start}. */
    private List<Integer> loop(int start) {
        var loop = new ArrayList<Integer>();
        for (var at = path.size() - 1; ; at--) {
            loop.add(path.get(at));
            if (path.get(at) == start) {
                return loop;
            }
        }
    }
}
