package ingot.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Options of every command that works on a design. */
@Command
final class CommonOptions {
    @Option(names = "--out", paramLabel = "<folder>", description = "where results go; default build/<design>")
    Path out;

    @Option(names = "--force", description = "do every step again, whatever is there from earlier runs")
    boolean force;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "show this help")
    private boolean help; // asked for through the parser
}
