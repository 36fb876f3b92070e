package ingot.flow.characterize;

import ingot.flow.characterize.CellResult.InputPower;
import ingot.flow.characterize.CellResult.Pin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Measures a flip-flop or a latch: clock to output, reset to output, the open latch's data to output, checks, capacitances, energy of edges that
 * move no output, leakage.
 */
final class Sequential {
    private static final double UNIT_NS = 4;
    private static final double SETTLED = 200;
    private static final int LEAKAGE_STEPS = 120;

    private final CellBench cell;
    private final CellLogic logic;
    private final StatePins pins;
    private final double areaUm2;
    private final String note;
    private final double[] slews;
    private final StateBench bench;

    Sequential(CellBench cell, StatePins pins, double areaUm2, String note) {
        this.cell = cell;
        this.areaUm2 = areaUm2;
        this.note = note;
        logic = cell.logic();
        this.pins = pins;
        slews = cell.conditions().slewsNs();
        bench = new StateBench(cell, pins, UNIT_NS * cell.conditions().slowness());
    }

    CellResult result() {
        var made = new ArrayList<Pin>();
        for (var output : logic.outputs()) {
            made.add(Pin.output(output, Optional.of(function(output)), arcs(output)));
        }
        for (var input : logic.inputs()) {
            var power = power(input);
            made.addFirst(Pin.input(input, power.capacitancePf()).with(input.equals(pins.clock()), checks(input), Optional.of(power.energy()), List.of()));
        }
        var states = leakage();
        double mean = states.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return new CellResult(logic.cell(), areaUm2, mean, states, List.of(group()), made, note);
    }

    private List<CellResult.Constraint> checks(String input) {
        var output = logic.outputs().getFirst();
        if (pins.latch()) {
            return input.equals(pins.data()) ? new LatchChecks(cell, pins, bench, output, inverted(output)).data() : List.of();
        }
        var checks = new Checks(cell, pins, bench, output, inverted(output));
        if (input.equals(pins.data())) {
            return checks.data();
        }
        return input.equals(pins.clock()) ? List.of(checks.clockWidth()) : pins.reset().filter(input::equals).isPresent() ? checks.reset() : List.of();
    }

    private boolean inverted(String output) {
        return logic.value(output, Map.of(CellLogic.STATE, false));
    }

    private String function(String output) {
        return inverted(output) ? "IQ_N" : "IQ";
    }

    private String group() {
        var gate = logic.state().orElseThrow();
        var form = pins.latch() ? "latch (\"IQ\", \"IQ_N\") { enable : \"%s\"; data_in : \"%s\";"
                : "ff (\"IQ\", \"IQ_N\") { clocked_on : \"%s\"; next_state : \"%s\";";
        var text = new StringBuilder(form.formatted(
                literal(pins.clock(), pins.clockHigh()), logic.function(gate.inputs().getFirst())));
        pins.reset().ifPresent(pin -> text.append(" %s : \"%s\";".formatted(pins.resetTo() ? "preset" : "clear", literal(pin, pins.resetHigh()))));
        return text.append(" }").toString();
    }

    private static String literal(String pin, boolean high) {
        return (high ? "" : "!") + pin;
    }

    private List<Arc> arcs(String output) {
        double[] loads = loads(output);
        var found = new ArrayList<Arc>();
        found.add(new Arc(pins.clock(), pins.clockHigh() ? "rising_edge" : "falling_edge", "non_unate",
                Optional.of(Arc.Edges.of(slews, loads, (slew, load) -> clocked(output, true, slew, load))),
                Optional.of(Arc.Edges.of(slews, loads, (slew, load) -> clocked(output, false, slew, load)))));
        if (pins.latch()) {
            found.add(open(output, loads));
        }
        pins.reset().ifPresent(pin -> {
            boolean up = pins.resetTo() != inverted(output);
            var edges = Optional.of(Arc.Edges.of(slews, loads, (slew, load) -> cleared(output, slew, load)));
            found.add(new Arc(pin, up ? "preset" : "clear", up == pins.resetHigh() ? "positive_unate" : "negative_unate",
                    up ? edges : Optional.empty(), up ? Optional.empty() : edges));
        });
        return found;
    }

    /** Through the open latch. */
    private Arc open(String output, double[] loads) {
        var side = new TreeMap<>(pins.dataSide());
        side.put(pins.clock(), pins.clockHigh());
        pins.reset().ifPresent(pin -> side.put(pin, !pins.resetHigh()));
        var shape = new ArcShape(pins.data(), output, !inverted(output), side);
        var paths = new PathBench(cell);
        var probe = paths.probe(shape);
        return new Arc(pins.data(), "combinational", inverted(output) ? "negative_unate" : "positive_unate",
                Optional.of(paths.table(shape, true, probe, loads)), Optional.of(paths.table(shape, false, probe, loads)));
    }

    private double[] loads(String output) {
        double small = 0.005;
        double large = 0.05;
        double middle = cell.conditions().middleSlewNs();
        double most = Double.MAX_VALUE;
        for (boolean rises : new boolean[] {false, true}) {
            double first = clocked(output, rises, middle, small).slewNs();
            double second = clocked(output, rises, middle, large).slewNs();
            most = Math.min(most, large + (cell.conditions().maxTransitionNs() - second) * (large - small) / (second - first));
        }
        return PathBench.axis(cell, most);
    }

    private EdgeMeasure clocked(String output, boolean rises, double slewNs, double loadPf) {
        boolean value = rises != inverted(output);
        var stimulus = bench.prepared(!value).edge(pins.data(), bench.activeNs() * 0.62, value, bench.fastNs())
                .edge(pins.clock(), bench.activeNs(), pins.clockHigh(), slewNs);
        return measured(bench.clockToOutput(stimulus, output, rises, loadPf), output, loadPf);
    }

    private EdgeMeasure cleared(String output, double slewNs, double loadPf) {
        boolean rises = pins.resetTo() != inverted(output);
        var pin = pins.reset().orElseThrow();
        double after = bench.activeNs() * 0.72;
        var stimulus = bench.prepared(!pins.resetTo()).edge(pin, bench.activeNs(), pins.resetHigh(), slewNs);
        return measured(bench.run(stimulus, Map.of(output, loadPf), cell.delay("d", pin, pins.resetHigh(), output, rises, after)
                + cell.slew("s", output, rises, after) + cell.charge("e", "v_supply", after, bench.endNs())), output, loadPf);
    }

    private EdgeMeasure measured(Map<String, Double> found, String output, double loadPf) {
        if (!found.containsKey("d") || !found.containsKey("s")) {
            throw new CharacterizeException("output %s of cell %s does not follow its clock or reset at %s: %s".formatted(output, logic.cell(),
                    cell.conditions(), cell.complaints()));
        }
        return new EdgeMeasure(found.get("d") * 1e9, found.get("s") * 1e9, cell.energyPj(found, loadPf), 0);
    }

    private record PinPower(InputPower energy, double[] capacitancePf) {}

    /** Both edges of an input while the output stays: the state is the data's value. */
    private PinPower power(String input) {
        double[] rise = new double[slews.length];
        double[] fall = new double[slews.length];
        double[] capacitance = new double[2];
        for (int i = 0; i < slews.length; i++) {
            double unit = bench.activeNs() / 4;
            boolean idle = input.equals(pins.clock()) ? !pins.clockHigh() : pins.reset().filter(input::equals).isPresent() && !pins.resetHigh();
            boolean state = pins.reset().filter(input::equals).isPresent() && pins.resetTo();
            var stimulus = bench.prepared(state).edge(input, 3 * unit, !idle, slews[i]).edge(input, 4 * unit, idle, slews[i]);
            double half = 3.5 * unit;
            double from = 2.55 * unit;
            var found = bench.run(stimulus, Map.of(), cell.charge("e1", "v_supply", from, half)
                    + cell.charge("e2", "v_supply", half, 4.45 * unit) + cell.charge("q1", "v_" + input, from, half)
                    + cell.charge("q2", "v_" + input, half, 4.45 * unit));
            double first = -found.getOrDefault("e1", 0.0) * cell.volts() * 1e12;
            double second = -found.getOrDefault("e2", 0.0) * cell.volts() * 1e12;
            rise[i] = idle ? second : first;
            fall[i] = idle ? first : second;
            if (i == slews.length / 2) {
                double one = Math.abs(found.getOrDefault("q1", 0.0)) / cell.volts() * 1e12;
                double two = Math.abs(found.getOrDefault("q2", 0.0)) / cell.volts() * 1e12;
                capacitance = idle ? new double[] {two, one} : new double[] {one, two};
            }
        }
        return new PinPower(new InputPower(slews, rise, fall), capacitance);
    }

    /** Long after the state is set, when nothing moves any more. */
    private Map<String, Double> leakage() {
        var states = new TreeMap<String, Double>();
        for (boolean value : new boolean[] {false, true}) {
            double end = bench.endNs() * SETTLED;
            var found = cell.transientRun(bench.prepared(value), Map.of(), end, LEAKAGE_STEPS,
                    cell.charge("q", "v_supply", end / 2, end * 0.999));
            double amperes = -found.getOrDefault("q", 0.0) / (end * 0.499e-9);
            states.put(literal(pins.data(), value) + "&" + literal(pins.clock(), !pins.clockHigh()), Math.max(0, amperes * cell.volts() * 1e9));
        }
        return states;
    }
}
