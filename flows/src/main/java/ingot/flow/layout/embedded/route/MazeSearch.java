package ingot.flow.layout.embedded.route;

import java.util.Arrays;
import java.util.List;

/**
 * A* over a window of the grid, from the wires a net already has to one more terminal. A wire that reaches the third layer by a via
 * runs at least one step there before the next via (a shorter piece would be under the minimum area), so that layer has two states.
 * The arrays are kept between searches; one instance serves one thread.
 */
final class MazeSearch {
    private static final int STATES = 5;
    private static final int LOWEST = 0;
    private static final int SECOND = 1;
    private static final int THIRD_ARRIVED = 2;
    private static final int THIRD_RUNNING = 3;
    private static final int TOP = 4;
    private static final int[] LAYER_OF = {0, 1, 2, 2, 3};
    private static final int SOURCE = 0;

    private final TrackGrid grid;
    private final StaticMap statics;
    private final Occupancy occupancy;
    private final CostModel costs;
    private final LongHeap heap = new LongHeap();

    private int[] best = new int[0];
    private int[] stamp = new int[0];
    private int[] parent = new int[0];
    private int generation;

    private final int[] across = new int[STATES];
    private final int[] along = new int[STATES];
    private int topLayer;
    private int net;
    private int pressure;
    private int col0;
    private int row0;
    private int width;
    private int height;
    private int targetLow;
    private int targetHigh;
    private int targetBottom;
    private int targetTop;
    private int targetLayer;
    private long expanded;

    MazeSearch(TrackGrid grid, StaticMap statics, Occupancy occupancy, CostModel costs) {
        this.grid = grid;
        this.statics = statics;
        this.occupancy = occupancy;
        this.costs = costs;
    }

    /** A found path. {@code choice} is the index of the target's choice it ends at; {@code nodes} begin at the source. */
    record Found(int choice, int[] nodes) {}

    /** Nodes taken from the queue so far, for statistics. */
    long expanded() {
        return expanded;
    }

    /** Starts a search inside a window of columns and rows, both ends included. */
    void begin(int net, WireStyle style, int pressure, int lowCol, int lowRow, int highCol, int highRow) {
        this.net = net;
        this.pressure = pressure;
        topLayer = style.topLayer();
        for (int state = 0; state < STATES; state++) {
            across[state] = costs.across(LAYER_OF[state], style);
            along[state] = costs.along(LAYER_OF[state], style);
        }
        col0 = lowCol;
        row0 = lowRow;
        width = highCol - lowCol + 1;
        height = highRow - lowRow + 1;
        int size = width * height * STATES;
        if (best.length < size) {
            int room = Math.max(size, 2 * best.length);
            best = new int[room];
            stamp = new int[room];
            parent = new int[room];
            generation = 0;
        }
        generation++;
        heap.clear();
    }

    private int state(int node) {
        int layer = grid.layer(node);
        int state = layer < 2 ? layer : layer + 1;
        return ((grid.row(node) - row0) * width + grid.col(node) - col0) * STATES + state;
    }

    private boolean inside(int node) {
        int col = grid.col(node) - col0;
        int row = grid.row(node) - row0;
        return col >= 0 && col < width && row >= 0 && row < height;
    }

    /** Sets where the search goes; before sources are added. */
    void aim(Terminal target) {
        targetLow = Integer.MAX_VALUE;
        targetBottom = Integer.MAX_VALUE;
        targetHigh = 0;
        targetTop = 0;
        targetLayer = grid.layer(target.choices().getFirst().node());
        for (var choice : target.choices()) {
            int col = grid.col(choice.node());
            int row = grid.row(choice.node());
            targetLow = Math.min(targetLow, col);
            targetHigh = Math.max(targetHigh, col);
            targetBottom = Math.min(targetBottom, row);
            targetTop = Math.max(targetTop, row);
        }
    }

    /** Adds a node to start from. */
    void source(int node, int cost) {
        if (!inside(node)) {
            return;
        }
        reach(state(node), cost, SOURCE);
    }

    /** What a choice of a terminal costs with the nets that are there. */
    int choiceCost(Choice choice) {
        return choice.cost() + pressure * occupancy.conflicts(choice);
    }

    /** What it costs to stand on a choice's node and use the choice: where a path may begin or end. */
    int entryCost(Choice choice) {
        int node = choice.node();
        return choiceCost(choice) + occupancy.wireHistory[node] + pressure * occupancy.wire[node];
    }

    /** Runs until {@code target} is reached; {@code null} when there is no way inside the window. */
    Found run(Terminal target) {
        int size = width * height * STATES;
        var choices = target.choices();
        int[] goals = new int[choices.size()];
        for (int i = 0; i < goals.length; i++) {
            goals[i] = inside(choices.get(i).node()) ? state(choices.get(i).node()) : -1;
        }
        while (!heap.isEmpty()) {
            long entry = heap.poll();
            int at = (int) entry;
            if (at >= size) {
                return trace(at - size, goals[at - size], choices);
            }
            int cost = best[at];
            int state = at % STATES;
            int cell = at / STATES;
            int col = cell % width;
            int row = cell / width;
            if ((int) (entry >>> 32) != cost + estimate(state, col + col0, row + row0)) {
                continue;
            }
            expanded++;
            for (int i = 0; i < goals.length; i++) {
                if (goals[i] == at || state == THIRD_ARRIVED && goals[i] == at + 1) {
                    heap.add((long) (cost + choiceCost(choices.get(i))) << 32 | size + i);
                }
            }
            expand(at, state, col, row, cost);
        }
        return null;
    }

    private void expand(int at, int state, int col, int row, int cost) {
        int node = grid.node(col + col0, row + row0, LAYER_OF[state]);
        int rowStep = grid.cols() * TrackGrid.LAYERS;
        boolean third = state == THIRD_ARRIVED || state == THIRD_RUNNING;
        if (state != TOP) {
            int next = state == THIRD_ARRIVED ? at + 1 : at;
            if (col + 1 < width) {
                step(at, next + STATES, node + TrackGrid.LAYERS, cost + across[state]);
            }
            if (col > 0) {
                step(at, next - STATES, node - TrackGrid.LAYERS, cost + across[state]);
            }
        }
        if (!third) {
            int stride = width * STATES;
            if (row + 1 < height) {
                step(at, at + stride, node + rowStep, cost + along[state]);
            }
            if (row > 0) {
                step(at, at - stride, node - rowStep, cost + along[state]);
            }
        }
        switch (state) {
            case LOWEST -> up(at, at + 1, node, cost + lowestVia(node / TrackGrid.LAYERS));
            case SECOND -> {
                down(at, at - 1, node, cost + lowestVia(node / TrackGrid.LAYERS));
                up(at, at + 1, node, cost);
            }
            case THIRD_RUNNING -> {
                down(at, at - 2, node, cost);
                up(at, at + 1, node, cost);
            }
            case TOP -> down(at, at - 2, node, cost);
            default -> { }
        }
    }

    private int lowestVia(int point) {
        return occupancy.viaHistory[point] + pressure * occupancy.via[point];
    }

    private void up(int from, int to, int node, int cost) {
        if (LAYER_OF[from % STATES] < topLayer && !statics.blocked(node, StaticMap.UP, net) && !statics.blocked(node + 1, StaticMap.DOWN, net)) {
            step(from, to, node + 1, cost + costs.via());
        }
    }

    private void down(int from, int to, int node, int cost) {
        if (!statics.blocked(node, StaticMap.DOWN, net) && !statics.blocked(node - 1, StaticMap.UP, net)) {
            step(from, to, node - 1, cost + costs.via());
        }
    }

    private void step(int from, int to, int node, int cost) {
        if (stamp[to] == generation && best[to] <= cost || statics.blocked(node, StaticMap.WIRE, net)) {
            return;
        }
        reach(to, cost + occupancy.wireHistory[node] + pressure * occupancy.wire[node], from + 1);
    }

    private void reach(int at, int cost, int from) {
        if (stamp[at] == generation && best[at] <= cost) {
            return;
        }
        stamp[at] = generation;
        best[at] = cost;
        parent[at] = from;
        int cell = at / STATES;
        heap.add((long) (cost + estimate(at % STATES, cell % width + col0, cell / width + row0)) << 32 | at);
    }

    /** A lower bound of the cost from a state to the target. */
    private int estimate(int state, int col, int row) {
        int dx = Math.max(0, Math.max(targetLow - col, col - targetHigh));
        int dy = Math.max(0, Math.max(targetBottom - row, row - targetTop));
        int layer = LAYER_OF[state];
        int vias = Math.abs(layer - targetLayer);
        int cost = dx * costs.stepX() + dy * costs.stepY() + vias * costs.via();
        if (layer == 0 && targetLayer == 0 && dy > 0) {
            cost += Math.min(2 * costs.via(), dy * (costs.jogY() - costs.stepY()));
        }
        return cost;
    }

    private Found trace(int choice, int goal, List<Choice> choices) {
        var nodes = new IntList();
        int at = goal;
        if (goal % STATES == THIRD_RUNNING && stamp[goal - 1] == generation
                && (stamp[goal] != generation || best[goal - 1] < best[goal])) {
            at = goal - 1;
        }
        while (true) {
            int cell = at / STATES;
            nodes.add(grid.node(cell % width + col0, cell / width + row0, LAYER_OF[at % STATES]));
            if (parent[at] == SOURCE) {
                break;
            }
            at = parent[at] - 1;
        }
        int[] path = nodes.toArray();
        for (int i = 0, j = path.length - 1; i < j; i++, j--) {
            int swap = path[i];
            path[i] = path[j];
            path[j] = swap;
        }
        return new Found(choice, Arrays.copyOf(path, path.length));
    }
}
