package ingot.systolic.model;

import ingot.systolic.Dataflow;

/**
 * Cycles as the simulator SCALE-Sim counts them in closed form: single buffers, and the next tile begins when the last result of the old one has left. For
 * comparison with published figures; {@link CycleModel} has the cycles of the arrays here, which are never more. The tool itself prints one less.
 */
public final class ScaleSim {
    private ScaleSim() {}

    /**
     * Cycles of a product on {@code rows} times {@code cols} elements.
     *
     * @throws IllegalArgumentException for a dataflow that SCALE-Sim does not have
     */
    public static long cycles(Dataflow dataflow, int rows, int cols, Matmul work) {
        return switch (dataflow) {
            case OUTPUT_STATIONARY -> tiles(work.m(), rows) * tiles(work.n(), cols) * (work.k() + rows + cols - 2);
            case WEIGHT_STATIONARY -> tiles(work.k(), rows) * tiles(work.n(), cols) * (work.m() + 2 * rows + cols - 2);
            case INPUT_STATIONARY -> tiles(work.k(), rows) * tiles(work.m(), cols) * (work.n() + 2 * rows + cols - 2);
            case NO_LOCAL_REUSE, SWITCHABLE -> throw new IllegalArgumentException("SCALE-Sim does not know " + dataflow);
        };
    }

    private static long tiles(long size, long ofTile) {
        return (size + ofTile - 1) / ofTile;
    }
}
