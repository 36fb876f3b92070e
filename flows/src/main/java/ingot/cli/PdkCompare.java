package ingot.cli;

import ingot.flow.characterize.ErrorPlot;
import ingot.flow.characterize.LibraryComparison;
import ingot.flow.layout.out.AtomicFile;
import ingot.pdk.liberty.LibertyReader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How far one timing library lies from another. */
@Command(name = "compare", description = "Hold a timing library against another one of the same cells.", mixinStandardHelpOptions = true)
final class PdkCompare implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "<library>", description = "the one to judge")
    private Path library;

    @Parameters(index = "1", paramLabel = "<reference>", description = "the one to hold it against")
    private Path reference;

    @Option(names = "--plot", paramLabel = "<file.svg>", description = "draw how the differences are distributed")
    private Path plot;

    @Override
    public Integer call() {
        var comparison = LibraryComparison.of(LibertyReader.read(library), LibertyReader.read(reference));
        comparison.lines().forEach(spec.commandLine().getOut()::println);
        comparison.byCell().forEach((cell, errors) -> spec.commandLine().getOut().println("  %-32s %s".formatted(cell, errors)));
        if (plot != null) {
            AtomicFile.write(plot, ErrorPlot.svg(comparison));
        }
        return 0;
    }
}
