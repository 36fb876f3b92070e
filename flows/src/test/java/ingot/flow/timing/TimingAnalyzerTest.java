package ingot.flow.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.gates.CellPin;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.PortPin;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Slack against hand calculation with {@link ToyLibrary}; wires weigh nothing unless said. */
class TimingAnalyzerTest {
    private static final double EPSILON = 1e-9;

    /** Period 10 ns, no uncertainty, no derates, ideal clock with slew 0.2; ports at 1 ns, load 0.02 pF. */
    private static final ClockConstraint PLAIN = new ClockConstraint("clk", 10, 0, 0.2, false, 1, 1, Optional.empty(), 0.02, 1, 1,
            10, 10, 10);

    private static Timing analyze(GateNetlist netlist, ClockConstraint constraint) {
        var analyzer = new TimingAnalyzer(netlist, ToyLibrary.library());
        return analyzer.analyze(Parasitics.none(analyzer.connectivity()), constraint);
    }

    private static Timing analyze(String netlist) {
        return analyze(NetlistText.netlist(netlist), PLAIN);
    }

    /** Clock to Q: slew 0.2, load 0.01: rise 0.1 + 0.02 + 0.02 = 0.14, fall 0.24; Q slew 0.06. */
    private static final String TWO_FLOPS = """
            in clk
            in d
            launch dff CLK=clk D=d Q=q
            gate inv A=q Y=n
            capture dff CLK=clk D=n Q=z
            """;

    @Test
    void setupThroughAnInverter() {
        // Inverter, slew 0.06, load 0.01: rise 0.1 + 0.006 + 0.02 = 0.126 after the falling Q, fall 0.226 after the rising Q.
        // Rising D at 0.24 + 0.126 = 0.366, setup 0.1: slack 9.534. Falling D at 0.14 + 0.226 = 0.366, setup 0.15: slack 9.484.
        var timing = analyze(TWO_FLOPS);
        var path = timing.worst(true, 9).stream().filter(p -> p.end().equals("capture/D")).findFirst().orElseThrow();
        assertEquals(9.484, path.slackNs(), EPSILON);
        assertEquals("launch/CLK", path.start());
        assertEquals(List.of("launch/CLK", "launch/Q", "gate/A", "gate/Y", "capture/D"),
                path.points().stream().map(TimingPath.Point::pin).toList());
        assertEquals(List.of(Edge.RISE, Edge.RISE, Edge.RISE, Edge.FALL, Edge.FALL),
                path.points().stream().map(TimingPath.Point::edge).toList());
        assertEquals(0.226, path.points().get(3).delayNs(), EPSILON);
        assertEquals("Top.java:1", path.points().get(3).source());
        assertEquals(9.484, timing.setupSlackNs(new CellPin(1, "A")), EPSILON);
        assertTrue(path.registerToRegister());
    }

    @Test
    void holdTakesTheEarliestEdge() {
        // Both edges arrive at 0.366; hold 0.02.
        var timing = analyze(TWO_FLOPS);
        var path = timing.worst(false, 9).stream().filter(p -> p.end().equals("capture/D")).findFirst().orElseThrow();
        assertEquals(0.346, path.slackNs(), EPSILON);
        assertEquals(0.346, timing.holdSlackNs(new CellPin(1, "Y")), EPSILON);
    }

    @Test
    void inputDelayAndOutputDelay() {
        // In at 1, no slew: inverter rise 0.1 + 2 * 0.02 = 0.14, fall 0.24. Out needs 1 ns: slack 10 - 1 - 1.24.
        var timing = analyze("in clk\nin a\nout y\ngate inv A=a Y=y");
        assertEquals(7.76, timing.worst(true, 1).getFirst().slackNs(), EPSILON);
        assertEquals(1 + 0.14 + 1, timing.worst(false, 1).getFirst().slackNs(), EPSILON);
        assertEquals(7.76, timing.setupSlackNs(new PortPin(2)), EPSILON);
    }

    @Test
    void aBlockWithoutAClockHasAVirtualOne() {
        var virtual = new ClockConstraint("", 10, 0, 0.2, false, 1, 1, Optional.empty(), 0.02, 1, 1, 10, 10, 10);
        var timing = analyze(NetlistText.netlist("in a\nout y\ngate inv A=a Y=y"), virtual);
        assertEquals(7.76, timing.report(1).setup().worstSlackNs(), EPSILON);
        assertTrue(Sdc.write(NetlistText.netlist("in a"), virtual).startsWith("create_clock -name virtual -period 10"));
    }

    @Test
    void uncertaintyAndDeratesTighten() {
        var netlist = NetlistText.netlist(TWO_FLOPS);
        var path = analyze(netlist, PLAIN.uncertain(0.25).derated(0.9, 1.1)).worst(true, 9).stream()
                .filter(p -> p.end().equals("capture/D")).findFirst().orElseThrow();
        assertEquals(10 - 0.25 - 0.15 - 1.1 * 0.366, path.slackNs(), EPSILON);
        var hold = analyze(netlist, PLAIN.uncertain(0.25).derated(0.9, 1.1)).worst(false, 9).stream()
                .filter(p -> p.end().equals("capture/D")).findFirst().orElseThrow();
        assertEquals(0.9 * 0.366 - 0.25 - 0.02, hold.slackNs(), EPSILON);
    }

    @Test
    void nonUnateGatesTakeTheWorseOfBothEdges() {
        // q falls at 0.24 with slew 0.06; xor falls 0.226 later: 0.466 although its input fell.
        var timing = analyze("in clk\nin d\nl dff CLK=clk D=d Q=q\ng xor2 A=q B=d Y=n\nc dff CLK=clk D=n Q=z");
        var path = timing.worst(true, 9).stream().filter(p -> p.end().equals("c/D") && p.start().equals("l/CLK")).findFirst();
        assertTrue(path.isEmpty(), "the input port arrives later and decides");
        assertEquals(10 - 0.15 - (1 + 0.2 + 0.02), timing.setupSlackNs(new CellPin(2, "D")), EPSILON);
        // Q drives one pin only, so it falls at 0.24: xor out at 0.24 + 0.226.
        assertEquals(0.14 + 0.126 - 0.02, timing.holdSlackNs(new CellPin(1, "A")), EPSILON);
    }

    @Test
    void fallingEdgeFlopHasHalfAPeriod() {
        var timing = analyze("in clk\nin d\nl dff CLK=clk D=d Q=q\nc dffn CLK=clk D=q Q=z");
        // Launched at 0, captured at 5: fall at 0.24, setup 0.15.
        assertEquals(5 - 0.15 - 0.24, timing.setupSlackNs(new CellPin(1, "D")), EPSILON);
        // Hold: the falling edge before, at -5.
        assertEquals(0.14 + 5 - 0.02, timing.holdSlackNs(new CellPin(1, "D")), EPSILON);
    }

    @Test
    void fallingLaunchToRisingCapture() {
        var timing = analyze("in clk\nin d\nl dffn CLK=clk D=d Q=q\nc dff CLK=clk D=q Q=z");
        assertEquals(10 - 0.15 - (5 + 0.24), timing.setupSlackNs(new CellPin(1, "D")), EPSILON);
        assertEquals(5 + 0.14 - 0.02, timing.holdSlackNs(new CellPin(1, "D")), EPSILON);
    }

    @Test
    void idealClockIgnoresTheTreeAndAPropagatedOneCountsIt() {
        var netlist = NetlistText.netlist("in clk\nin d\nb buf A=clk Y=late\nl dff CLK=clk D=d Q=q\nc dff CLK=late D=q Q=z");
        assertEquals(10 - 0.15 - 0.24, analyze(netlist, PLAIN).setupSlackNs(new CellPin(2, "D")), EPSILON);
        // Propagated: the port has no slew; buffer rise 0.1 + 2 * 0.01 = 0.12. Launch with no slew: fall at 0.2 + 0.02.
        var timing = analyze(netlist, PLAIN.throughTheTree());
        assertEquals(10 + 0.12 - 0.15 - 0.22, timing.setupSlackNs(new CellPin(2, "D")), EPSILON);
        assertEquals(0.12 - 0.12 - 0.02, timing.holdSlackNs(new CellPin(2, "D")), EPSILON);
        assertEquals(0.12, timing.report(0).clockSkewNs(), EPSILON);
    }

    @Test
    void anInverterInTheClockTreeSwapsTheEdges() {
        var netlist = NetlistText.netlist("in clk\nin d\nb inv A=clk Y=n\nl dff CLK=clk D=d Q=q\nc dff CLK=n D=q Q=z");
        assertEquals(5 - 0.15 - 0.24, analyze(netlist, PLAIN).setupSlackNs(new CellPin(2, "D")), EPSILON);
        assertEquals(5 + 0.12 - 0.15 - 0.22, analyze(netlist, PLAIN.throughTheTree()).setupSlackNs(new CellPin(2, "D")), EPSILON);
    }

    @Test
    void theSharedTreeIsNotEarlyAndLateAtOnce() {
        var netlist = NetlistText.netlist("""
                in clk
                in d
                trunk buf A=clk Y=t
                left buf A=t Y=a
                right buf A=t Y=b
                l dff CLK=a D=d Q=q
                c dff CLK=b D=q Q=z
                """);
        // Trunk: load 0.02, 0.1 + 0.04 = 0.14, slew 0.07. Leaves: 0.1 + 0.007 + 0.02 = 0.127, slew 0.06.
        // Q with clock slew 0.06 falls in 0.226. Late path 1.1 * (0.14 + 0.127 + 0.226), early capture 0.9 * 0.267,
        // credit (1.1 - 0.9) * 0.14.
        var timing = analyze(netlist, PLAIN.throughTheTree().derated(0.9, 1.1));
        assertEquals(10 + 0.9 * 0.267 - 0.15 + 0.2 * 0.14 - 1.1 * 0.493, timing.setupSlackNs(new CellPin(4, "D")), EPSILON);
        var path = timing.worst(true, 9).stream().filter(p -> p.end().equals("c/D")).findFirst().orElseThrow();
        assertEquals(0.028, path.creditNs(), EPSILON);
    }

    @Test
    void recoveryAndRemoval() {
        var timing = analyze("in clk\nin d\nin r\nl dff CLK=clk D=d R=r Q=q");
        assertEquals(10 - 0.3 - 1, timing.setupSlackNs(new CellPin(0, "R")), EPSILON);
        assertEquals(1 - 0.04, timing.holdSlackNs(new CellPin(0, "R")), EPSILON);
        assertEquals(TimingCheck.RECOVERY, timing.worst(true, 1).getFirst().check());
    }

    @Test
    void tieCellsStartNoPath() {
        var timing = analyze("in clk\nt tie HI=one\nl dff CLK=clk D=one Q=q");
        assertEquals(Double.POSITIVE_INFINITY, timing.setupSlackNs(new CellPin(1, "D")));
        assertTrue(timing.endpoints().isEmpty());
        assertEquals(0, timing.report(5).setup().ends());
    }

    @Test
    void aLatchHasItsDataBeforeItOpens() {
        var timing = analyze("in clk\nin d\nl dff CLK=clk D=d Q=q\nm latch G=clk D=q Q=z\nc dff CLK=clk D=z Q=y");
        assertEquals(10 - 0.15 - 0.24, timing.setupSlackNs(new CellPin(1, "D")), EPSILON);
        assertEquals("m/G", timing.worst(true, 9).stream().filter(p -> p.end().equals("c/D")).findFirst().orElseThrow().start());
    }

    @Test
    void loopsAreCutAndNamed() {
        var timing = analyze("in clk\nin d\na nand2 A=d B=y Y=x\nb inv A=x Y=y\nl dff CLK=clk D=y Q=q");
        assertEquals(1, timing.report(1).loops().size());
        assertTrue(timing.setupSlackNs(new CellPin(2, "D")) < 10);
    }

    @Test
    void wiresDelayAndSlowEdges() {
        var netlist = NetlistText.netlist(TWO_FLOPS);
        var analyzer = new TimingAnalyzer(netlist, ToyLibrary.library());
        int q = 2;
        assertEquals("q", netlist.nets().get(q).name());
        var wires = new java.util.ArrayList<>(Parasitics.none(analyzer.connectivity()).nets());
        // 0.03 pF at the far end of 10 kOhm: 10 * (0.03 + 0.01) = 0.4 ns. Load 0.04: Q rises in 0.1 + 0.02 + 0.08.
        wires.set(q, new RcTree(new int[] {-1, 0}, new double[] {0, 10}, new double[] {0, 0.03}, new int[] {1}));
        var timing = analyzer.analyze(new Parasitics(wires), PLAIN);
        var path = timing.worst(true, 9).stream().filter(p -> p.end().equals("capture/D")).findFirst().orElseThrow();
        assertEquals(0.4, path.points().get(2).delayNs(), EPSILON);
        assertEquals(0.2, path.points().get(1).delayNs(), EPSILON);
        assertEquals(Math.hypot(0.09, Math.log(4) * 0.4), timing.slewNs(new CellPin(1, "A")), EPSILON);
        assertEquals(0.04, timing.loadPf(q), EPSILON);
    }

    @Test
    void powerByHand() {
        // The inverter: 0.003 pJ rising, 0.001 falling, 0.2 changes in 10 ns. Leakage 2 nW a cell.
        var timing = analyze("in clk\nin a\nout y\ngate inv A=a Y=y");
        var power = timing.power(Activity.uniform(timing, 0.2));
        assertEquals(0.002 * 0.02 * 1e-3, power.internalW(), 1e-15);
        // Pin of 0.01 pF at a, port of 0.02 pF at y.
        assertEquals(0.5 * (0.01 + 0.02) * 1.8 * 1.8 * 0.02 * 1e-3, power.switchingW(), 1e-15);
        assertEquals(2e-9, power.leakageW(), 1e-15);
        assertEquals(0, power.clockW());
        var clocked = analyze("in clk\nin d\nb buf A=clk Y=c\nl dff CLK=c D=d Q=q");
        double clockPf = 0.01 + 0.01;
        double clock = 0.5 * clockPf * 1.8 * 1.8 * 0.2 * 1e-3 + 0.002 * 0.2 * 1e-3;
        assertEquals(clock, clocked.power(Activity.uniform(clocked, 0)).clockW(), 1e-15);
    }

    @Test
    void moreLoadIsNeverFaster() {
        var netlist = NetlistText.netlist(TWO_FLOPS);
        var analyzer = new TimingAnalyzer(netlist, ToyLibrary.library());
        double before = Double.POSITIVE_INFINITY;
        for (double pf = 0; pf < 0.3; pf += 0.01) {
            var wires = new java.util.ArrayList<>(Parasitics.none(analyzer.connectivity()).nets());
            wires.set(2, RcTree.lumped(pf, 1));
            double slack = analyzer.analyze(new Parasitics(wires), PLAIN).setupSlackNs(new CellPin(2, "D"));
            assertTrue(slack < before);
            before = slack;
        }
    }

    @Test
    void limitsAreReportedByPin() {
        var tight = new ClockConstraint("clk", 10, 0, 0.2, false, 1, 1, Optional.empty(), 0.02, 1, 1, 1, 0.065, 0.015);
        var timing = analyze(NetlistText.netlist("in clk\nin d\nl dff CLK=clk D=d Q=q\na inv A=q Y=x\nb inv A=q Y=y"), tight);
        var found = timing.violations();
        assertTrue(found.stream().anyMatch(v -> v.kind() == LimitViolation.Kind.FANOUT && v.pin().equals("l/Q") && v.value() == 2));
        assertTrue(found.stream().anyMatch(v -> v.kind() == LimitViolation.Kind.CAPACITANCE && v.pin().equals("l/Q")));
        assertTrue(found.stream().anyMatch(v -> v.kind() == LimitViolation.Kind.TRANSITION && v.pin().equals("a/A")));
        assertTrue(found.stream().noneMatch(LimitViolation::beyondLibrary), "the library allows more");
    }

    @Test
    void unknownCellAndClockAreNamed() {
        var cell = assertThrows(IllegalArgumentException.class, () -> analyze("in clk\ng nor9 A=clk Y=y"));
        assertTrue(cell.getMessage().contains("nor9") && cell.getMessage().contains("toy"), cell.getMessage());
        var clock = assertThrows(IllegalArgumentException.class, () -> analyze("in clock\ng inv A=clock Y=y"));
        assertTrue(clock.getMessage().contains("`clk`"), clock.getMessage());
        var twice = assertThrows(IllegalArgumentException.class, () -> analyze("in clk\ng inv A=clk Y=y\nh inv A=clk Y=y"));
        assertTrue(twice.getMessage().contains("two drivers"), twice.getMessage());
    }
}
