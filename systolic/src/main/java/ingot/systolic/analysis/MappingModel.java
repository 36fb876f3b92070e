package ingot.systolic.analysis;

import ingot.systolic.model.Estimate;
import ingot.systolic.workload.Conv2d;
import ingot.systolic.workload.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cost of mappings of one convolution with one dataflow. What the array does for a tile is kept from mapping to mapping.
 *
 * <p>The array's cycles are those of its tiles one by one, so that each of them fills and empties it. What the memory outside moves is counted by
 * {@link LoopNest} and scaled to the elements that there are, since the last tile of a loop may be smaller, and padding is not read.
 */
public final class MappingModel {
    private final Accelerator accelerator;
    private final EnergyTable energies;
    private final Stationary stationary;
    private final Conv2d work;
    private final ArrayModel array;
    private final Map<Tile, Estimate> tiles = new HashMap<>();
    private final Map<Tile, Estimate> wholes = new HashMap<>();

    /**
     * @param work of one group
     * @throws IllegalArgumentException when the dataflow cannot do it; {@link #refusal} says so before
     */
    public MappingModel(Accelerator accelerator, EnergyTable energies, Stationary stationary, Conv2d work) {
        this.accelerator = accelerator;
        this.energies = energies;
        this.stationary = stationary;
        this.work = packed(work);
        array = new ArrayModel(accelerator, stationary, this.work);
        if (array.refusal() != null) {
            throw new IllegalArgumentException(array.refusal());
        }
    }

    /** Why the dataflow cannot do {@code work}; empty where it can. */
    public static String refusal(Accelerator accelerator, Stationary stationary, Conv2d work) {
        var refusal = new ArrayModel(accelerator, stationary, packed(work)).refusal();
        return refusal == null ? "" : refusal;
    }

    /** A 1×1 kernel with a stride leaves out inputs: they are not fetched, and the rest is as if there was no stride. */
    private static Conv2d packed(Conv2d work) {
        var window = work.window();
        boolean skips = window.taps() == 1 && window.stride() > 1 && window.padding() == 0;
        return !skips ? work : new Conv2d(work.batch(), work.channels(), work.outputHeight(), work.outputWidth(), work.filters(), Window.square(1, 1, 0),
                work.groups());
    }

    /** The convolution, without what a stride leaves out. */
    Conv2d work() {
        return work;
    }

    /** Whether {@code tile} has room in the scratchpads, twice. */
    public boolean fits(Tile tile) {
        var extent = extent(tile);
        double operands = extent.volume(Operand.INPUT) * accelerator.bytes(Operand.INPUT) + extent.volume(Operand.WEIGHT) * accelerator.bytes(Operand.WEIGHT);
        return 2 * operands <= accelerator.bufferBytes() && 2 * extent.volume(Operand.SUM) * accelerator.bytes(Operand.SUM) <= accelerator.sumBytes();
    }

    /** The cost of going through {@code tile}s in {@code order}; whether they fit is not asked. */
    public Cost cost(Tile tile, List<Dim> order) {
        var dram = dram(tile, order);
        double dramBytes = bytes(dram);
        var estimate = wholes.computeIfAbsent(tile, this::all);
        var buffer = new Accesses(estimate.inputReads(), estimate.weightReads(), estimate.sumReads(), estimate.sumWrites());
        double bufferBytes = dramBytes + buffer.inputs() * accelerator.bytes(Operand.INPUT) + buffer.weights() * accelerator.bytes(Operand.WEIGHT)
                + (buffer.sumsRead() + buffer.sumsWritten()) * accelerator.bytes(Operand.SUM);
        var one = extent(tile);
        double first = one.volume(Operand.INPUT) * accelerator.bytes(Operand.INPUT) + one.volume(Operand.WEIGHT) * accelerator.bytes(Operand.WEIGHT);
        double last = one.volume(Operand.SUM) * accelerator.bytes(Operand.INPUT);
        long dramCycles = cycles(dramBytes, accelerator.dramBytesPerCycle());
        long bufferCycles = cycles(bufferBytes, accelerator.bufferBytesPerCycle());
        long cycles = Math.max(estimate.cycles() + cycles(first + last, accelerator.dramBytesPerCycle()), Math.max(dramCycles, bufferCycles));
        return new Cost(cycles, estimate.cycles(), dramCycles, bufferCycles, estimate.macs(), accelerator.elements(), dram, Math.round(dramBytes), buffer,
                new EnergyModel(accelerator, energies, stationary).of(estimate, dramBytes));
    }

    private static long cycles(double bytes, double perCycle) {
        return (long) Math.ceil(bytes / perCycle);
    }

    private double bytes(Accesses dram) {
        long outputs = work.outputs();
        return dram.inputs() * accelerator.bytes(Operand.INPUT) + dram.weights() * accelerator.bytes(Operand.WEIGHT)
                + (dram.sumsRead() + dram.sumsWritten() - outputs) * accelerator.bytes(Operand.SUM) + outputs * accelerator.bytes(Operand.INPUT);
    }

    private Accesses dram(Tile tile, List<Dim> order) {
        var loops = new ArrayList<Loop>();
        loops.add(Loop.over(Dim.BATCH, work.batch()));
        for (var dim : order) {
            loops.add(Loop.over(dim, switch (dim) {
                case FILTER -> tile.filterTrips(work);
                case CHANNEL -> tile.channelTrips(work);
                case ROW -> tile.rowTrips(work);
                case BATCH, COL, KERNEL_ROW, KERNEL_COL -> throw new IllegalArgumentException("tiles follow each other along filters, channels and rows");
            }));
        }
        var one = extent(tile);
        var inside = new ArrayList<Loop>();
        for (var dim : Dim.values()) {
            inside.add(Loop.over(dim, one.size(dim)));
        }
        var nest = new LoopNest(one.one(), List.of(new Level("memory", Set.of(Operand.values()), loops),
                new Level("scratchpad", Set.of(Operand.values()), inside)));
        var traffic = nest.traffic(0);
        long inputs = scaled(nest, Operand.INPUT, traffic.get(Operand.INPUT).reads(), work.inputs());
        long weights = scaled(nest, Operand.WEIGHT, traffic.get(Operand.WEIGHT).reads(), work.weights());
        long written = scaled(nest, Operand.SUM, traffic.get(Operand.SUM).updates(), work.outputs());
        return new Accesses(inputs, weights, written - work.outputs(), written);
    }

    private static long scaled(LoopNest nest, Operand operand, long moved, long existing) {
        return Math.round((double) moved * existing / nest.held(0, operand));
    }

    private Extent extent(Tile tile) {
        return Extent.of(work).with(Map.of(Dim.BATCH, 1, Dim.FILTER, tile.filters(), Dim.CHANNEL, tile.channels(), Dim.ROW, tile.rows()));
    }

    /** The array's part for all tiles; the last of each loop may be smaller. Sums of further channels are added to those that are there. */
    private Estimate all(Tile tile) {
        long cycles = 0;
        long inputs = 0;
        long weights = 0;
        long read = 0;
        long written = 0;
        for (var filters : parts(work.filters(), tile.filters())) {
            for (var channels : parts(work.channels(), tile.channels())) {
                for (var rows : parts(work.outputHeight(), tile.rows())) {
                    long times = (long) work.batch() * filters.times * channels.times * rows.times;
                    var part = tiles.computeIfAbsent(new Tile(filters.size, channels.size, rows.size), this::one);
                    cycles += times * part.cycles();
                    inputs += times * part.inputReads();
                    weights += times * part.weightReads();
                    read += times * part.sumReads();
                    written += times * part.sumWrites();
                }
            }
        }
        long added = (tile.channelTrips(work) - 1) * work.outputs();
        return new Estimate(cycles, work.outputs() * work.channels() * work.window().taps(), accelerator.elements(), inputs, weights, read + added, written);
    }

    private Estimate one(Tile tile) {
        return array.estimate(tile.filters(), tile.channels(), tile.rows());
    }

    private record Part(int size, long times) {}

    private static List<Part> parts(int whole, int tile) {
        int full = whole / tile;
        int rest = whole % tile;
        if (full == 0) {
            return List.of(new Part(rest, 1));
        }
        return rest == 0 ? List.of(new Part(tile, full)) : List.of(new Part(tile, full), new Part(rest, 1));
    }
}
