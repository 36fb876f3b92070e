package ingot.flow.characterize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Characterises one cell: what kind of cell it is decides what is measured. */
final class CellRun {
    /** With more inputs than this the leakage of each state says little and takes much room. */
    private static final int MOST_LEAKAGE_INPUTS = 3;

    private final CellSources sources;
    private final Conditions conditions;
    private final ModelCards models;

    CellRun(CellSources sources, Conditions conditions, ModelCards models) {
        this.sources = sources;
        this.conditions = conditions;
        this.models = models;
    }

    CellResult run(CellNetlist netlist, CellLogic logic) {
        var cell = logic.cell();
        var note = sources.difference(netlist);
        if (netlist.transistors().isEmpty()) {
            return constant(cell, logic);
        }
        try (var bench = new CellBench(models, netlist, logic, conditions)) {
            if (logic.state().isEmpty()) {
                return combinational(bench, note);
            }
            var pins = StatePins.of(logic);
            return pins.gate() ? new ClockGateCell(bench, pins, sources.areaUm2(cell), note).result()
                    : new Sequential(bench, pins, sources.areaUm2(cell), note).result();
        }
    }

    private CellResult combinational(CellBench bench, String note) {
        var logic = bench.logic();
        var paths = new Combinational(bench);
        var pins = new ArrayList<CellResult.Pin>();
        for (var output : logic.outputs()) {
            pins.add(CellResult.Pin.output(output, Optional.of(logic.function(output)), paths.arcs(output)));
        }
        for (var input : logic.inputs()) {
            pins.addFirst(CellResult.Pin.input(input, paths.capacitance(input)
                    .orElseThrow(() -> new CharacterizeException("input " + input + " of cell " + logic.cell() + " moves no output"))));
        }
        var states = new TreeMap<String, Double>();
        for (var values : Combinational.assignments(logic.inputs())) {
            states.put(CellBench.words(values), bench.leakageNw(values));
        }
        double mean = states.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return new CellResult(logic.cell(), sources.areaUm2(logic.cell()), mean,
                logic.inputs().size() <= MOST_LEAKAGE_INPUTS ? states : Map.of(), List.of(), pins, note);
    }

    /** A tie cell: nothing to measure. */
    private CellResult constant(String cell, CellLogic logic) {
        var pins = logic.outputs().stream()
                .map(output -> CellResult.Pin.output(output, Optional.of(logic.function(output)), List.of())).toList();
        return new CellResult(cell, sources.areaUm2(cell), 0, Map.of(), List.of(), pins, "");
    }
}
