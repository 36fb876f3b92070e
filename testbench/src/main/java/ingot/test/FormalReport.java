package ingot.test;

import ingot.formal.Goal;
import ingot.formal.PlacedProperty;
import ingot.formal.Trace;
import ingot.formal.Verdict;
import ingot.hdl.Design;
import ingot.hdl.netlist.Netlist;
import ingot.sim.PowerUp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;

/** Tells of a check that did not come out as it should: which property, in which cycle, the test that shows it, the wave. */
final class FormalReport {
    private final Design<?> design;
    private final Netlist checked;
    private final String name;

    FormalReport(Design<?> design, String name) {
        this(design, design.netlist(), name);
    }

    /** Tells of {@code checked}, a netlist around the design with its ports. */
    FormalReport(Design<?> design, Netlist checked, String name) {
        this.design = design;
        this.checked = checked;
        this.name = name;
    }

    /** Where a check keeps the files of its tools. */
    Path folder(Goal goal) {
        return Path.of(System.getProperty("ingot.formal", "target/formal"), name + "-" + goal.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }

    Verdict.Holds expectHolds(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Holds holds -> holds;
            case Verdict.Fails(var properties, var trace) -> throw new AssertionFailedError(
                    "can fail in cycle " + (trace.cycles() - 1) + ":" + list(properties)
                    + "\nThe inputs that do it, as a test" + (checked == design.netlist() ? "; it has been seen to fail on the JVM engine" : "") + ":\n\n"
                    + RegressionText.of(design, trace, properties).indent(4) + "\n" + wave(trace));
            case Verdict.Unreached unreached -> throw new AssertionFailedError(
                    "cannot happen in the first " + unreached.cycles() + " cycles:" + list(unreached.covers())
                    + "\nEither more cycles are needed, or the design cannot do it.");
            case Verdict.Undecided(var reason) -> throw new AssertionFailedError("undecided: " + reason);
        };
    }

    private static String list(List<PlacedProperty> properties) {
        return properties.stream().map(property -> "\n  " + property).collect(Collectors.joining());
    }

    private String wave(Trace trace) {
        var file = Path.of(System.getProperty("ingot.waves", "target/waves"), name + "." + System.getProperty("ingot.wave.format", "fst"));
        try {
            var log = new PokeLog();
            var inputs = checked.top();
            for (int cycle = 0; cycle < trace.cycles(); cycle++) {
                trace.inputs().get(cycle).forEach((port, value) -> log.poke(inputs.ports().indexOf(inputs.port(port)), inputs.port(port).type().wrap(value)));
                log.step(1, trace.rising().isEmpty() ? new int[0]
                        : trace.rising().get(cycle).stream().mapToInt(clock -> inputs.ports().indexOf(inputs.port(clock))).toArray());
            }
            WaveRecorder.record(checked, checked == design.netlist() ? PortGroups.of(design) : Map.of(), new PowerUp.Given(trace.powerUp()),
                    log, trace.cycles(), trace.cycles(), file);
            return "wave: " + file;
        } catch (IOException | RuntimeException e) {
            return "no wave: " + e;
        }
    }
}
