package ingot.flow.layout.embedded.place;

/** Shifts each cell to the best site between its neighbours, and turns it around where that helps. */
final class SlidePass implements DetailedPass {
    private final DetailedState state;
    private final OptimalRegion region;

    SlidePass(DetailedState state) {
        this.state = state;
        region = new OptimalRegion(state);
    }

    @Override
    public long run() {
        long saved = 0;
        for (int segment = 0; segment < state.segments.size(); segment++) {
            for (int index = 0; index < state.count[segment]; index++) {
                saved += mirror(state.order[segment][index]);
                saved += slide(segment, index);
            }
        }
        return saved;
    }

    private long mirror(int cell) {
        long before = state.cost(cell);
        var old = state.orientation[cell];
        state.turn(cell, Mirror.of(old));
        long gain = before - state.cost(cell);
        if (gain > 0) {
            return gain;
        }
        state.turn(cell, old);
        return 0;
    }

    private long slide(int segment, int index) {
        int cell = state.order[segment][index];
        int from = state.roomFrom(segment, index);
        int to = state.roomTo(segment, index);
        if (to - from == state.model.width[cell] || !region.find(cell)) {
            return 0;
        }
        int oldX = state.x[cell];
        int wanted = Math.max(region.x0, Math.min(oldX, region.x1));
        int target = state.snap(wanted, from, to, state.model.width[cell]);
        if (target == oldX) {
            return 0;
        }
        long before = state.cost(cell);
        state.slide(cell, target);
        long gain = before - state.cost(cell);
        if (gain <= 0) {
            state.slide(cell, oldX);
            return 0;
        }
        return gain;
    }
}
