package ingot.flow.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNet;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.GatePort;
import ingot.flow.report.Check;
import ingot.pdk.liberty.LibertyCell;
import ingot.pdk.liberty.LibertyLibrary;
import ingot.pdk.liberty.LibertyPin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SameLogicTest {
    private static final LibertyLibrary LIBRARY = library();
    private static final List<String> GATES = List.of(
            "flop dff_1 CLK=clk D=d Q=q", "and and2_1 A=q B=a X=d", "out inv_1 A=q Y=y", "one tie LO=zero");

    private static LibertyLibrary library() {
        var cells = new LinkedHashMap<String, LibertyCell>();
        for (var strength : List.of("1", "4")) {
            add(cells, "buf_" + strength, "X", "A", "A");
            add(cells, "inv_" + strength, "Y", "!A", "A");
            add(cells, "and2_" + strength, "X", "(A&B)", "A", "B");
            add(cells, "or2_" + strength, "X", "(A|B)", "A", "B");
        }
        add(cells, "tie", "LO", "0");
        add(cells, "diode", "", "", "DIODE");
        var flop = add(cells, "dff_1", "Q", "IQ", "CLK", "D");
        cells.put("dff_1", new LibertyCell("dff_1", 1, 0, false,
                Optional.of(new LibertyCell.Sequential(false, "IQ", "IQ_N", "CLK", "D", Optional.empty(), Optional.empty())), flop.pins()));
        return new LibertyLibrary("toy", 1.8, 25, 1, 1.5, cells);
    }

    private static LibertyCell add(Map<String, LibertyCell> cells, String name, String output, String function, String... inputs) {
        var pins = new ArrayList<LibertyPin>();
        for (var input : inputs) {
            pins.add(pin(input, LibertyPin.Direction.INPUT, Optional.empty()));
        }
        if (!output.isEmpty()) {
            pins.add(pin(output, LibertyPin.Direction.OUTPUT, Optional.of(function)));
        }
        cells.put(name, new LibertyCell(name, 1, 0, false, Optional.empty(), pins));
        return cells.get(name);
    }

    private static LibertyPin pin(String name, LibertyPin.Direction direction, Optional<String> function) {
        return new LibertyPin(name, direction, false, 0.01, 0.01, 0.01, 1, 1, function, List.of(), List.of());
    }

    /** Ports {@code clk}, {@code a} in and {@code y} out; a cell is its name, its master, and a net for each pin. */
    private static GateNetlist netlist(List<String> cells) {
        var numbers = new LinkedHashMap<String, Integer>();
        List.of("clk", "a", "y").forEach(net -> numbers.put(net, numbers.size()));
        var all = new ArrayList<GateCell>();
        for (var cell : cells) {
            var words = cell.split(" ");
            var pins = new LinkedHashMap<String, Integer>();
            for (int i = 2; i < words.length; i++) {
                var pin = words[i].split("=");
                pins.put(pin[0], numbers.computeIfAbsent(pin[1], key -> numbers.size()));
            }
            all.add(new GateCell(all.size(), words[0], words[1], pins, "Top.java:7"));
        }
        var nets = numbers.entrySet().stream().map(net -> new GateNet(net.getValue(), net.getKey(), "")).toList();
        return new GateNetlist("top", List.of(new GatePort("clk", true, 0), new GatePort("a", true, 1), new GatePort("y", false, 2)), all, nets);
    }

    private static List<Check.Finding> differences(String... after) {
        return SameLogic.differences(netlist(GATES), netlist(List.of(after)), LIBRARY);
    }

    @Test
    void buffersInverterPairsStrengthAndDiodesAreTheSame() {
        assertEquals(List.of(), differences(GATES.toArray(String[]::new)));
        assertEquals(List.of(), differences("root buf_4 A=clk X=tree", "flop dff_1 CLK=tree D=late Q=q", "hold buf_1 A=d X=late",
                "and and2_4 A=again B=a X=d", "first inv_1 A=q Y=no", "second inv_4 A=no Y=again", "out inv_4 A=q Y=y", "diode_0 diode DIODE=a"));
    }

    @Test
    void anotherOriginIsFound() {
        var found = differences("flop dff_1 CLK=clk D=d Q=q", "and and2_1 A=q B=q X=d", "out inv_1 A=q Y=y");
        assertEquals("and/B came from port a and comes from flop/Q", found.getFirst().meaning());
        assertEquals("Top.java:7", found.getFirst().place());
        assertEquals(1, found.size());
    }

    @Test
    void aLostOrAddedInversionIsFound() {
        assertTrue(differences("flop dff_1 CLK=clk D=d Q=q", "and and2_1 A=q B=a X=d", "out buf_1 A=q X=y").getFirst().meaning()
                .contains("port y came from the opposite of flop/Q and comes from flop/Q"));
        assertEquals("other value", differences("root inv_1 A=clk Y=tree", "flop dff_1 CLK=tree D=d Q=q", "and and2_1 A=q B=a X=d",
                "out inv_1 A=q Y=y").getFirst().rule());
    }

    @Test
    void anotherFunctionAMissingAndAnAddedCellAreFound() {
        assertEquals("and was and2_1 and is or2_1", differences("flop dff_1 CLK=clk D=d Q=q", "and or2_1 A=q B=a X=d", "out inv_1 A=q Y=y")
                .getFirst().meaning());
        var found = differences("flop dff_1 CLK=clk D=d Q=q", "other and2_1 A=q B=a X=d", "out inv_1 A=q Y=y").stream().map(Check.Finding::rule).toList();
        assertEquals(List.of("other value", "missing cell", "added cell"), found);
    }
}
