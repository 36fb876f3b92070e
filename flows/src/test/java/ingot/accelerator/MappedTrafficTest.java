package ingot.accelerator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.noc.NetworkParams;
import ingot.noc.router.RouterSettings;
import ingot.noc.routing.DimensionOrder;
import ingot.noc.topology.Topologies;
import ingot.noc.traffic.Curve;
import ingot.noc.traffic.NetworkBench;
import ingot.noc.traffic.Trace;
import ingot.sim.jvm.JvmEngine;
import ingot.systolic.analysis.Accelerator;
import ingot.systolic.analysis.Dim;
import ingot.systolic.analysis.EnergyTable;
import ingot.systolic.analysis.Goal;
import ingot.systolic.analysis.Mapping;
import ingot.systolic.analysis.MappingModel;
import ingot.systolic.analysis.MappingSearch;
import ingot.systolic.analysis.Stationary;
import ingot.systolic.analysis.Tile;
import ingot.systolic.workload.Conv2d;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words that go over the network are those that the mapper counts, and all of them arrive. */
class MappedTrafficTest {
    private static final List<List<Dim>> ORDERS = List.of(
            List.of(Dim.FILTER, Dim.CHANNEL, Dim.ROW), List.of(Dim.FILTER, Dim.ROW, Dim.CHANNEL), List.of(Dim.CHANNEL, Dim.FILTER, Dim.ROW),
            List.of(Dim.CHANNEL, Dim.ROW, Dim.FILTER), List.of(Dim.ROW, Dim.FILTER, Dim.CHANNEL), List.of(Dim.ROW, Dim.CHANNEL, Dim.FILTER));

    @Test
    void movesWhatTheMapperCounts() {
        var work = Conv2d.of(32, 14, 48, 3, 1, 0);
        for (var tile : List.of(new Tile(16, 16, 4), new Tile(48, 8, 12), new Tile(24, 32, 3), new Tile(48, 32, 12))) {
            for (var order : ORDERS) {
                var counted = new MappingModel(Accelerator.EDGE, EnergyTable.EYERISS, Stationary.WEIGHTS, work).cost(tile, order).dram();
                var mapping = new Mapping(Stationary.WEIGHTS, tile, order);
                assertEquals(counted, new MappedTraffic(Topologies.mesh(1, 2), Accelerator.EDGE, work, mapping, 1000, 4, 8).moved(), mapping.toString());
            }
        }
    }

    @Test
    void runsOnTheNetwork() {
        var mesh = Topologies.mesh(2, 3);
        var traffic = MappedTraffic.of(mesh, new MappingSearch(Accelerator.EDGE.withBuffers(4 << 10, 8 << 10), EnergyTable.EYERISS, Goal.CYCLES), Stationary.SUMS,
                Conv2d.of(16, 10, 32, 3, 1, 1), 8, 16);
        var trace = traffic.trace();
        long words = traffic.moved().total();
        long flits = trace.entries().stream().mapToLong(Trace.Entry::flits).sum();
        assertTrue(flits >= 4 * words / 8 && flits < 4 * words, flits + " flits for " + words + " words to and from each of 4 tiles");
        var plan = NetworkParams.of(new DimensionOrder(mesh), RouterSettings.of(64, 2, 4, 2));
        try (var simulator = new JvmEngine().compile(Curve.plain(plan))) {
            var arrived = trace.run(new NetworkBench(simulator, plan), 50_000);
            assertEquals(trace.entries().size(), arrived.size());
        }
    }

    @Test
    void refusesFiltersThatDoNotDivide() {
        var search = new MappingSearch(Accelerator.EDGE, EnergyTable.EYERISS, Goal.CYCLES);
        assertThrows(IllegalArgumentException.class, () -> MappedTraffic.of(Topologies.mesh(2, 3), search, Stationary.WEIGHTS, Conv2d.of(8, 8, 6, 3, 1, 1), 8, 16));
        assertThrows(IllegalArgumentException.class, () -> MappedTraffic.of(Topologies.star(4), search, Stationary.WEIGHTS, Conv2d.of(8, 8, 8, 3, 1, 1), 8, 16));
    }
}
