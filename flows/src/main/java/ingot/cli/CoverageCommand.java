package ingot.cli;

import ingot.coverage.CoverageData;
import ingot.coverage.CoverageReport;
import ingot.coverage.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Merges what tests covered, and shows it. */
@Command(name = "coverage", description = "Merge the coverage that tests with -Dingot.coverage=<folder> left there, and write it as HTML and JSON.",
        mixinStandardHelpOptions = true)
final class CoverageCommand implements Callable<Integer> {
    @Parameters(paramLabel = "<folder>", description = "where the tests left their coverage; the report goes there too")
    private Path folder;

    @Option(names = "--minimum", paramLabel = "<percent>", description = "fail when fewer lines and branches were reached")
    private double minimum;

    @Option(names = "--sources", paramLabel = "<folder>", description = "where the Java files of the designs are (default: here)")
    private List<Path> sources = List.of(Path.of(""));

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UserException("%s is no folder: run the tests with -Dingot.coverage=%s first".formatted(folder, folder));
        }
        var data = CoverageData.merge(folder);
        if (data.tests().isEmpty()) {
            throw new UserException("no coverage in %s: run the tests with -Dingot.coverage=%s first".formatted(folder, folder));
        }
        var out = spec.commandLine().getOut();
        var report = new CoverageReport(data);
        report.write(folder, sources.stream().map(Path::toAbsolutePath).toList());
        report.summary().forEach(out::println);
        out.println("report: " + folder.resolve("coverage.html"));
        double reached = data.ratio(EnumSet.of(Point.Kind.LINE, Point.Kind.BRANCH)).percent();
        if (reached < minimum) {
            out.println("lines and branches: %.1f %%, fewer than the %.1f %% that are wanted".formatted(reached, minimum));
            return Failures.FAILED;
        }
        return 0;
    }
}
