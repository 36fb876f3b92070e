package ingot.flow.sweep;

import ingot.flow.FlowListener;
import ingot.flow.FlowRun;
import ingot.flow.StepGraph;
import ingot.flow.build.ChosenDesign;
import ingot.flow.build.Emission;
import ingot.flow.build.LayoutStep;
import ingot.flow.build.PredictedArea;
import ingot.flow.build.RtlStep;
import ingot.flow.layout.FloorplanSpec;
import ingot.flow.layout.LayoutEngine;
import ingot.flow.synth.SynthesisStep;
import ingot.hdl.report.Statistics;
import ingot.pdk.Pdk;
import ingot.systolic.SystolicParams;
import ingot.systolic.model.CycleModel;
import ingot.systolic.model.Matmul;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Works designs out, stage by stage: all of them are elaborated and synthesised, those of the front are laid out. Each has a folder of its own with the steps that
 * are done, so a sweep that was ended goes on where it was, and one with more points does only these.
 *
 * @param folder of the sweep; that of a point is {@code points/<name>} in it
 * @param pdk the process; needed from {@link Stage#SYNTH} on
 * @param clockPeriodNs that synthesis and layout aim at
 * @param work product that cycles are counted for; empty for none
 * @param jobs points that are worked on at once
 */
public record Sweep(Path folder, Optional<Pdk> pdk, double clockPeriodNs, Optional<Matmul> work, int jobs) {
    /** What the designs of points are, by the points' parameters. */
    public record Designs(Map<List<String>, ChosenDesign<?>> byParameters) {
        public Designs {
            byParameters = new LinkedHashMap<>(byParameters);
        }
    }

    /** How a point is laid out. */
    public record Layout(LayoutEngine engine, Function<String, FloorplanSpec> floorplan) {}

    /** Elaborates every design. */
    public List<Point> elaborate(Designs designs) {
        return all(designs.byParameters.entrySet().stream().<Callable<Point>>map(entry -> () -> elaborated(entry.getKey(), entry.getValue())).toList());
    }

    private Point elaborated(List<String> parameters, ChosenDesign<?> design) {
        var values = new EnumMap<Goal, Double>(Goal.class);
        var netlist = design.elaborate();
        var total = Statistics.of(netlist).total();
        values.put(Goal.AREA, PredictedArea.um2(netlist));
        values.put(Goal.BITS, total.registerBits().add(total.memoryBits()).doubleValue());
        if (work.isPresent() && design.parameters() instanceof SystolicParams array) {
            values.put(Goal.CYCLES, (double) CycleModel.estimate(array, work.get()).cycles());
        }
        return new Point(design.fileName(), parameters, Stage.ELABORATE, values);
    }

    /** Synthesises {@code points}. */
    public List<Point> synthesise(List<Point> points, Designs designs) {
        return all(points.stream().<Callable<Point>>map(point -> () -> run(point, designs, Optional.empty())).toList());
    }

    /** Lays {@code points} out, one after the other: each takes what the machine has. */
    public List<Point> layOut(List<Point> points, Designs designs, Layout layout) throws IOException {
        var done = new ArrayList<Point>();
        for (var point : points) {
            done.add(run(point, designs, Optional.of(layout)));
        }
        return done;
    }

    private Point run(Point point, Designs designs, Optional<Layout> layout) throws IOException {
        var design = designs.byParameters.get(point.parameters());
        var graph = new StepGraph();
        var rtl = graph.add("rtl", done -> new RtlStep(design, Emission.PLAIN));
        var synthesis = graph.add("synthesis", done -> new SynthesisStep(done.of(rtl).rtl(), pdk.orElseThrow(), clockPeriodNs), rtl);
        var laidOut = layout.map(how -> graph.add("layout", done -> new LayoutStep(design, done.of(synthesis), pdk.orElseThrow(), how.engine(),
                how.floorplan().apply(done.of(rtl).rtl().top()), done.of(rtl).clock(), clockPeriodNs, done.of(rtl).furtherAt(clockPeriodNs)), rtl, synthesis));
        var results = new FlowRun(folder.resolve("points").resolve(point.name()), false, 1, FlowListener.SILENT).execute(graph);
        var numbers = results.of(synthesis).numbers();
        var values = new EnumMap<Goal, Double>(Goal.class);
        values.put(Goal.AREA, numbers.areaUm2());
        values.put(Goal.CELLS, (double) numbers.cells());
        double delay = numbers.delayNs();
        if (laidOut.isPresent()) {
            var files = results.of(laidOut.get());
            delay = clockPeriodNs - files.timing().stream().mapToDouble(report -> report.setup().worstSlackNs()).min().orElse(clockPeriodNs - delay);
            Optional.ofNullable(files.metrics().get("design__instance__area__stdcell")).ifPresent(area -> values.put(Goal.AREA, area));
        }
        values.put(Goal.DELAY, delay);
        if (point.values().containsKey(Goal.CYCLES)) {
            values.put(Goal.TIME, delay * point.values().get(Goal.CYCLES));
        }
        return point.with(layout.isPresent() ? Stage.LAYOUT : Stage.SYNTH, values);
    }

    private List<Point> all(List<Callable<Point>> tasks) {
        try (var executor = Executors.newFixedThreadPool(jobs)) {
            return tasks.stream().map(task -> CompletableFuture.supplyAsync(() -> {
                try {
                    return task.call();
                } catch (RuntimeException e) {
                    throw e;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }, executor)).toList().stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
