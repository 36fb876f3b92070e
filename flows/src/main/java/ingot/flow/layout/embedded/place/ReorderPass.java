package ingot.flow.layout.embedded.place;

/** Tries all orders of three neighbours in a segment, keeping the gaps between them. */
final class ReorderPass implements DetailedPass {
    private static final int[][] ORDERS = {{0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    private static final int[] SAME = {0, 1, 2};

    private final DetailedState state;
    private final int[] window = new int[3];
    private final int[] gap = new int[2];
    private int left;

    ReorderPass(DetailedState state) {
        this.state = state;
    }

    @Override
    public long run() {
        long saved = 0;
        for (int segment = 0; segment < state.segments.size(); segment++) {
            for (int first = 0; first + 3 <= state.count[segment]; first++) {
                saved += improve(segment, first);
            }
        }
        return saved;
    }

    private long improve(int segment, int first) {
        int[] order = state.order[segment];
        System.arraycopy(order, first, window, 0, 3);
        left = state.x[window[0]];
        gap[0] = state.x[window[1]] - left - state.model.width[window[0]];
        gap[1] = state.x[window[2]] - state.x[window[1]] - state.model.width[window[1]];
        long before = state.cost(window, 0, 3);
        long best = before;
        int[] bestOrder = SAME;
        for (int[] trial : ORDERS) {
            arrange(trial);
            long cost = state.cost(window, 0, 3);
            if (cost < best) {
                best = cost;
                bestOrder = trial;
            }
        }
        arrange(bestOrder);
        for (int i = 0; i < 3; i++) {
            order[first + i] = window[bestOrder[i]];
        }
        return before - best;
    }

    private void arrange(int[] trial) {
        int x = left;
        for (int i = 0; i < 3; i++) {
            state.slide(window[trial[i]], x);
            x += state.model.width[window[trial[i]]] + (i < 2 ? gap[i] : 0);
        }
    }
}
