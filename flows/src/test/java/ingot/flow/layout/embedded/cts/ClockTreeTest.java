package ingot.flow.layout.embedded.cts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNetlist;
import ingot.flow.layout.LayoutException;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.layout.embedded.place.Legalizer;
import ingot.flow.layout.embedded.place.PlacementCheck;
import ingot.flow.layout.embedded.place.SampleDesigns;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.liberty.LibertyLibrary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTreeTest {
    private static final LefLibrary LEF = ClockSample.lef();
    private static final LibertyLibrary LIBERTY = ClockSample.liberty();

    private static ClockTreeResult grow(GateNetlist netlist) {
        var floorplan = SampleDesigns.floorplan(netlist, 0.5);
        return ClockTree.grow(SampleDesigns.strewn(netlist, floorplan, 1), floorplan, LEF, LIBERTY, ClockSample.PROCESS, "clk");
    }

    /** Buffers from the clock port to each flip-flop, walked from the netlist alone. */
    private static Map<String, Integer> depths(GateNetlist netlist) {
        var buffers = new HashSet<String>();
        ClockSample.PROCESS.cells().clockBuffers().forEach(buffer -> buffers.add(buffer.cell()));
        var depths = new HashMap<String, Integer>();
        walk(netlist, netlist.ports().getFirst().net(), 0, buffers, depths);
        return depths;
    }

    private static void walk(GateNetlist netlist, int net, int depth, HashSet<String> buffers, Map<String, Integer> depths) {
        for (GateCell cell : netlist.cells()) {
            if (!Integer.valueOf(net).equals(cell.pins().get("A"))) {
                continue;
            }
            if (buffers.contains(cell.master())) {
                walk(netlist, cell.pins().get("X"), depth + 1, buffers, depths);
            } else {
                assertEquals(null, depths.put(cell.name(), depth), cell.name() + " is reached twice");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16, 17, 90, 1000, 6000})
    void everyFlipFlopIsReachedThroughAsManyBuffers(int flops) {
        var netlist = ClockSample.registers(flops);
        var result = grow(netlist);
        var depths = depths(result.placement().netlist());
        assertEquals(flops, depths.size());
        assertEquals(List.of(result.levels()), depths.values().stream().distinct().toList());
        assertEquals(netlist.cells().size() + result.buffers(), result.placement().netlist().cells().size());
        assertEquals(flops, result.pins());
        assertTrue(result.skewNs() >= 0 && result.skewNs() < result.insertionNs(), result.toString());
    }

    @Test
    void noBufferDrivesMoreThanItShould() {
        var netlist = grow(ClockSample.registers(1000)).placement().netlist();
        var loads = new HashMap<Integer, Integer>();
        netlist.cells().forEach(cell -> loads.merge(cell.pins().get("A"), 1, Integer::sum));
        netlist.cells().stream().filter(cell -> cell.name().startsWith("clk_buf_")).forEach(cell -> {
            int fanOut = loads.get(cell.pins().get("X"));
            assertTrue(fanOut <= Math.max(ClockTree.MOST_PINS, ClockTree.MOST_BUFFERS), cell.name() + " drives " + fanOut);
        });
        assertEquals(1, loads.get(netlist.ports().getFirst().net()), "the port drives the root alone");
    }

    @Test
    void sizingBringsTheArrivalsTogether() {
        var netlist = ClockSample.registers(1000);
        var floorplan = SampleDesigns.floorplan(netlist, 0.5);
        var buffers = ClockBuffer.of(ClockSample.PROCESS, LIBERTY);
        var placement = SampleDesigns.strewn(netlist, floorplan, 1);
        var pins = netlist.cells().stream()
                .map(cell -> new ClockPin(cell.id(), "A", placement.x()[cell.id()], placement.y()[cell.id()], 0.002)).toList();
        var root = new TreeGrowth(buffers, WireModel.of(ClockSample.PROCESS)).grow(pins).getFirst().getFirst();
        double before = new Arrivals(root).skewNs();
        double after = Balance.run(root, buffers).skewNs();
        assertTrue(after < before, before + " ns before, " + after + " ns after");
        assertEquals(after, new Arrivals(root).skewNs(), 1e-12, "the sizes left behind are the ones reported");
    }

    @Test
    void namesTellTheLevelAndOldCellsKeepTheirNumbers() {
        var netlist = ClockSample.registers(40);
        var floorplan = SampleDesigns.floorplan(netlist, 0.5);
        var before = SampleDesigns.strewn(netlist, floorplan, 1);
        var after = ClockTree.build(before, floorplan, LEF, LIBERTY, ClockSample.PROCESS, "clk");
        var added = after.netlist().cells().subList(40, after.netlist().cells().size()).stream().map(GateCell::name).toList();
        assertEquals(List.of("clk_buf_0_0", "clk_buf_1_0", "clk_buf_1_1", "clk_buf_1_2", "clk_buf_1_3"), added);
        for (int i = 0; i < 40; i++) {
            assertEquals(netlist.cells().get(i).name(), after.netlist().cells().get(i).name());
            assertEquals(before.x()[i], after.x()[i]);
        }
        assertEquals("Top.java:7", after.netlist().cells().get(41).source());
        Placement legal = Legalizer.legalize(after, floorplan, LEF);
        assertEquals(List.of(), PlacementCheck.problems(legal, floorplan, LEF));
    }

    @Test
    void theSameInputGivesTheSameTree() {
        var netlist = ClockSample.registers(500);
        var first = grow(netlist).placement();
        var second = grow(netlist).placement();
        assertEquals(first.netlist(), second.netlist());
        assertArrayEquals(first.x(), second.x());
        assertArrayEquals(first.y(), second.y());
    }

    @Test
    void aDesignWithoutFlipFlopsIsLeftAlone() {
        var netlist = SampleDesigns.chain(20, 1);
        var floorplan = SampleDesigns.floorplan(netlist, 0.5);
        var placement = SampleDesigns.strewn(netlist, floorplan, 1);
        var ports = new java.util.ArrayList<>(netlist.ports());
        var nets = new java.util.ArrayList<>(netlist.nets());
        nets.add(new ingot.flow.gates.GateNet(nets.size(), "clk", ""));
        ports.add(new ingot.flow.gates.GatePort("clk", true, nets.size() - 1));
        var clocked = new Placement(new GateNetlist("quiet", ports, netlist.cells(), nets), placement.x(), placement.y(),
                placement.orientation());
        assertSame(clocked, ClockTree.build(clocked, floorplan, LEF, LIBERTY, ClockSample.PROCESS, "clk"));
    }

    @Test
    void aMissingClockPortIsNamed() {
        var netlist = ClockSample.registers(3);
        var floorplan = SampleDesigns.floorplan(netlist, 0.5);
        var error = assertThrows(LayoutException.class, () -> ClockTree.build(SampleDesigns.strewn(netlist, floorplan, 1), floorplan, LEF,
                LIBERTY, ClockSample.PROCESS, "clock"));
        assertTrue(error.getMessage().contains("has no input `clock`"), error.getMessage());
    }

    @Test
    void aLibraryWithoutClockBuffersIsNamed() {
        var netlist = ClockSample.registers(3);
        var floorplan = SampleDesigns.floorplan(netlist, 0.5);
        var bare = new LibertyLibrary("bare", 1.8, 25, 1, 1.5, Map.of("w20", LIBERTY.cell("w20")));
        var error = assertThrows(LayoutException.class, () -> ClockTree.build(SampleDesigns.strewn(netlist, floorplan, 1), floorplan, LEF,
                bare, ClockSample.PROCESS, "clk"));
        assertTrue(error.getMessage().contains("library bare has none of the clock buffers"), error.getMessage());
    }
}
