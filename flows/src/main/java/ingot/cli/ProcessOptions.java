package ingot.cli;

import ingot.pdk.Pdk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of commands that need a process. */
@Command
final class ProcessOptions {
    /** The clock period unless another is given. */
    static final double DEFAULT_NS = 20;
    private static final double MOST_NS = 1000;

    @Mixin
    private PdkLocation location = new PdkLocation();

    @Option(names = "--clock-period", paramLabel = "<ns>", defaultValue = "20", description = "clock period in ns; default ${DEFAULT-VALUE}")
    private double clockPeriodNs;

    /** A period that was not typed. */
    static ProcessOptions of(PdkLocation location, double clockPeriodNs) {
        var options = new ProcessOptions();
        options.location = location;
        options.clockPeriodNs = clockPeriodNs;
        return options;
    }

    Pdk pdk() {
        return location.pdk();
    }

    double clockPeriodNs() {
        if (!(clockPeriodNs > 0 && clockPeriodNs <= MOST_NS)) {
            throw new UserException("--clock-period must be more than 0 and at most %.0f ns, was %s".formatted(MOST_NS, clockPeriodNs));
        }
        return clockPeriodNs;
    }
}
