package ingot.formal;

import ingot.tool.FoundTool;
import ingot.tool.KnownTools;
import ingot.tool.Tool;
import ingot.tool.ToolException;
import ingot.tool.ToolFailure;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Runs {@code yosys-smtbmc}, which comes with Yosys, on {@code model.smt2}, and reads what it says. */
final class SmtBmc {
    private final Path folder;
    private final Duration limit;
    private final Map<String, PlacedProperty> properties;

    SmtBmc(Path folder, List<PlacedProperty> properties, Duration limit) {
        this.folder = folder;
        this.limit = limit;
        this.properties = properties.stream()
                .collect(Collectors.toMap(property -> FormalTop.INSTANCE + "." + property.path(), Function.identity()));
    }

    /** How a run ended. */
    enum Status { PASSED, FAILED, CONTRADICTION, TIMED_OUT }

    /**
     * What a run said.
     *
     * @param findings assertions that failed or covers that were reached, with the witness of each
     */
    record Report(Status status, List<Finding> findings) {}

    /** Properties that one trace decides. */
    record Finding(List<PlacedProperty> properties, Path witness) {}

    Report run(String name, List<String> mode) throws IOException {
        var yosys = ToolFinder.system().find(KnownTools.YOSYS);
        var solver = Solver.best().orElseThrow();
        var log = folder.resolve(name + ".log");
        var arguments = new ArrayList<>(List.of("-s", solver.option(), "--presat", "--dump-yw", name + "-%.yw"));
        if (!mode.contains("-c")) {
            arguments.set(arguments.size() - 1, name + ".yw");
        }
        arguments.addAll(mode);
        arguments.add("model.smt2");
        try {
            smtbmc(yosys).with(arguments).in(folder).logTo(log).withinCpu(limit).attempt();
        } catch (ToolException e) {
            if (e.failure() == ToolFailure.TIMED_OUT) {
                return new Report(Status.TIMED_OUT, List.of());
            }
            throw e;
        }
        return read(Files.readAllLines(log), log);
    }

    private Report read(List<String> lines, Path log) {
        var findings = new ArrayList<Finding>();
        var named = new ArrayList<PlacedProperty>();
        Status status = null;
        for (var line : lines) {
            if (line.contains("Assert failed") || line.contains("Reached cover statement")) {
                named(line).ifPresent(named::add);
            } else if (line.contains("Yosys witness file: ")) {
                findings.add(new Finding(List.copyOf(named), folder.resolve(line.substring(line.indexOf("file: ") + 6).strip())));
                named.clear();
            } else if (line.contains("Status: ")) {
                status = switch (line.substring(line.indexOf("Status: ") + 8).strip().toUpperCase(Locale.ROOT)) {
                    case "PASSED" -> Status.PASSED;
                    case "PREUNSAT" -> Status.CONTRADICTION;
                    default -> Status.FAILED;
                };
            }
        }
        if (status == null) {
            throw new FormalException("yosys-smtbmc ended without a result; the whole output is in " + log + ":\n    "
                    + String.join("\n    ", lines.subList(Math.max(0, lines.size() - 4), lines.size())));
        }
        return new Report(status, findings);
    }

    /** The property that a line names: {@code Assert failed in top: dut.fifo.full}, or with its place in the source around it. */
    private Optional<PlacedProperty> named(String line) {
        return Arrays.stream(line.split("[\\s()]+"))
                .map(word -> word.replaceFirst("[.,:]+$", ""))
                .map(properties::get)
                .filter(property -> property != null)
                .findFirst();
    }

    private static FoundTool smtbmc(FoundTool yosys) {
        var tool = new Tool("yosys-smtbmc", List.of("yosys-smtbmc"), KnownTools.YOSYS.override(), List.of(), Pattern.compile(""),
                yosys.version(), KnownTools.YOSYS.debianPackage(), "", "formal checks");
        var beside = yosys.executable().resolveSibling("yosys-smtbmc");
        if (!Files.isExecutable(beside)) {
            throw new FormalException(beside + " is missing, which belongs to Yosys and makes the formal checks; " + tool.howToGet());
        }
        return new FoundTool(tool, beside, yosys.version());
    }
}
