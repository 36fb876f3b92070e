package ingot.cli;

import ingot.flow.Node;
import ingot.flow.Results;
import ingot.flow.StepGraph;
import ingot.flow.build.ChosenDesign;
import ingot.flow.build.LayoutFiles;
import ingot.flow.build.LayoutStep;
import ingot.flow.build.RtlResult;
import ingot.flow.build.RtlStep;
import ingot.flow.synth.EquivalenceResult;
import ingot.flow.synth.EquivalenceStep;
import ingot.flow.synth.SynthesisResult;
import ingot.flow.synth.SynthesisStep;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** The steps that a verb needs, and what is told at the end. */
final class DesignPlan {
    private final StepGraph graph = new StepGraph();
    private final Node<RtlResult> rtl;
    private Node<SynthesisResult> synthesis;
    private Node<EquivalenceResult> equivalence;
    private Node<LayoutFiles> files;

    DesignPlan(Verb verb, ChosenDesign<?> design, ProcessOptions process, LayoutOptions layout) {
        rtl = graph.add("rtl", done -> new RtlStep(design));
        if (verb.compareTo(Verb.SYNTH) >= 0) {
            addSynthesis(process);
        }
        if (verb.compareTo(Verb.LAYOUT) >= 0) {
            addLayout(process, layout);
        }
    }

    private void addSynthesis(ProcessOptions process) {
        var pdk = process.pdk();
        double periodNs = process.clockPeriodNs();
        synthesis = graph.add("synthesis", done -> new SynthesisStep(done.of(rtl).rtl(), pdk, periodNs), rtl);
        equivalence = graph.add("equivalence", done -> new EquivalenceStep(done.of(synthesis), pdk), synthesis);
    }

    private void addLayout(ProcessOptions process, LayoutOptions options) {
        var pdk = process.pdk();
        var engine = options.engine();
        files = graph.add("layout", done -> new LayoutStep(done.of(synthesis), pdk, engine,
                options.floorplan(done.of(rtl).rtl().top()), done.of(rtl).clock(), process.clockPeriodNs()), rtl, synthesis);
    }

    StepGraph graph() {
        return graph;
    }

    List<String> names() {
        return graph.names();
    }

    /** Prints what came out; the exit code. */
    int conclude(Results results, Path folder, PrintWriter out) {
        out.println("SystemVerilog: " + results.of(rtl).readable());
        if (synthesis == null) {
            return 0;
        }
        var numbers = results.of(synthesis).numbers();
        out.println("gates: %d cells, %.0f um2: %s".formatted(numbers.cells(), numbers.areaUm2(), results.of(synthesis).verilog()));
        return 0;
    }
}
