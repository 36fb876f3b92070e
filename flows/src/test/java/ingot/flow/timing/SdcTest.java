package ingot.flow.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNet;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.GatePort;
import ingot.pdk.PdkProcess;
import ingot.pdk.liberty.LibertyCell;
import ingot.pdk.liberty.LibertyLibrary;
import ingot.pdk.liberty.LibertyPin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SdcTest {
    private static LibertyPin pin(String name, LibertyPin.Direction direction) {
        return new LibertyPin(name, direction, name.equals("CLK"), 0, 0, 0, 1, 1, Optional.empty(), List.of(), List.of());
    }

    private static final LibertyLibrary LIBRARY = new LibertyLibrary("toy", 1.8, 25, 1, 1, Map.of(
            "inv", new LibertyCell("inv", 1, 0, false, Optional.empty(), List.of(pin("A", LibertyPin.Direction.INPUT), pin("Y", LibertyPin.Direction.OUTPUT))),
            "dff", new LibertyCell("dff", 1, 0, false, Optional.of(new LibertyCell.Sequential(false, "IQ", "IQN", "CLK", "D", Optional.empty(), Optional.empty())),
                    List.of(pin("CLK", LibertyPin.Direction.INPUT), pin("D", LibertyPin.Direction.INPUT), pin("Q", LibertyPin.Direction.OUTPUT)))));

    /** {@code in} goes through an inverter into a flip-flop of {@code wr}, from there into one of {@code rd}, and out; {@code pass} is a wire. */
    private static GateNetlist netlist() {
        var names = List.of("wr", "rd", "in", "not_in", "first", "out", "pass");
        var nets = IntStream.range(0, names.size()).mapToObj(id -> new GateNet(id, names.get(id), "")).toList();
        return new GateNetlist("top", List.of(new GatePort("wr", true, 0), new GatePort("rd", true, 1), new GatePort("in", true, 2),
                new GatePort("out", false, 5), new GatePort("pass", true, 6)),
                List.of(new GateCell(0, "i", "inv", Map.of("A", 2, "Y", 3), ""), new GateCell(1, "a", "dff", Map.of("CLK", 0, "D", 3, "Q", 4), ""),
                        new GateCell(2, "b", "dff", Map.of("CLK", 1, "D", 4, "Q", 5), "")), nets);
    }

    private static PortClocks domains() {
        return PortClocks.of(netlist(), LIBRARY, PdkProcess.named("sky130A").cells(), List.of("wr", "rd"));
    }

    @Test
    void portsBelongToTheClocksOfTheirFlipFlops() {
        assertEquals(Set.of("wr"), domains().byPort().get("in"));
        assertEquals(Set.of("rd"), domains().byPort().get("out"));
        assertEquals(Set.of(), domains().byPort().get("pass"));
    }

    @Test
    void unrelatedClocksAreAGroupEach() {
        var text = Sdc.write(netlist(), List.of(ClockConstraint.of("wr", 10), ClockConstraint.of("rd", 40)), domains());
        assertTrue(text.contains("create_clock -name rd -period 40.0000 [get_ports {rd}]"), text);
        assertTrue(text.contains("set_clock_groups -asynchronous -group [get_clocks {wr}] -group [get_clocks {rd}]"), text);
        assertTrue(text.contains("set_input_delay 2.00000 -clock [get_clocks {wr}] [get_ports {in}]"), text);
        assertTrue(text.contains("set_output_delay 8.00000 -clock [get_clocks {rd}] [get_ports {out}]"), text);
        assertTrue(text.contains("-clock [get_clocks {wr}] [get_ports {pass}]"), text);
        assertFalse(text.contains("_delay 2.00000 -clock [get_clocks {wr}] [get_ports {rd}]"), text);
    }

    @Test
    void oneClockNeedsNoGroups() {
        var text = Sdc.write(netlist(), ClockConstraint.of("wr", 10));
        assertFalse(text.contains("set_clock_groups"), text);
        assertTrue(text.contains("set_output_delay 2.00000 -clock [get_clocks {wr}] [get_ports {out}]"), text);
    }
}
