package ingot.flow.characterize;

import ingot.flow.characterize.CellResult.Constraint;
import ingot.flow.characterize.CellResult.Pin;
import ingot.pdk.liberty.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Measures a clock gating cell with a latch: the clock's way to the output while the gate is open, and setup and hold of the gate against the
 * clock's rising edge. A pulse must come whole, and none may come in part.
 */
final class ClockGateCell {
    private static final double WORSE = 1.1;
    private static final double GLITCH = 0.1;
    private static final double EDGE_NS = 6;
    private static final int STEPS = 40;

    private final CellBench cell;
    private final StatePins pins;
    private final double areaUm2;
    private final String note;
    private final String output;
    private final double scale;
    private double usualNs;
    private double checkLoadPf;

    ClockGateCell(CellBench cell, StatePins pins, double areaUm2, String note) {
        this.cell = cell;
        this.pins = pins;
        this.areaUm2 = areaUm2;
        this.note = note;
        output = cell.logic().outputs().getFirst();
        scale = cell.conditions().slowness();
    }

    CellResult result() {
        var arc = new ArcShape(pins.clock(), output, true, Map.of(pins.data(), true));
        var paths = PathBench.gated(cell);
        var probe = paths.probe(arc);
        double[] loads = paths.loads(arc, probe);
        checkLoadPf = loads[loads.length - 2]; // as clock gates are loaded: at next to nothing, a tenth of the delay is a few ps
        var delays = new Arc(pins.clock(), "combinational", "positive_unate", Optional.of(paths.table(arc, true, probe, loads)),
                Optional.of(paths.table(arc, false, probe, loads)));
        var made = List.of(
                Pin.input(pins.clock(), new double[] {probe.rise().inputPf(), probe.fall().inputPf()})
                        .with(true, List.of(), Optional.empty(), List.of("clock_gate_clock_pin : true;")),
                Pin.input(pins.data(), gateCapacitance()).with(false, checks(), Optional.empty(), List.of("clock_gate_enable_pin : true;")),
                Pin.output(output, Optional.empty(), List.of(delays))
                        .with(false, List.of(), Optional.empty(), List.of("clock_gate_out_pin : true;", "state_function : \"(%s*M0)\";".formatted(pins.clock()))));
        var states = new TreeMap<String, Double>();
        for (var values : Combinational.assignments(cell.logic().inputs())) {
            states.put(CellBench.words(values), cell.leakageNw(values));
        }
        return new CellResult(cell.logic().cell(), areaUm2, states.values().stream().mapToDouble(Double::doubleValue).average().orElse(0), states,
                List.of("clock_gating_integrated_cell : \"latch_posedge\";",
                        "pin (\"M0\") { direction : internal; internal_node : \"M0\"; }",
                        "statetable (\"%s %s\", \"M0\") { table : \"L L : - : L, L H : - : H, H - : - : N\"; }".formatted(pins.clock(), pins.data())),
                made, note);
    }

    private double[] gateCapacitance() {
        double edge = EDGE_NS * scale;
        var found = cell.transientRun(new Stimulus(cell.volts(), Map.of(pins.clock(), true, pins.data(), false))
                .edge(pins.data(), edge / 3, true, cell.conditions().middleSlewNs()).edge(pins.data(), 2 * edge / 3, false, cell.conditions().middleSlewNs()),
                Map.of(), edge, STEPS, cell.charge("q1", "v_" + pins.data(), 0, edge / 2) + cell.charge("q2", "v_" + pins.data(), edge / 2, edge));
        return new double[] {Math.abs(found.getOrDefault("q1", 0.0)) / cell.volts() * 1e12, Math.abs(found.getOrDefault("q2", 0.0)) / cell.volts() * 1e12};
    }

    private List<Constraint> checks() {
        return List.of(
                new Constraint(pins.clock(), "setup_rising", Optional.of(table(true, true)), Optional.of(table(false, true))),
                new Constraint(pins.clock(), "hold_rising", Optional.of(table(true, false)), Optional.of(table(false, false))));
    }

    /** Before the clock's edge the gate's new value must count, behind it the old one. */
    private Table table(boolean rises, boolean setup) {
        return CheckTable.of(cell.conditions(), (clockSlew, slew, guess) -> {
            usualNs = run(true, 0, clockSlew, slew, false).getOrDefault("d", 0.0);
            return Bisection.least(guess, scale, off -> {
                var found = run(rises, setup ? -off : off, clockSlew, slew, true);
                boolean pulse = setup == rises;
                double high = found.getOrDefault("hi", 0.0) / cell.volts();
                return pulse ? found.getOrDefault("d", Double.MAX_VALUE) <= WORSE * usualNs && found.getOrDefault("last", 0.0) > (1 - GLITCH) * cell.volts()
                        : high < GLITCH;
            });
        });
    }

    /** The clock rises; the gate changes {@code shift} after it, or is open all the time. */
    private Map<String, Double> run(boolean rises, double shift, double clockSlew, double slew, boolean changes) {
        double active = EDGE_NS * scale;
        double end = active + 4 * scale;
        var stimulus = new Stimulus(cell.volts(), Map.of(pins.clock(), false, pins.data(), changes != rises));
        if (changes) {
            stimulus.edge(pins.data(), active + shift, rises, slew);
        }
        stimulus.edge(pins.clock(), active, true, clockSlew);
        return cell.transientRun(stimulus, Map.of(output, checkLoadPf), end, STEPS,
                cell.delay("d", pins.clock(), true, output, true, 0)
                        + CellBench.number("meas tran hi max v(%s) from=%.6fe-9 to=%.6fe-9\n", output, active / 2, end * 0.999)
                        + CellBench.number("meas tran last find v(%s) at=%.6fe-9\n", output, end * 0.999));
    }
}
