package ingot.noc.traffic;

import ingot.noc.topology.Topology;
import java.util.ArrayList;

/**
 * The traffic of a matrix product on tiles in a grid, each a systolic array whose weights stay. The tile in row r and column c of the grid holds block (r, c) of the
 * weights. The node at the west end of each row has a memory controller: it sends each tile of the row its weights, then each block of activations to all tiles of the
 * row. Partial sums go down the columns, from tile to tile, and from the last row to the controller of that row.
 *
 * @param topology a grid with a node at each router; its first column are the memory controllers
 * @param blocks blocks of activations, and of results
 * @param weightFlits flits of the weights of a tile
 * @param activationFlits flits of a block of activations
 * @param sumFlits flits of a block of partial sums
 * @param computeCycles cycles that a tile takes for a block: the pace of all that follows the weights
 */
public record SystolicTraffic(Topology topology, int blocks, int weightFlits, int activationFlits, int sumFlits, int computeCycles) {
    public SystolicTraffic {
        var grid = topology.grid().orElseThrow(() -> new IllegalArgumentException(topology.name() + " has no rows and columns"));
        if (grid.concentration() != 1 || grid.cols() < 2) {
            throw new IllegalArgumentException("tiles need a grid of 2 columns or more with a node at each router, and " + topology.name() + " is none");
        }
    }

    /** What nodes send for which reason, and when. */
    public Trace trace() {
        var grid = topology.grid().orElseThrow();
        var entries = new ArrayList<Trace.Entry>();
        for (int row = 0; row < grid.rows(); row++) {
            int memory = grid.router(row, 0);
            for (int col = 1; col < grid.cols(); col++) {
                int tile = grid.router(row, col);
                entries.add(new Trace.Entry(0, memory, tile, 0, weightFlits));
                boolean last = row == grid.rows() - 1;
                int next = last ? grid.router(row, 0) : grid.router(row + 1, col);
                for (int block = 0; block < blocks; block++) {
                    long begins = start() + (long) block * computeCycles;
                    entries.add(new Trace.Entry(begins, memory, tile, 0, activationFlits));
                    // Sums are ready a block later, and each row waits for the one above it.
                    entries.add(new Trace.Entry(begins + (long) (row + 1) * computeCycles, tile, next, 0, sumFlits));
                }
            }
        }
        return new Trace(entries);
    }

    /** All weights of a row have left the memory controller. */
    private long start() {
        return (long) weightFlits * (topology.grid().orElseThrow().cols() - 1);
    }
}
