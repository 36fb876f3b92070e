package ingot.flow.power;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.flow.gates.CellFunction;
import ingot.flow.gates.Connectivity;
import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNet;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.GatePort;
import ingot.flow.gates.TruthTable;
import ingot.pdk.liberty.LibertyCell;
import ingot.pdk.liberty.LibertyLibrary;
import ingot.pdk.liberty.LibertyPin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatisticalActivityTest {
    private static LibertyPin pin(String name, String function) {
        boolean output = !function.isEmpty();
        return new LibertyPin(name, output ? LibertyPin.Direction.OUTPUT : LibertyPin.Direction.INPUT, name.equals("CLK"), 0, 0, 0, 1, 1,
                output ? Optional.of(function) : Optional.empty(), List.of(), List.of());
    }

    private static LibertyCell gate(String name, String function, String... inputs) {
        var pins = Stream.concat(Stream.of(inputs).map(input -> pin(input, "")), Stream.of(pin("X", function))).toList();
        return new LibertyCell(name, 1, 0, false, Optional.empty(), pins);
    }

    private static final LibertyLibrary LIBRARY = new LibertyLibrary("toy", 1.8, 25, 1, 1, Stream.of(
            gate("and", "A & B", "A", "B"), gate("mux", "(S & B) | (!S & A)", "A", "B", "S"),
            new LibertyCell("dff", 1, 0, false, Optional.of(new LibertyCell.Sequential(false, "IQ", "IQ_N", "CLK", "D", Optional.empty(), Optional.empty())),
                    List.of(pin("CLK", ""), pin("D", ""), pin("Q", "IQ"))))
            .collect(Collectors.toMap(LibertyCell::name, cell -> cell)));

    /** Inputs a, b, load and clk are nets 0 to 3; {@code and} drives net 4 out of a and b; a flip-flop holds net 6 and takes the and where load is 1. */
    private static GateNetlist netlist() {
        var names = List.of("a", "b", "load", "clk", "both", "next", "kept");
        var nets = IntStream.range(0, names.size()).mapToObj(id -> new GateNet(id, names.get(id), "")).toList();
        return new GateNetlist("top", List.of(new GatePort("a", true, 0), new GatePort("b", true, 1), new GatePort("load", true, 2),
                new GatePort("clk", true, 3), new GatePort("kept", false, 6)),
                List.of(new GateCell(0, "m", "mux", Map.of("A", 6, "B", 4, "S", 2, "X", 5), ""), new GateCell(1, "n", "and", Map.of("A", 0, "B", 1, "X", 4), ""),
                        new GateCell(2, "r", "dff", Map.of("CLK", 3, "D", 5, "Q", 6), "")), nets);
    }

    private static StatisticalActivity estimate(Map<String, Boolean> still) {
        var netlist = netlist();
        var connectivity = Connectivity.of(netlist, (cell, pin) -> pin.equals("X") || pin.equals("Q"));
        return StatisticalActivity.of(netlist, connectivity, LIBRARY, 0.1, still);
    }

    @Test
    void chancesGoThroughGatesAndFlipFlops() {
        var estimate = estimate(Map.of());
        assertEquals(0.25, estimate.high(4), 1e-9, "a and b");
        assertEquals(0.1, estimate.changes(4), 1e-9, "half of the changes of a and of b");
        assertEquals(0.25, estimate.high(6), 1e-3, "what is loaded, in the long run");
        // it changes when it is loaded with something else: 0.5 * 2 * 0.25 * 0.75
        assertEquals(0.1875, estimate.changes(6), 1e-3);
    }

    @Test
    void whatNeverLoadsNeverChanges() {
        var estimate = estimate(Map.of("load", false));
        assertEquals(0, estimate.changes(6), 1e-9);
        assertEquals(0, estimate.changes(2), 1e-9);
    }

    @Test
    void tablesAreThoseOfTheFunction() {
        var table = TruthTable.of("Y", CellFunction.parse("A ^ !B"));
        assertEquals(List.of("A", "B"), table.inputs());
        assertEquals(0.5 * 0.3 + 0.5 * 0.7, table.chance(new double[] {0.5, 0.3}), 1e-12);
        assertEquals(1, table.sensitivity(1, new double[] {0.2, 0.9}), 1e-12);
        assertEquals(0.9 * 0 + 0.1 * 1, table.chanceOfDifference(0, new double[] {0.2, 0.9}), 1e-12);
    }
}
