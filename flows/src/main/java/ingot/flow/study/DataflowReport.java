package ingot.flow.study;

import ingot.hdl.plot.Bars;
import ingot.hdl.plot.Page;
import ingot.hdl.plot.Plot;
import ingot.hdl.plot.Plot.Point;
import ingot.hdl.plot.Scale;
import ingot.systolic.analysis.Cost;
import ingot.systolic.analysis.DataflowStudy;
import ingot.systolic.analysis.DataflowStudy.LayerCosts;
import ingot.systolic.analysis.Energy;
import ingot.systolic.analysis.MappingSearch;
import ingot.systolic.analysis.Stationary;
import ingot.systolic.workload.Workload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Which dataflow is best for each layer of a network, and for all of it. */
public final class DataflowReport {
    private static final List<String> PARTS = List.of("multiplying", "registers", "hops", "scratchpads", "memory outside");

    private final DataflowStudy study;

    private DataflowReport(DataflowStudy study) {
        this.study = study;
    }

    /** Searches the mappings and reports on them. */
    public static Study of(Workload workload, MappingSearch search) {
        return new DataflowReport(DataflowStudy.of(workload, search)).report();
    }

    /** A machine with one dataflow, or one that chooses for each layer. */
    private Map<String, Cost> machines() {
        var machines = new LinkedHashMap<String, Cost>();
        for (var stationary : Stationary.values()) {
            study.total(stationary).ifPresent(cost -> machines.put(stationary.title(), cost));
        }
        machines.put("weights or sums, by layer", study.best(List.of(Stationary.WEIGHTS, Stationary.SUMS)));
        machines.put("the best of all, by layer", study.best(List.of(Stationary.values())));
        return machines;
    }

    private Study report() {
        var search = study.search();
        var goal = search.goal();
        var machines = machines();
        var page = new Page("Dataflows: " + study.workload().name());
        page.text("%s on %s: %d × %d elements, %s times %s with sums of %s; scratchpads of %s and %s bytes, %s bytes a cycle from outside.".formatted(
                study.workload().name(), search.accelerator().name(), search.accelerator().rows(), search.accelerator().cols(), search.accelerator().input(),
                search.accelerator().weight(), search.accelerator().sum(), Numbers.count(search.accelerator().bufferBytes()),
                Numbers.count(search.accelerator().sumBytes()), search.accelerator().dramBytesPerCycle()));
        page.remark(("Mappings with the least %s, of %s that were looked at. The cycles of the arrays are those of models that tests hold to the simulated "
                + "hardware. Energies: %s (%s).")
                .formatted(goal.name().toLowerCase(Locale.ROOT).replace('_', ' '), Numbers.count(study.tried()), search.energies().name(),
                        search.energies().source()));
        page.heading("The whole network").table(List.of("machine", "cycles", "used", "energy, " + search.energies().unit(), "words from outside per product",
                "words at the array per product"), machines.entrySet().stream().map(entry -> total(entry.getKey(), entry.getValue())).toList());
        var bars = new Bars(search.energies().unit(), PARTS);
        machines.forEach((name, cost) -> bars.add(name, parts(cost.energy())));
        page.heading("Energy by where it goes, in " + search.energies().unit()).picture(bars.svg());
        page.heading("Cycles of each layer").picture(cycles());
        page.heading("Each layer").table(Stream.concat(Stream.of("layer", "products"), Stream.concat(Arrays.stream(Stationary.values()).map(Stationary::title),
                Stream.of("best"))).toList(), study.layers().stream().map(this::layer).toList());
        page.remark("Cycles, and the part of the multipliers that is used. A dash: the dataflow cannot do this layer.");
        var best = machines.entrySet().stream().min((a, b) -> Double.compare(goal.of(a.getValue()), goal.of(b.getValue()))).orElseThrow();
        return new Study("dataflow", List.of("best machine: %s, %s cycles, energy %s %s".formatted(best.getKey(), Numbers.count(best.getValue().cycles()),
                Numbers.brief(best.getValue().energy().total()), search.energies().unit())), page, numbers(machines));
    }

    private static List<String> total(String name, Cost cost) {
        return List.of(name, Numbers.count(cost.cycles()), Numbers.percent(cost.utilisation()), Numbers.brief(cost.energy().total()),
                Numbers.digits((double) cost.dram().total() / cost.macs(), 4), Numbers.digits((double) cost.buffer().total() / cost.macs(), 4));
    }

    private static List<Double> parts(Energy energy) {
        return List.of(energy.macs(), energy.registers(), energy.hops(), energy.scratchpads(), energy.dram());
    }

    private String cycles() {
        var all = study.layers().stream().flatMap(layer -> layer.costs().values().stream()).mapToDouble(Cost::cycles).summaryStatistics();
        var plot = new Plot(Scale.from0("layer", study.layers().size()), Scale.powers("cycles", all.getMin(), all.getMax()));
        for (var stationary : Stationary.values()) {
            var points = new ArrayList<Point>();
            for (int i = 0; i < study.layers().size(); i++) {
                var layer = study.layers().get(i);
                var cost = layer.costs().get(stationary);
                if (cost != null) {
                    points.add(new Point(i + 1, cost.cycles(), "%s, %s: %s cycles".formatted(layer.layer().name(), stationary.title(), Numbers.count(cost.cycles()))));
                }
            }
            plot.points(stationary.title(), points);
        }
        return plot.svg();
    }

    private List<String> layer(LayerCosts layer) {
        var row = new ArrayList<String>();
        row.add(layer.layer().name() + (layer.layer().times() > 1 ? " ×" + layer.layer().times() : ""));
        row.add(Numbers.count(layer.layer().macs()));
        for (var stationary : Stationary.values()) {
            var cost = layer.costs().get(stationary);
            row.add(cost == null ? "–" : Numbers.count(cost.cycles()) + " · " + Numbers.percent(cost.utilisation()));
        }
        row.add(layer.best(study.search().goal()).title());
        return row;
    }

    private Map<String, Object> numbers(Map<String, Cost> machines) {
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("workload", study.workload().name());
        numbers.put("goal", study.search().goal().name());
        numbers.put("energies", Map.of("name", study.search().energies().name(), "source", study.search().energies().source(), "unit", study.search().energies().unit()));
        numbers.put("mappingsTried", study.tried());
        numbers.put("machines", machines);
        numbers.put("layers", study.layers().stream().map(layer -> {
            var entry = new LinkedHashMap<String, Object>();
            entry.put("name", layer.layer().name());
            entry.put("times", layer.layer().times());
            entry.put("macs", layer.layer().macs());
            entry.put("best", layer.best(study.search().goal()).title());
            layer.costs().forEach((stationary, cost) -> entry.put(stationary.title(), cost));
            layer.mappings().forEach((stationary, mappings) -> entry.put(stationary.title() + ", mapping", mappings.stream().map(String::valueOf).toList()));
            return entry;
        }).toList());
        return numbers;
    }
}
