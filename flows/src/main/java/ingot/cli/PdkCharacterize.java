package ingot.cli;

import ingot.flow.characterize.CellSet;
import ingot.flow.characterize.Conditions;
import ingot.flow.characterize.LibraryRun;
import ingot.flow.layout.out.AtomicFile;
import ingot.pdk.PdkFinder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a timing library of a corner from the cells' layouts and the transistor models. */
@Command(name = "characterize", description = "Measure the cells with ngspice, and write a timing library of a corner or of another voltage.",
        mixinStandardHelpOptions = true)
final class PdkCharacterize implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private PdkOptions options;

    @Option(names = "--corner", paramLabel = "<name>", required = true, description = "process, temperature and voltage, for example tt_025C_1v80 or ss_n40C_0v80")
    private String corner;

    @Option(names = "--cells", paramLabel = "<names>", split = ",", description = "cells, for example inv_1,dfxtp_1; default all that the flow can use")
    private List<String> cells = new ArrayList<>();

    @Option(names = "--jobs", paramLabel = "<n>", defaultValue = "2", description = "cells at once; default ${DEFAULT-VALUE}")
    private int jobs;

    @Option(names = "--out", paramLabel = "<folder>", description = "finished cells and the library; default build/characterize")
    private Path out = Path.of("build", "characterize");

    @Override
    public Integer call() {
        if (jobs < 1) {
            throw new UserException("--jobs must be at least 1, was " + jobs);
        }
        var conditions = Conditions.named(corner);
        var finder = PdkFinder.ofThisMachine();
        var pdk = finder.locate(finder.defaultProcess(), options.pdkRoot()).orElseGet(options::pdk); // liberty may be missing: it is what is made here
        var prefix = pdk.process().cellLibrary() + "__";
        var chosen = cells.isEmpty() ? CellSet.of(pdk.process()) : cells.stream().map(cell -> cell.startsWith(prefix) ? cell : prefix + cell).toList();
        var outcome = new LibraryRun(pdk, conditions, out.resolve("cells")).run(chosen, jobs, new Lines(spec.commandLine().getOut()));
        var file = out.resolve(prefix + conditions.name() + ".lib");
        AtomicFile.write(file, outcome.liberty());
        spec.commandLine().getOut().println("%s: %d cells, %d failed".formatted(file, outcome.cells(), outcome.failures().size()));
        return outcome.failures().isEmpty() ? 0 : Failures.FAILED;
    }

    private record Lines(PrintWriter out) implements LibraryRun.Progress {
        @Override
        public void done(String cell, boolean fresh, int count, int of) {
            out.println("%4d/%d %s%s".formatted(count, of, cell, fresh ? "" : " (from an earlier run)"));
        }

        @Override
        public void failed(String cell, String reason) {
            out.println("error: " + cell + " is left out: " + reason);
        }
    }
}
