package ingot.flow.layout.embedded.place;

/** Sends each cell to where its wires want it: into a gap there, or in exchange for a cell there. */
final class SwapPass implements DetailedPass {
    private static final int LINES_AROUND = 2;
    private static final int CELLS_AROUND = 6;

    private final DetailedState state;
    private final OptimalRegion region;
    private long bestGain;
    private int bestPartner;
    private int bestSegment;
    private int bestX;
    private int bestPartnerX;

    SwapPass(DetailedState state) {
        this.state = state;
        region = new OptimalRegion(state);
    }

    @Override
    public long run() {
        long saved = 0;
        for (int cell = 0; cell < state.model.cellCount; cell++) {
            if (region.find(cell)) {
                saved += improve(cell);
            }
        }
        return saved;
    }

    private long improve(int cell) {
        int wantedX = Math.max(region.x0, Math.min(state.x[cell], region.x1));
        int wantedY = Math.max(region.y0, Math.min(state.y[cell], region.y1));
        if (Math.abs(wantedX - state.x[cell]) < state.rows.siteWidth() && Math.abs(wantedY - state.y[cell]) < state.rows.rowHeight() / 2) {
            return 0;
        }
        bestGain = 0;
        int line = state.lineAt(wantedY + state.rows.rowHeight() / 2);
        int first = Math.max(0, line - LINES_AROUND);
        int last = Math.min(state.rows.lines().size() - 1, line + LINES_AROUND);
        for (int near = first; near <= last; near++) {
            if (state.firstOfLine[near] < state.firstOfLine[near + 1]) {
                look(cell, state.segmentAt(near, wantedX), wantedX);
            }
        }
        if (bestGain > 0) {
            apply(cell);
        }
        return bestGain;
    }

    private void look(int cell, int segment, int wantedX) {
        int middle = state.indexAt(segment, wantedX);
        int first = Math.max(0, middle - CELLS_AROUND);
        int last = Math.min(state.count[segment], middle + CELLS_AROUND);
        for (int index = first; index <= last; index++) {
            tryGap(cell, segment, index, wantedX);
            if (index < state.count[segment] && index < last) {
                tryExchange(cell, segment, index, wantedX);
            }
        }
    }

    /** The gap before the cell at {@code index}. */
    private void tryGap(int cell, int segment, int index, int wantedX) {
        int from = state.roomFrom(segment, index);
        int to = state.roomTo(segment, index - 1);
        if (to - from < state.model.width[cell]) {
            return;
        }
        int target = state.snap(wantedX, from, to, state.model.width[cell]);
        int oldSegment = state.home[cell];
        int oldX = state.x[cell];
        long before = state.cost(cell);
        relocate(cell, segment, target);
        long gain = before - state.cost(cell);
        relocate(cell, oldSegment, oldX);
        if (gain > bestGain) {
            bestGain = gain;
            bestPartner = -1;
            bestSegment = segment;
            bestX = target;
        }
    }

    private void tryExchange(int cell, int segment, int index, int wantedX) {
        int other = state.order[segment][index];
        int own = state.home[cell];
        int ownIndex = state.index(cell);
        if (other == cell || own == segment && Math.abs(index - ownIndex) == 1) {
            return;
        }
        int from = state.roomFrom(segment, index);
        int to = state.roomTo(segment, index);
        int ownFrom = state.roomFrom(own, ownIndex);
        int ownTo = state.roomTo(own, ownIndex);
        if (to - from < state.model.width[cell] || ownTo - ownFrom < state.model.width[other]) {
            return;
        }
        int oldX = state.x[cell];
        int otherX = state.x[other];
        int target = state.snap(wantedX, from, to, state.model.width[cell]);
        int otherTarget = state.snap(oldX, ownFrom, ownTo, state.model.width[other]);
        long before = state.cost(cell, other);
        exchange(cell, other, segment, target, own, otherTarget);
        long gain = before - state.cost(cell, other);
        exchange(cell, other, own, oldX, segment, otherX);
        if (gain > bestGain) {
            bestGain = gain;
            bestPartner = other;
            bestSegment = segment;
            bestX = target;
            bestPartnerX = otherTarget;
        }
    }

    private void apply(int cell) {
        if (bestPartner < 0) {
            relocate(cell, bestSegment, bestX);
        } else {
            exchange(cell, bestPartner, bestSegment, bestX, state.home[cell], bestPartnerX);
        }
    }

    private void relocate(int cell, int segment, int x) {
        state.remove(cell);
        state.insert(cell, segment, x);
    }

    private void exchange(int cell, int other, int segment, int x, int otherSegment, int otherX) {
        state.remove(cell);
        state.remove(other);
        state.insert(cell, segment, x);
        state.insert(other, otherSegment, otherX);
    }
}
