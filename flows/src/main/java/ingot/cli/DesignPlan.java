package ingot.cli;

import ingot.flow.Node;
import ingot.flow.Results;
import ingot.flow.StepGraph;
import ingot.flow.build.ChosenDesign;
import ingot.flow.build.Constraints;
import ingot.flow.build.ConstraintsStep;
import ingot.flow.build.Emission;
import ingot.flow.build.LayoutFiles;
import ingot.flow.build.LayoutStep;
import ingot.flow.build.PicturesStep;
import ingot.flow.build.Preflight;
import ingot.flow.build.RtlResult;
import ingot.flow.build.RtlStep;
import ingot.flow.build.RunFacts;
import ingot.flow.build.RunReport;
import ingot.flow.build.Verdicts;
import ingot.flow.power.PowerResult;
import ingot.flow.power.PowerStep;
import ingot.flow.report.Check;
import ingot.flow.report.DesignReport;
import ingot.flow.report.Picture;
import ingot.flow.signoff.DrcStep;
import ingot.flow.signoff.LvsStep;
import ingot.flow.signoff.MagicDrcStep;
import ingot.flow.signoff.RoutedEquivalenceStep;
import ingot.flow.signoff.XorStep;
import ingot.flow.synth.EquivalenceResult;
import ingot.flow.synth.EquivalenceStep;
import ingot.flow.synth.SynthesisResult;
import ingot.flow.synth.SynthesisStep;
import ingot.flow.timing.TimingReport;
import ingot.pdk.Pdk;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The steps that a verb needs, and what is told at the end. */
final class DesignPlan {
    private final ChosenDesign<?> design;
    private final StepGraph graph = new StepGraph();
    private final List<Node<?>> nodes = new ArrayList<>();
    private final Node<RtlResult> rtl;
    private Pdk pdk;
    private Node<String> preflight;
    private Node<SynthesisResult> synthesis;
    private Node<EquivalenceResult> equivalence;
    private Node<LayoutFiles> layout;
    private Node<Check> tests;
    private Node<Check> drc;
    private Node<Check> lvs;
    private Node<Check> magicDrc;
    private Node<Check> streamOut;
    private Node<Check> unchanged;
    private Node<PowerResult> power;
    private Node<List<Picture>> pictures;
    private Node<Constraints> constraints;

    DesignPlan(Verb verb, ChosenDesign<?> design, ProcessOptions process, LayoutOptions options, Emission emission) {
        this.design = design;
        rtl = kept(graph.add("rtl", done -> new RtlStep(design, emission)));
        boolean untested = design.source().filter(file -> file.testClasses().isEmpty()).isPresent();
        if (verb == Verb.TEST || verb == Verb.BUILD && !untested) {
            tests = kept(graph.add("tests", done -> new TestStep(design, VerifyCommand.home())));
        }
        if (verb.compareTo(Verb.SYNTH) >= 0) {
            pdk = process.pdk();
            if (verb.compareTo(Verb.LAYOUT) >= 0) {
                preflight = kept(graph.add("preflight", done -> new Preflight(design, options.floorplan(done.of(rtl).rtl().top()), pdk, options.engine()), rtl));
            }
            addSynthesis(process.shortestNs());
        }
        if (verb.compareTo(Verb.LAYOUT) >= 0) {
            addLayout(process, options);
        }
    }

    private void addSynthesis(double periodNs) {
        synthesis = kept(graph.add("synthesis", done -> new SynthesisStep(done.of(rtl).rtl(), pdk, periodNs),
                preflight == null ? new Node<?>[] {rtl} : new Node<?>[] {rtl, preflight}));
        equivalence = kept(graph.add("equivalence", done -> new EquivalenceStep(done.of(synthesis), pdk), synthesis));
    }

    private void addLayout(ProcessOptions process, LayoutOptions options) {
        double periodNs = process.clockPeriodNs();
        var engine = options.engine();
        layout = kept(graph.add("layout", done -> new LayoutStep(design, done.of(synthesis), pdk, engine,
                options.floorplan(done.of(rtl).rtl().top()), done.of(rtl).clock(), periodNs, process.further(done.of(rtl).clocks())), rtl, synthesis));
        drc = kept(graph.add("drc", done -> new DrcStep(done.of(layout).gds(), done.of(synthesis).top(), pdk), layout));
        power = kept(graph.add("power", done -> new PowerStep(done.of(layout).def(), pdk, done.of(rtl).clock(), periodNs,
                done.of(rtl).idleResets(), done.of(rtl).islands(), options.activity()), layout, rtl));
        constraints = kept(graph.add("constraints",
                done -> new ConstraintsStep(done.of(layout).def(), pdk, process.periods(done.of(rtl).clocks()), periodNs), layout, rtl));
        pictures = kept(graph.add("pictures", done -> new PicturesStep(design, done.of(layout).def(), done.of(layout).modules(), pdk, done.of(rtl).clock()),
                layout, rtl));
        unchanged = kept(graph.add("routed-equivalence", done -> new RoutedEquivalenceStep(done.of(synthesis), done.of(layout).def(), pdk), layout, synthesis));
        if (options.signoff()) {
            streamOut = kept(graph.add("xor", done -> new XorStep(done.of(layout).def(), done.of(layout).gds(), done.of(synthesis).top(), pdk), layout, synthesis));
            magicDrc = kept(graph.add("magic-drc", done -> new MagicDrcStep(done.of(layout).gds(), done.of(synthesis).top(), pdk), layout, synthesis));
        }
        lvs = kept(graph.add("lvs", done -> new LvsStep(done.of(layout).gds(), done.of(layout).verilog(), done.of(synthesis).top(), pdk), layout));
    }

    private <R> Node<R> kept(Node<R> node) {
        nodes.add(node);
        return node;
    }

    StepGraph graph() {
        return graph;
    }

    /** Prints what came out and writes the report; the exit code. */
    int conclude(Results results, Path folder, PrintWriter out) throws IOException {
        if (!results.of(rtl).findings().isEmpty()) {
            out.println(results.of(rtl).findings());
            out.println();
        }
        out.println("SystemVerilog  " + results.of(rtl).readable());
        for (var file : results.of(rtl).others()) {
            out.println("               " + file);
            if (file.getFileName().toString().equals(Emission.STATISTICS)) {
                out.println();
                out.println(Files.readString(file));
            }
        }
        if (synthesis != null) {
            var numbers = results.of(synthesis).numbers();
            out.println("gates          %s  (%d cells, %.0f um2)".formatted(results.of(synthesis).verilog(), numbers.cells(), numbers.areaUm2()));
        }
        if (layout != null) {
            var facts = facts(results);
            RunReport.write(facts, pdk, folder);
            out.println("layout         " + results.of(layout).gds());
            var table = results.of(power).table();
            out.println("power          %.4g mW, the clock takes %.0f %%; %s".formatted(
                    table.total() * 1e3, 100 * table.clock() / table.total(), folder.resolve("power").resolve("power.txt")));
            if (!results.of(power).savings().parts().isEmpty()) {
                out.println("supplies       " + results.of(power).savings().sentence());
            }
            out.println("report         " + folder.resolve("report.html"));
        }
        return verdict(checks(results), out);
    }

    private RunFacts facts(Results results) {
        var times = nodes.stream()
                .map(node -> new DesignReport.StepTime(node.name(), results.secondsOf(node), results.reused(node)))
                .toList();
        return new RunFacts(design, results.of(rtl), results.of(synthesis), results.of(layout), timing(results), results.of(power), results.of(pictures),
                checks(results), times);
    }

    /** Timing of all clocks, the main one first. */
    private List<TimingReport> timing(Results results) {
        return Stream.concat(results.of(layout).timing().stream(), results.of(constraints).further().stream()).toList();
    }

    /** The layout that was made. */
    LayoutFiles layout(Results results) {
        return results.of(layout);
    }

    /** The verdicts of all checks of the plan. */
    List<Check> checks(Results results) {
        var checks = new ArrayList<Check>();
        if (tests != null) {
            checks.add(results.of(tests));
        }
        if (equivalence != null) {
            checks.add(Verdicts.equivalence(results.of(equivalence)));
        }
        if (layout != null) {
            checks.add(results.of(unchanged));
            checks.add(results.of(drc));
            checks.add(magicDrc == null ? MagicDrcStep.notAsked() : results.of(magicDrc));
            checks.add(streamOut == null ? XorStep.notAsked() : results.of(streamOut));
            checks.add(results.of(lvs));
            checks.add(Verdicts.timing(timing(results), pdk.process()));
            checks.add(Verdicts.limits(timing(results)));
            checks.add(Verdicts.antenna(results.of(layout).metrics()));
            checks.add(Verdicts.supply(results.of(power)));
            Verdicts.islands(results.of(rtl).islands()).ifPresent(checks::add);
        }
        return checks;
    }

    /** Prints the verdicts; the exit code. */
    static int verdict(List<Check> checks, PrintWriter out) {
        for (var check : checks) {
            var word = switch (check.status()) {
                case PASSED -> "passed";
                case FAILED -> "FAILED";
                case NOT_RUN -> "not run";
            };
            out.println("%-8s %s: %s".formatted(word, check.name(), check.detail()));
            check.findings().stream().limit(10).forEach(finding -> out.println("           %s x%d %s %s"
                    .formatted(finding.rule(), finding.count(), finding.meaning(), finding.place()).stripTrailing()));
        }
        return checks.stream().anyMatch(check -> check.status() == Check.Status.FAILED) ? Failures.FAILED : 0;
    }
}
