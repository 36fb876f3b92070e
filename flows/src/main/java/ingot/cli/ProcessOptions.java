package ingot.cli;

import ingot.pdk.Pdk;
import ingot.pdk.PdkFinder;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Options of commands that need a process. */
@Command
final class ProcessOptions {
    /** The clock period unless another is given. */
    static final double DEFAULT_NS = 20;
    private static final double MOST_NS = 1000;

    @Option(names = "--pdk-root", paramLabel = "<folder>", description = "folder that holds sky130A; default PDK_ROOT, then ciel's folder")
    private Path pdkRoot;

    @Option(names = "--clock-period", paramLabel = "<ns>", defaultValue = "20", description = "clock period in ns; default ${DEFAULT-VALUE}")
    private double clockPeriodNs;

    /** Options that were not typed; {@code pdkRoot} may be {@code null}. */
    static ProcessOptions of(Path pdkRoot, double clockPeriodNs) {
        var options = new ProcessOptions();
        options.pdkRoot = pdkRoot;
        options.clockPeriodNs = clockPeriodNs;
        return options;
    }

    Pdk pdk() {
        var finder = PdkFinder.ofThisMachine();
        return finder.find(finder.defaultProcess(), Optional.ofNullable(pdkRoot));
    }

    double clockPeriodNs() {
        if (!(clockPeriodNs > 0 && clockPeriodNs <= MOST_NS)) {
            throw new UserException("--clock-period must be more than 0 and at most %.0f ns, was %s".formatted(MOST_NS, clockPeriodNs));
        }
        return clockPeriodNs;
    }
}
