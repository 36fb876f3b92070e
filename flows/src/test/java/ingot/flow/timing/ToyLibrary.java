package ingot.flow.timing;

import ingot.pdk.liberty.LibertyCell;
import ingot.pdk.liberty.LibertyLibrary;
import ingot.pdk.liberty.LibertyPin;
import ingot.pdk.liberty.PowerArc;
import ingot.pdk.liberty.Table;
import ingot.pdk.liberty.TimingArc;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A library that can be computed by hand. Every input weighs 0.01 pF. Every cell delay is {@code base + slew / 10 + 2 * load} ns,
 * with a base of 0.1 rising and 0.2 falling; every output slew is {@code 0.05 + load}. Setup is 0.1 ns rising and 0.15 falling,
 * hold 0.02, recovery 0.3, removal 0.04.
 */
final class ToyLibrary {
    static final double PIN_PF = 0.01;

    private ToyLibrary() {}

    static LibertyLibrary library() {
        var cells = new LinkedHashMap<String, LibertyCell>();
        Stream.of(gate("inv", TimingArc.Sense.NEGATIVE, "A"), gate("buf", TimingArc.Sense.POSITIVE, "A"),
                gate("nand2", TimingArc.Sense.NEGATIVE, "A", "B"), gate("xor2", TimingArc.Sense.NON_UNATE, "A", "B"),
                flop("dff", TimingArc.Kind.RISING_EDGE), flop("dffn", TimingArc.Kind.FALLING_EDGE),
                cell("tie", Optional.empty(), output("HI", "1", List.of())), latch()).forEach(cell -> cells.put(cell.name(), cell));
        return new LibertyLibrary("toy", 1.8, 25, 1, 1.5, cells);
    }

    private static LibertyCell gate(String name, TimingArc.Sense sense, String... inputs) {
        var arcs = Stream.of(inputs).map(input -> delay(input, TimingArc.Kind.COMBINATIONAL, sense)).toList();
        var pins = Stream.concat(Stream.of(inputs).map(input -> input(input, false, List.of())), Stream.of(output("Y", "f", arcs)));
        return cell(name, Optional.empty(), pins.toArray(LibertyPin[]::new));
    }

    private static LibertyCell flop(String name, TimingArc.Kind launch) {
        boolean rising = launch == TimingArc.Kind.RISING_EDGE;
        return cell(name,
                Optional.of(new LibertyCell.Sequential(false, "IQ", "IQ_N", rising ? "CLK" : "!CLK", "D", Optional.of("!R"), Optional.empty())),
                input("CLK", true, List.of()),
                input("D", false, List.of(
                        limit(rising ? TimingArc.Kind.SETUP_RISING : TimingArc.Kind.SETUP_FALLING, 0.1, 0.15),
                        limit(rising ? TimingArc.Kind.HOLD_RISING : TimingArc.Kind.HOLD_FALLING, 0.02, 0.02))),
                input("R", false, List.of(
                        limit(rising ? TimingArc.Kind.RECOVERY_RISING : TimingArc.Kind.RECOVERY_FALLING, 0.3, 0.3),
                        limit(rising ? TimingArc.Kind.REMOVAL_RISING : TimingArc.Kind.REMOVAL_FALLING, 0.04, 0.04))),
                output("Q", "IQ", List.of(delay("CLK", launch, TimingArc.Sense.NON_UNATE),
                        delay("R", TimingArc.Kind.CLEAR, TimingArc.Sense.POSITIVE))));
    }

    private static LibertyCell latch() {
        return cell("latch",
                Optional.of(new LibertyCell.Sequential(true, "IQ", "IQ_N", "G", "D", Optional.empty(), Optional.empty())),
                input("G", true, List.of()),
                input("D", false, List.of(related(limit(TimingArc.Kind.SETUP_FALLING, 0.1, 0.15)), related(limit(TimingArc.Kind.HOLD_FALLING, 0.02, 0.02)))),
                output("Q", "IQ", List.of(delay("D", TimingArc.Kind.COMBINATIONAL, TimingArc.Sense.POSITIVE),
                        delay("G", TimingArc.Kind.RISING_EDGE, TimingArc.Sense.NON_UNATE))));
    }

    private static TimingArc related(TimingArc arc) {
        return new TimingArc("G", arc.kind(), arc.sense(), arc.rise(), arc.fall(), arc.riseTransition(), arc.fallTransition(), arc.when());
    }

    private static LibertyCell cell(String name, Optional<LibertyCell.Sequential> sequential, LibertyPin... pins) {
        return new LibertyCell(name, 1, 2, false, sequential, List.of(pins));
    }

    private static LibertyPin input(String name, boolean clock, List<TimingArc> arcs) {
        return new LibertyPin(name, LibertyPin.Direction.INPUT, clock, PIN_PF, PIN_PF, PIN_PF, Double.POSITIVE_INFINITY, 1.5,
                Optional.empty(), arcs, List.of());
    }

    private static LibertyPin output(String name, String function, List<TimingArc> arcs) {
        var power = arcs.stream().map(arc -> new PowerArc(Optional.of(arc.relatedPin()), Optional.of(constant(0.003)), Optional.of(constant(0.001)), Optional.empty()))
                .toList();
        return new LibertyPin(name, LibertyPin.Direction.OUTPUT, false, 0, 0, 0, 0.2, 1.5, Optional.of(function), arcs, power);
    }

    private static TimingArc delay(String from, TimingArc.Kind kind, TimingArc.Sense sense) {
        return new TimingArc(from, kind, sense, Optional.of(plane(0.1, 0.1, 2)), Optional.of(plane(0.2, 0.1, 2)),
                Optional.of(plane(0.05, 0, 1)), Optional.of(plane(0.05, 0, 1)), Optional.empty());
    }

    private static TimingArc limit(TimingArc.Kind kind, double rise, double fall) {
        return new TimingArc("CLK", kind, TimingArc.Sense.NON_UNATE, Optional.of(constant(rise)), Optional.of(constant(fall)),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Table constant(double value) {
        return new Table(new double[] {0}, new double[] {0}, new double[] {value});
    }

    /** {@code base + perA * a + perB * b}. */
    private static Table plane(double base, double perA, double perB) {
        return new Table(new double[] {0, 1}, new double[] {0, 1}, new double[] {base, base + perB, base + perA, base + perA + perB});
    }

    static Map<String, LibertyCell> cells() {
        return library().cells();
    }
}
