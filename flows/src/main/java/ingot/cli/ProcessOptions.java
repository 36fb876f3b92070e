package ingot.cli;

import ingot.flow.build.ConstraintsStep;
import ingot.pdk.Pdk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
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
    private PdkOptions location = new PdkOptions();

    @Option(names = "--clock-period", paramLabel = "<ns>", defaultValue = "20", description = "clock period in ns; default ${DEFAULT-VALUE}")
    private double clockPeriodNs;

    @Option(names = "--clock", paramLabel = "<port=ns>", description = "period of a further clock, by its port; default that of --clock-period")
    private Map<String, Double> further = Map.of();

    /** A period that was not typed. */
    static ProcessOptions of(PdkOptions location, double clockPeriodNs) {
        var options = new ProcessOptions();
        options.location = location;
        options.clockPeriodNs = clockPeriodNs;
        return options;
    }

    Pdk pdk() {
        return location.pdk();
    }

    double clockPeriodNs() {
        return checked("--clock-period", clockPeriodNs);
    }

    private static double checked(String option, double ns) {
        if (!(ns > 0 && ns <= MOST_NS)) {
            throw new UserException("%s must be more than 0 and at most %.0f ns, was %s".formatted(option, MOST_NS, ns));
        }
        return ns;
    }

    /** The period that mapping aims at: that of the fastest clock. */
    double shortestNs() {
        return further.values().stream().mapToDouble(ns -> ns).reduce(clockPeriodNs(), Math::min);
    }

    /** The periods of a design's clock ports, the main one first. */
    List<ConstraintsStep.ClockPeriod> periods(List<String> clocks) {
        for (var name : further.keySet()) {
            if (!clocks.contains(name) || clocks.getFirst().equals(name)) {
                throw new UserException("--clock " + name + ": " + (clocks.contains(name) ? "this is the main clock; its period is --clock-period"
                        : "the design has no such clock; it has " + String.join(", ", clocks)));
            }
        }
        further.forEach((name, ns) -> checked("--clock " + name, ns));
        return clocks.stream().map(name -> new ConstraintsStep.ClockPeriod(name, further.getOrDefault(name, clockPeriodNs()))).toList();
    }

    /** The periods of a design's clock ports beside the main one. */
    SequencedMap<String, Double> further(List<String> clocks) {
        var periods = new LinkedHashMap<String, Double>();
        periods(clocks).stream().skip(1).forEach(clock -> periods.put(clock.port(), clock.ns()));
        return periods;
    }
}
