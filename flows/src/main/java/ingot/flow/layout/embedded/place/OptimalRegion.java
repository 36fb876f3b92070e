package ingot.flow.layout.embedded.place;

import java.util.Arrays;

/**
 * Where a cell's wires would be shortest if it could go anywhere: between the two middle ones of the edges of its nets' boxes, the
 * cell itself left out. Places are nm of the cell's lower left corner.
 */
final class OptimalRegion {
    private final DetailedState state;
    private int[] edgesX = new int[16];
    private int[] edgesY = new int[16];
    private int edges;
    int x0;
    int x1;
    int y0;
    int y1;

    OptimalRegion(DetailedState state) {
        this.state = state;
    }

    /** Computes the region; false when no net says anything. */
    boolean find(int cell) {
        edges = 0;
        PlacementModel model = state.model;
        for (int i = model.cellFirst[cell]; i < model.cellFirst[cell + 1]; i++) {
            int pin = model.cellPin[i];
            if (state.counts(model.pinNet[pin])) {
                addNet(cell, pin);
            }
        }
        if (edges == 0) {
            return false;
        }
        Arrays.sort(edgesX, 0, edges);
        Arrays.sort(edgesY, 0, edges);
        x0 = edgesX[edges / 2 - 1];
        x1 = edgesX[edges / 2];
        y0 = edgesY[edges / 2 - 1];
        y1 = edgesY[edges / 2];
        return true;
    }

    private void addNet(int cell, int pin) {
        PlacementModel model = state.model;
        int net = model.pinNet[pin];
        int left = Integer.MAX_VALUE;
        int bottom = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int top = Integer.MIN_VALUE;
        for (int other = model.netFirst[net]; other < model.netFirst[net + 1]; other++) {
            if (model.pinCell[other] != cell) {
                left = Math.min(left, state.pinX[other]);
                right = Math.max(right, state.pinX[other]);
                bottom = Math.min(bottom, state.pinY[other]);
                top = Math.max(top, state.pinY[other]);
            }
        }
        if (left > right) {
            return;
        }
        if (edges + 2 > edgesX.length) {
            edgesX = Arrays.copyOf(edgesX, 2 * edgesX.length);
            edgesY = Arrays.copyOf(edgesY, 2 * edgesY.length);
        }
        int offsetX = state.pinX[pin] - state.x[cell];
        int offsetY = state.pinY[pin] - state.y[cell];
        edgesX[edges] = left - offsetX;
        edgesY[edges++] = bottom - offsetY;
        edgesX[edges] = right - offsetX;
        edgesY[edges++] = top - offsetY;
    }
}
