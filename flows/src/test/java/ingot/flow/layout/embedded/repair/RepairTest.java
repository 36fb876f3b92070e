package ingot.flow.layout.embedded.repair;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.gates.CellPin;
import ingot.flow.gates.Connectivity;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.PortPin;
import ingot.flow.gates.Terminal;
import ingot.flow.layout.LayoutException;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.timing.ClockConstraint;
import ingot.flow.timing.MacDesign;
import ingot.flow.timing.NetlistText;
import ingot.flow.timing.TestPdk;
import ingot.flow.timing.Timing;
import ingot.flow.timing.TimingAnalyzer;
import ingot.pdk.Pdk;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.liberty.LibertyLibrary;
import ingot.pdk.liberty.LibertyPin;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Repair of a multiply-accumulate unit that is scattered over a die, with the real library. */
class RepairTest {
    private static Pdk pdk;
    private static LefLibrary lef;
    private static LibertyLibrary library;
    private final List<String> log = new ArrayList<>();

    @BeforeAll
    static void read() {
        pdk = TestPdk.sky130();
        lef = pdk.lef();
        library = pdk.liberty(pdk.process().defaultCorner());
    }

    private RepairContext context(GateNetlist netlist, int sideUm, ClockConstraint constraint) {
        return new RepairContext(MacDesign.floorplan(netlist, sideUm), lef, library, pdk.process(), constraint, List.of(),
                (stage, line) -> log.add(line));
    }

    private static ClockConstraint clock(double periodNs) {
        return ClockConstraint.of(pdk.process(), "clk", periodNs);
    }

    private static Timing analyze(Placement placement, RepairContext context) {
        return new TimingAnalyzer(placement.netlist(), context.library()).analyze(context.estimate(placement), context.constraint());
    }

    @Test
    void limitsHoldEverywhereButOnTheClock() {
        var netlist = MacDesign.netlist(8, false);
        var context = context(netlist, 700, clock(40));
        var start = MacDesign.scatter(netlist, 700);
        var before = violated(analyze(start, context), start);
        assertTrue(before.size() > 50, before.toString());
        var repaired = Repair.limits(start, context);
        assertEquals(Set.of("clk"), violated(analyze(repaired, context), repaired), String.join("\n", log));
        assertSameLogic(netlist, repaired.netlist());
    }

    private static Set<String> violated(Timing timing, Placement placement) {
        return timing.violations().stream().map(violation -> violation.net()).collect(Collectors.toSet());
    }

    @Test
    void sameInputSameResult() {
        var netlist = MacDesign.netlist(6, false);
        var context = context(netlist, 500, clock(20));
        var start = MacDesign.scatter(netlist, 500);
        var a = Repair.limits(start, context);
        var b = Repair.limits(start, context);
        assertEquals(a.netlist(), b.netlist());
        assertArrayEquals(a.x(), b.x());
        assertArrayEquals(a.y(), b.y());
    }

    @Test
    void strongerCellsMakeSlowPathsFaster() {
        var netlist = MacDesign.netlist(8, false);
        var context = context(netlist, 150, clock(12));
        var start = MacDesign.scatter(netlist, 150);
        double before = analyze(start, context).report(0).setup().worstSlackNs();
        assertTrue(before < 0, "the period must be tight for this test: " + before);
        var repaired = Repair.setup(start, context);
        double after = analyze(repaired, context).report(0).setup().worstSlackNs();
        assertTrue(after > before + 0.3, before + " -> " + after + "\n" + String.join("\n", log));
        assertEquals(netlist.cells().size(), repaired.netlist().cells().size());
        assertSameLogic(netlist, repaired.netlist());
    }

    @Test
    void aFullCoreGetsNoLargerCells() {
        var netlist = MacDesign.netlist(8, false);
        double cells = netlist.cells().stream().mapToDouble(cell -> library.cell(cell.master()).areaUm2()).sum();
        int side = (int) Math.ceil(Math.sqrt(cells / 0.94));
        var context = context(netlist, side, clock(12));
        var start = MacDesign.scatter(netlist, side);
        var repaired = Repair.setup(start, context);
        double after = repaired.netlist().cells().stream().mapToDouble(cell -> library.cell(cell.master()).areaUm2()).sum();
        assertTrue(after > cells && after <= 0.95 * side * side, cells + " -> " + after + " of " + side * side);
    }

    /** The capture clock comes 0.6 ns later than the launch clock, so data pass too early. */
    private static final String SKEWED = """
            in clk
            in d
            b0 sky130_fd_sc_hd__dlygate4sd3_1 A=clk X=late
            l sky130_fd_sc_hd__dfxtp_1 CLK=clk D=d Q=q
            c sky130_fd_sc_hd__dfxtp_1 CLK=late D=q Q=z
            o sky130_fd_sc_hd__buf_1 A=z X=y
            out y
            """;

    @Test
    void earlyPinsAreDelayed() {
        var netlist = NetlistText.netlist(SKEWED);
        var context = context(netlist, 50, clock(10).throughTheTree());
        var start = MacDesign.scatter(netlist, 50);
        assertTrue(analyze(start, context).report(0).hold().worstSlackNs() < 0);
        var repaired = Repair.hold(start, context);
        var report = analyze(repaired, context).report(0);
        assertTrue(report.hold().worstSlackNs() >= HoldRepair.HOLD_MARGIN_NS, report + String.join("\n", log));
        assertTrue(report.setup().worstSlackNs() > 0);
        assertSameLogic(netlist, repaired.netlist());
    }

    @Test
    void holdThatNothingMendsEndsTheRunWithWhatToChange() {
        var netlist = NetlistText.netlist(SKEWED);
        var context = context(netlist, 50, clock(3).throughTheTree().uncertain(2)); // what hold wants, setup does not have
        var repaired = Repair.hold(MacDesign.scatter(netlist, 50), context);
        var message = assertThrows(LayoutException.class, () -> Repair.requireHold(repaired, context, List.of())).getMessage();
        assertTrue(message.matches("hold repair gets no further: \\d pins? of clock `clk` change too early, the worst by \\d\\.\\d+ ns, D of `c`.*"
                + "; setup allows no more delay there: give a longer --clock-period"), message);
        var enough = context(netlist, 50, clock(10).throughTheTree());
        Repair.requireHold(Repair.hold(MacDesign.scatter(netlist, 50), enough), enough, List.of());
    }

    @Test
    void netsOfFurtherClocksAreLeftToTheirTrees() {
        var text = new StringBuilder("in clk\nin other\nin d\n");
        for (int i = 0; i < 30; i++) {
            text.append("f%d sky130_fd_sc_hd__dfxtp_1 CLK=other D=d Q=q%d\n".formatted(i, i));
        }
        var netlist = NetlistText.netlist(text.toString());
        var one = context(netlist, 100, clock(10));
        var both = new RepairContext(one.floorplan(), lef, library, pdk.process(), clock(10), List.of("other"), one.progress());
        assertEquals(30, sinks(Repair.limits(MacDesign.scatter(netlist, 100), both).netlist(), "other"));
        assertTrue(sinks(Repair.limits(MacDesign.scatter(netlist, 100), one).netlist(), "other") < 30);
    }

    private static int sinks(GateNetlist netlist, String port) {
        int net = netlist.ports().stream().filter(candidate -> candidate.name().equals(port)).findFirst().orElseThrow().net();
        return (int) netlist.cells().stream().filter(cell -> cell.pins().containsValue(net)).count();
    }

    @Test
    void otherCornersAreHeldToo() {
        var netlist = MacDesign.netlist(4, true);
        var context = context(netlist, 100, clock(20).throughTheTree().uncertain(0.5));
        var start = MacDesign.scatter(netlist, 100);
        var fast = pdk.liberty(pdk.process().corner("ff_n40C_1v95"));
        var before = analyze(start, context.at(fast)).report(0).hold().worstSlackNs();
        assertTrue(before < HoldRepair.HOLD_MARGIN_NS, "the fast corner must fail for this test: " + before);
        var repaired = Repair.hold(start, context, List.of(fast));
        var after = new TimingAnalyzer(repaired.netlist(), fast).analyze(context.estimate(repaired), context.constraint()).report(0);
        assertTrue(after.hold().worstSlackNs() >= HoldRepair.HOLD_MARGIN_NS - 1e-9, after + String.join("\n", log));
        assertSameLogic(netlist, repaired.netlist());
    }

    @Test
    void holdIsNotBoughtWithSetup() {
        var netlist = NetlistText.netlist(SKEWED);
        // The period leaves no room for any delay cell on q.
        var context = context(netlist, 50, clock(0.5).throughTheTree());
        var start = MacDesign.scatter(netlist, 50);
        var pin = new CellPin(2, "D");
        assertTrue(analyze(start, context).setupSlackNs(pin) < 0.6);
        var repaired = Repair.hold(start, context);
        assertTrue(analyze(repaired, context).setupSlackNs(pin) >= Math.min(0, analyze(start, context).setupSlackNs(pin)));
    }

    @Test
    void aBufferedPortKeepsItsName() {
        var netlist = NetlistText.netlist("in clk\nin d\nout y\nl sky130_fd_sc_hd__dfxtp_1 CLK=clk D=d Q=y");
        var context = context(netlist, 3000, clock(20));
        var start = new Placement(netlist, new int[] {100_000}, new int[] {2_900_000}, MacDesign.scatter(netlist, 10).orientation());
        var repaired = Repair.limits(start, context);
        assertTrue(repaired.netlist().cells().size() > 1, String.join("\n", log));
        var port = repaired.netlist().ports().get(2);
        assertEquals("y", repaired.netlist().nets().get(port.net()).name());
        assertSameLogic(netlist, repaired.netlist());
    }

    /** Every pin and port is driven, through added buffers, by what drove it before. */
    private static void assertSameLogic(GateNetlist before, GateNetlist after) {
        var old = connectivity(before);
        var now = connectivity(after);
        for (int net = 0; net < old.netCount(); net++) {
            for (var sink : old.sinks(net)) {
                assertEquals(old.driver(net).orElse(null), origin(after, now, sink, before.cells().size()),
                        Connectivity.name(before, sink));
            }
        }
        assertEquals(after.cells().size(), after.cells().stream().map(cell -> cell.name()).distinct().count());
        assertEquals(after.nets().size(), after.nets().stream().map(net -> net.name()).distinct().count());
    }

    private static Terminal origin(GateNetlist netlist, Connectivity connectivity, Terminal sink, int originals) {
        int net = switch (sink) {
            case PortPin(int port) -> netlist.ports().get(port).net();
            case CellPin(int cell, String pin) -> netlist.cells().get(cell).pins().get(pin);
        };
        var driver = connectivity.driver(net).orElse(null);
        if (driver instanceof CellPin(int cell, String _) && cell >= originals) {
            return origin(netlist, connectivity, new CellPin(cell, "A"), originals);
        }
        return driver;
    }

    private static Connectivity connectivity(GateNetlist netlist) {
        return Connectivity.of(netlist,
                (master, pin) -> library.cell(master).pin(pin).direction() == LibertyPin.Direction.OUTPUT);
    }
}
