package ingot.systolic.analysis;

import ingot.systolic.workload.Conv2d;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Looks for the best mapping of a convolution: all orders of the loops, and tiles that cut each of them into 1, 2, 3 … equal parts, or into multiples of the
 * array's size.
 *
 * @param accelerator that it runs on
 * @param energies of what it does
 * @param goal what to have least of
 */
public record MappingSearch(Accelerator accelerator, EnergyTable energies, Goal goal) {
    private static final List<List<Dim>> ORDERS = List.of(
            List.of(Dim.FILTER, Dim.CHANNEL, Dim.ROW), List.of(Dim.FILTER, Dim.ROW, Dim.CHANNEL), List.of(Dim.CHANNEL, Dim.FILTER, Dim.ROW),
            List.of(Dim.CHANNEL, Dim.ROW, Dim.FILTER), List.of(Dim.ROW, Dim.FILTER, Dim.CHANNEL), List.of(Dim.ROW, Dim.CHANNEL, Dim.FILTER));

    /**
     * What was found.
     *
     * @param mapping the best one
     * @param cost what it takes
     * @param tried how many mappings were looked at
     */
    public record Found(Mapping mapping, Cost cost, int tried) {}

    /**
     * The best mapping of one group of {@code work}.
     *
     * @throws IllegalArgumentException when no tile fits, or the dataflow cannot do it
     */
    public Found best(Stationary stationary, Conv2d work) {
        var model = new MappingModel(accelerator, energies, stationary, work);
        var shape = model.work();
        Found best = null;
        int tried = 0;
        for (int filters : sizes(shape.filters(), accelerator.cols())) {
            for (int channels : sizes(shape.channels(), accelerator.rows())) {
                for (int rows : sizes(shape.outputHeight(), 1)) {
                    var tile = new Tile(filters, channels, rows);
                    if (!model.fits(tile)) {
                        break; // with more rows still less
                    }
                    for (var order : orders(tile, shape)) {
                        var cost = model.cost(tile, order);
                        tried++;
                        if (best == null || goal.of(cost) < goal.of(best.cost)) {
                            best = new Found(new Mapping(stationary, tile, order), cost, 0);
                        }
                    }
                }
            }
        }
        if (best == null) {
            throw new IllegalArgumentException(nothingFits(shape));
        }
        return new Found(best.mapping, best.cost, tried);
    }

    private String nothingFits(Conv2d shape) {
        boolean withoutSums = new MappingModel(accelerator.withBuffers(accelerator.bufferBytes(), Long.MAX_VALUE), energies, Stationary.WEIGHTS, shape)
                .fits(new Tile(1, 1, 1));
        return "no tile of %s fits into %s: already one row of one filter needs more than half of %s".formatted(shape, accelerator.name(),
                withoutSums ? "the %d bytes for sums".formatted(accelerator.sumBytes())
                        : "the %d bytes for inputs and weights".formatted(accelerator.bufferBytes()));
    }

    /** Orders that differ for this tile: where a loop turns once, its place does not matter. */
    private static List<List<Dim>> orders(Tile tile, Conv2d shape) {
        int turning = (tile.filterTrips(shape) > 1 ? 1 : 0) + (tile.channelTrips(shape) > 1 ? 1 : 0) + (tile.rowTrips(shape) > 1 ? 1 : 0);
        if (turning == 3) {
            return ORDERS;
        }
        if (turning < 2) {
            return ORDERS.subList(0, 1);
        }
        var two = new ArrayList<>(ORDERS.get(0));
        two.sort(Comparator.comparing(dim -> trips(tile, shape, dim) > 1 ? 0 : 1));
        return List.of(two, List.of(two.get(1), two.get(0), two.get(2)));
    }

    private static int trips(Tile tile, Conv2d shape, Dim dim) {
        return switch (dim) {
            case FILTER -> tile.filterTrips(shape);
            case CHANNEL -> tile.channelTrips(shape);
            case ROW, BATCH, COL, KERNEL_ROW, KERNEL_COL -> tile.rowTrips(shape);
        };
    }

    /** Sizes from small to large: equal parts, and multiples of {@code unit} by powers of two. */
    static List<Integer> sizes(int whole, int unit) {
        var sizes = new TreeSet<Integer>();
        for (int parts = 1; parts < whole; parts = parts < 4 ? parts + 1 : parts * 2) {
            sizes.add(Tile.ceiling(whole, parts));
        }
        for (int size = unit; size < whole; size *= 2) {
            sizes.add(size);
        }
        sizes.add(whole);
        sizes.add(1);
        return List.copyOf(sizes);
    }
}
