package ingot.accelerator;

import ingot.noc.topology.Topology;
import ingot.noc.traffic.Trace;
import ingot.systolic.analysis.Accelerator;
import ingot.systolic.analysis.Accesses;
import ingot.systolic.analysis.Mapping;
import ingot.systolic.analysis.MappingSearch;
import ingot.systolic.analysis.Stationary;
import ingot.systolic.workload.Conv2d;
import java.util.ArrayList;

/**
 * The traffic of a convolution on tiles in a grid, as the mapper would run it. Each tile is an accelerator with its scratchpads and computes an equal share of the
 * filters with the same mapping. The first column of the grid are memory controllers: that of a row sends its tiles weights and inputs when the mapping loads them,
 * and they send it their sums when it stores them.
 *
 * @param topology a grid with a node at each router
 * @param accelerator in each tile
 * @param share of a tile
 * @param mapping how a tile does it
 * @param cycles that it takes for that: the pace of the traffic
 * @param flitBytes data of a flit
 * @param packetFlits longest packet
 */
public record MappedTraffic(Topology topology, Accelerator accelerator, Conv2d share, Mapping mapping, long cycles, int flitBytes, int packetFlits) {
    public MappedTraffic {
        tiles(topology);
        if (flitBytes < 1 || packetFlits < 1) {
            throw new IllegalArgumentException("flits have bytes, and packets flits: were " + flitBytes + " and " + packetFlits);
        }
    }

    /**
     * With the best mapping for a share of {@code work}.
     *
     * @throws IllegalArgumentException when the filters do not divide among the tiles, or no tile of the mapping fits
     */
    public static MappedTraffic of(Topology topology, MappingSearch search, Stationary stationary, Conv2d work, int flitBytes, int packetFlits) {
        int tiles = tiles(topology);
        if (work.groups() != 1 || work.filters() % tiles != 0) {
            throw new IllegalArgumentException("%d filters in %d groups do not divide among %d tiles".formatted(work.filters(), work.groups(), tiles));
        }
        var share = new Conv2d(work.batch(), work.channels(), work.height(), work.width(), work.filters() / tiles, work.window(), 1);
        var found = search.best(stationary, share);
        return new MappedTraffic(topology, search.accelerator(), share, found.mapping(), found.cost().cycles(), flitBytes, packetFlits);
    }

    private static int tiles(Topology topology) {
        var grid = topology.grid().orElseThrow(() -> new IllegalArgumentException(topology.name() + " has no rows and columns"));
        if (grid.concentration() != 1 || grid.cols() < 2) {
            throw new IllegalArgumentException("tiles need a grid of 2 columns or more with a node at each router, and " + topology.name() + " is none");
        }
        return grid.rows() * (grid.cols() - 1);
    }

    /** Words that a tile moves in and out. */
    public Accesses moved() {
        return new MappedSteps(share, mapping).moved();
    }

    /** What nodes send, and when. */
    public Trace trace() {
        var steps = new MappedSteps(share, mapping);
        double pace = (double) cycles / steps.count();
        var grid = topology.grid().orElseThrow();
        var entries = new ArrayList<Trace.Entry>();
        for (var transfer : steps.transfers()) {
            long cycle = Math.round(pace * transfer.step());
            double bytes = transfer.words() * switch (transfer.kind()) {
                case INPUTS, RESULTS -> accelerator.input().width() / 8.0;
                case WEIGHTS -> accelerator.weight().width() / 8.0;
                case SUMS_IN, SUMS_OUT -> accelerator.sum().width() / 8.0;
            };
            long flits = (long) Math.ceil(bytes / flitBytes);
            for (int row = 0; row < grid.rows(); row++) {
                int memory = grid.router(row, 0);
                for (int col = 1; col < grid.cols(); col++) {
                    int tile = grid.router(row, col);
                    for (long left = flits; left > 0; left -= packetFlits) {
                        int part = (int) Math.min(left, packetFlits);
                        entries.add(transfer.kind().comes() ? new Trace.Entry(cycle, memory, tile, 0, part) : new Trace.Entry(cycle, tile, memory, 0, part));
                    }
                }
            }
        }
        return new Trace(entries);
    }
}
