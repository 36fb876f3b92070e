package ingot.flow.layout.embedded.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Routes one net after the other by growing a tree: always to the terminal that is nearest to the wires that are there. */
final class NetRouter {
    private static final int MARGIN = 12;

    private final TrackGrid grid;
    private final RouteTechnology technology;
    private final MazeSearch search;

    NetRouter(TrackGrid grid, RouteTechnology technology, MazeSearch search) {
        this.grid = grid;
        this.technology = technology;
        this.search = search;
    }

    /**
     * Routes a net against what the occupancy holds, which must not hold the net itself.
     *
     * @param limit the grid rectangle that the search may not leave
     * @param patience how often the net has been routed before; the more often, the wider the detours it looks at
     * @return {@code null} when some terminal cannot be reached inside the limit
     */
    NetRoute route(NetTask task, WireStyle style, int pressure, int patience, int[] limit) {
        var terminals = task.terminals();
        int count = terminals.size();
        int[] chosen = new int[count];
        Arrays.fill(chosen, -1);
        int[] distance = new int[count];
        int[] nearest = new int[count];
        Arrays.fill(distance, Integer.MAX_VALUE);
        var tree = new IntList();
        var paths = new ArrayList<int[]>();
        for (var choice : terminals.getFirst().choices()) {
            approach(terminals, chosen, distance, nearest, choice.node());
        }
        for (int left = count - 1; left > 0; left--) {
            int next = closest(chosen, distance);
            var found = connect(task, style, next, nearest[next], tree, pressure, patience, limit);
            if (found == null) {
                return null;
            }
            chosen[next] = found.choice();
            if (tree.size() == 0) {
                chosen[0] = choiceAt(terminals.getFirst(), found.nodes()[0]);
                Arrays.fill(distance, Integer.MAX_VALUE);
            }
            paths.add(found.nodes());
            for (int node : found.nodes()) {
                tree.add(node);
                approach(terminals, chosen, distance, nearest, node);
            }
        }
        return NetRoute.of(task, paths, chosen, grid, technology);
    }

    private MazeSearch.Found connect(
            NetTask task, WireStyle style, int next, int from, IntList tree, int pressure, int patience, int[] limit) {
        var target = task.terminals().get(next);
        int[] box = {grid.col(from), grid.row(from), grid.col(from), grid.row(from)};
        for (var choice : target.choices()) {
            stretch(box, choice.node());
        }
        if (tree.size() == 0) {
            task.terminals().getFirst().choices().forEach(choice -> stretch(box, choice.node()));
        }
        int span = box[2] - box[0] + box[3] - box[1];
        for (int margin = MARGIN + span / 4 + 6 * patience;; margin *= 4) {
            int lowCol = Math.max(limit[0], box[0] - margin);
            int lowRow = Math.max(limit[1], box[1] - margin);
            int highCol = Math.min(limit[2], box[2] + margin);
            int highRow = Math.min(limit[3], box[3] + margin);
            search.begin(task.net(), style, pressure, lowCol, lowRow, highCol, highRow);
            search.aim(target);
            if (tree.size() == 0) {
                task.terminals().getFirst().choices().forEach(choice -> search.source(choice.node(), search.entryCost(choice)));
            } else {
                for (int i = 0; i < tree.size(); i++) {
                    search.source(tree.get(i), 0);
                }
            }
            var found = search.run(target);
            boolean all = lowCol == limit[0] && lowRow == limit[1] && highCol == limit[2] && highRow == limit[3];
            if (found != null || all) {
                return found;
            }
        }
    }

    private void stretch(int[] box, int node) {
        int col = grid.col(node);
        int row = grid.row(node);
        box[0] = Math.min(box[0], col);
        box[1] = Math.min(box[1], row);
        box[2] = Math.max(box[2], col);
        box[3] = Math.max(box[3], row);
    }

    /** Notes for every open terminal whether {@code node} is nearer to it than the tree so far. */
    private void approach(List<Terminal> terminals, int[] chosen, int[] distance, int[] nearest, int node) {
        int col = grid.col(node);
        int row = grid.row(node);
        for (int i = 1; i < chosen.length; i++) {
            if (chosen[i] >= 0) {
                continue;
            }
            int target = terminals.get(i).choices().getFirst().node();
            int d = Math.abs(grid.col(target) - col) * grid.pitchX() + Math.abs(grid.row(target) - row) * grid.pitchY();
            if (d < distance[i]) {
                distance[i] = d;
                nearest[i] = node;
            }
        }
    }

    private static int closest(int[] chosen, int[] distance) {
        int best = -1;
        for (int i = 1; i < chosen.length; i++) {
            if (chosen[i] < 0 && (best < 0 || distance[i] < distance[best])) {
                best = i;
            }
        }
        return best;
    }

    private static int choiceAt(Terminal terminal, int node) {
        for (int i = 0; i < terminal.choices().size(); i++) {
            if (terminal.choices().get(i).node() == node) {
                return i;
            }
        }
        throw new IllegalStateException("no choice of " + terminal.name() + " at node " + node);
    }
}
