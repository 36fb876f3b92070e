package ingot.cli;

import ingot.flow.FlowRun;
import ingot.flow.build.ChosenDesign;
import ingot.flow.build.Emission;
import ingot.flow.tinytapeout.InfoYaml;
import ingot.flow.tinytapeout.LayoutCheck;
import ingot.flow.tinytapeout.NewProject;
import ingot.flow.tinytapeout.ProjectCheck;
import ingot.flow.tinytapeout.Signoff;
import ingot.flow.tinytapeout.TileDesign;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ingot tt harden}: the files that are submitted, from the design of a project. */
@Command(name = "harden", mixinStandardHelpOptions = true,
        description = "Make the layout of a project, check it, and put GDS, LEF and netlist where they are submitted from.")
final class TtHarden implements Callable<Integer> {
    @Parameters(paramLabel = "<folder>", arity = "0..1", defaultValue = ".", description = "the project; default: this folder")
    private Path folder;

    @Option(names = "--engine", paramLabel = "<name>", description = "layout engine: openroad or embedded; default openroad where it is installed")
    private String engine;

    @Mixin
    private PdkOptions location = new PdkOptions();

    @Option(names = "--force", description = "do every step again")
    private boolean force;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var project = ProjectDesign.read(folder).orElseThrow(() -> new UserException(
                "%s has no %s: only projects of `ingot tt new` can be hardened".formatted(folder, ProjectDesign.NAME)));
        return project.use(folder, this::harden);
    }

    private <P extends Record> int harden(ChosenDesign<P> design) throws IOException {
        var out = spec.commandLine().getOut();
        var info = InfoYaml.read(folder);
        var tile = TileDesign.of(design.entry(), design.parameters(), info.text("top_module"));
        if (!tile.topModule().equals(info.text("top_module"))) {
            throw new UserException("the design is called %s and has the pins of a tile; write that name as top_module into info.yaml".formatted(tile.topModule()));
        }
        Files.writeString(folder.resolve("src").resolve(tile.topModule() + ".sv"), NewProject.source(tile.entry().elaborate(design.parameters())));
        var defects = ProjectCheck.check(folder);
        if (TtCheck.tell("the project's files", defects, out) != 0) {
            return Failures.FAILED;
        }
        return layout(new ChosenDesign<>(tile.entry(), design.parameters(), design.source()), info, out);
    }

    private int layout(ChosenDesign<?> tile, InfoYaml info, PrintWriter out) throws IOException {
        long clock = info.number("clock_hz");
        var plan = new DesignPlan(Verb.LAYOUT, tile, ProcessOptions.of(location, clock == 0 ? ProcessOptions.DEFAULT_NS : 1e9 / clock),
                LayoutOptions.forShuttle(engine, info.text("tiles")), Emission.PLAIN);
        var build = folder.resolve("build");
        try (var display = ProgressDisplay.of(plan.graph(), out)) {
            var results = new FlowRun(build, force, 2, display).execute(plan.graph());
            display.close();
            int code = plan.conclude(results, build, out);
            var made = plan.layout(results);
            var top = info.text("top_module");
            copy(made.gds(), LayoutCheck.gds(top));
            copy(made.lef(), LayoutCheck.lef(top));
            copy(made.verilog(), LayoutCheck.netlist(top));
            var files = List.of(LayoutCheck.gds(top), LayoutCheck.lef(top), LayoutCheck.netlist(top), "src/" + top + ".sv");
            Signoff.of(folder, made.engine(), files, plan.checks(results), made.metrics()).write(folder);
            return Math.max(code, TtCheck.tell("the layout's files", LayoutCheck.check(folder), out));
        }
    }

    private void copy(Path from, String to) throws IOException {
        var target = folder.resolve(to);
        Files.createDirectories(target.getParent());
        Files.copy(from, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
