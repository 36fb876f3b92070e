package ingot.flow.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Delays by hand: a toy cell needs a base, a tenth of the slew, and 2 ns for a pF. */
class SdfTest {
    @Test
    void cellsWiresAndChecksAreThere() {
        var netlist = NetlistText.netlist("in clk\nin d\nout z\ng[0] inv A=d Y=n\nf dff CLK=clk D=n Q=z");
        var analyzer = new TimingAnalyzer(netlist, ToyLibrary.library());
        var wires = new ArrayList<>(Parasitics.none(analyzer.connectivity()).nets());
        int n = netlist.cells().getFirst().pins().get("Y");
        wires.set(n, new RcTree(new int[] {-1, 0}, new double[] {0, 10}, new double[] {0, 0.03}, new int[] {1}));
        var delays = analyzer.analyze(new Parasitics(wires), ClockConstraint.of("clk", 10).derated(1, 1)).delays();
        assertEquals(10 * (0.03 + ToyLibrary.PIN_PF), delays.wires().getFirst().riseNs(), 1e-9, "Elmore: 10 kΩ before wire and pin");

        var text = Sdf.write(netlist, analyzer.connectivity(), delays);
        assertTrue(text.contains("(INTERCONNECT g\\[0\\]/Y f/D (0.4000) (0.4000))"), text);
        assertTrue(text.contains("(CELL (CELLTYPE \"inv\") (INSTANCE g\\[0\\])"), text);
        assertTrue(text.contains("(IOPATH A Y ("), text);
        assertTrue(text.contains("(SETUP (posedge D) (posedge CLK) ("), text);
        assertTrue(text.contains("(HOLD (negedge D) (posedge CLK) ("), text);
        assertEquals(text.chars().filter(c -> c == '(').count(), text.chars().filter(c -> c == ')').count(), text);
    }
}
