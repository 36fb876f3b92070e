package ingot.cli;

import ingot.flow.FlowRun;
import ingot.flow.Node;
import ingot.flow.StepGraph;
import ingot.flow.build.ChosenDesign;
import ingot.flow.report.Check;
import ingot.flow.signoff.DrcStep;
import ingot.flow.signoff.LvsStep;
import ingot.flow.signoff.MagicDrcStep;
import ingot.flow.tinytapeout.Defect;
import ingot.flow.tinytapeout.InfoYaml;
import ingot.flow.tinytapeout.LayoutCheck;
import ingot.flow.tinytapeout.NewProject;
import ingot.flow.tinytapeout.ProjectCheck;
import ingot.flow.tinytapeout.TileDesign;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ingot tt check}: every rule of the shuttle that can be tried here. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Try every rule of TinyTapeout that can be tried here, and what their checks forget.")
final class TtCheck implements Callable<Integer> {
    @Parameters(paramLabel = "<folder>", arity = "0..1", defaultValue = ".", description = "the project; default: this folder")
    private Path folder;

    @Option(names = "--quick", description = "leave out the rule decks and the comparison of layout and netlist, which take minutes")
    private boolean quick;

    @Mixin
    private PdkOptions location = new PdkOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var defects = new ArrayList<>(ProjectCheck.check(folder));
        if (defects.isEmpty()) {
            defects.addAll(stale());
        }
        if (tell("the project's files", defects, out) != 0) {
            return Failures.FAILED;
        }
        if (!LayoutCheck.submitsLayout(folder)) {
            out.println("not run  the layout's files: TinyTapeout's servers will make the layout");
            return 0;
        }
        if (tell("the layout's files", LayoutCheck.check(folder), out) != 0) {
            return Failures.FAILED;
        }
        return quick ? 0 : decks(out);
    }

    /** Whether the Verilog is still what the Java design says. */
    private List<Defect> stale() throws IOException {
        var project = ProjectDesign.read(folder);
        return project.isEmpty() ? List.of() : project.get().use(folder, this::compare);
    }

    private <P extends Record> List<Defect> compare(ChosenDesign<P> design) throws IOException {
        var top = InfoYaml.read(folder).text("top_module");
        var name = "src/" + top + ".sv";
        var source = NewProject.source(TileDesign.of(design.entry(), design.parameters(), top).entry().elaborate(design.parameters()));
        return Files.isRegularFile(folder.resolve(name)) && Files.readString(folder.resolve(name)).equals(source) ? List.of() : List.of(
                new Defect("TT034", name, "the file is not what the Java design gives now", "run `ingot tt harden`, or undo the change in the file",
                        Defect.Who.NOBODY_ELSE));
    }

    private int decks(PrintWriter out) throws IOException {
        var pdk = location.pdk();
        var top = InfoYaml.read(folder).text("top_module");
        var gds = folder.resolve(LayoutCheck.gds(top));
        var graph = new StepGraph();
        var nodes = new ArrayList<Node<Check>>();
        nodes.add(graph.add("drc", done -> new DrcStep(gds, top, pdk)));
        nodes.add(graph.add("magic-drc", done -> new MagicDrcStep(gds, top, pdk)));
        nodes.add(graph.add("lvs", done -> new LvsStep(gds, folder.resolve(LayoutCheck.netlist(top)), top, pdk)));
        try (var display = new ProgressDisplay(graph.names(), out, false)) {
            var results = new FlowRun(folder.resolve("build").resolve("check"), false, 2, display).execute(graph);
            return DesignPlan.verdict(nodes.stream().map(results::of).toList(), out);
        }
    }

    /** Prints what was found in {@code what}; the exit code. */
    static int tell(String what, List<Defect> defects, PrintWriter out) {
        defects.forEach(defect -> out.println(defect + System.lineSeparator()));
        out.println(defects.isEmpty() ? "passed   " + what : "FAILED   %s: %d to mend".formatted(what, defects.size()));
        return defects.isEmpty() ? 0 : Failures.FAILED;
    }
}
