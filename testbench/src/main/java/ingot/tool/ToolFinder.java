package ingot.tool;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Finds tools: the override variable first, then {@code PATH}, then the usual places. What was found is remembered. */
public final class ToolFinder {
    /** CPU time: on a loaded machine a version may be long in coming. */
    private static final Duration VERSION_LIMIT = Duration.ofSeconds(5);
    private static final List<String> USUAL_PLACES =
            List.of("/usr/local/bin", "/usr/bin", "/opt/openroad/bin", "/opt/oss-cad-suite/bin");
    private static final ToolFinder SYSTEM = new ToolFinder(System.getenv(), USUAL_PLACES);

    private final Map<String, String> environment;
    private final List<String> usualPlaces;
    private final Map<Tool, FoundTool> found = new ConcurrentHashMap<>();

    /**
     * A finder that sees {@code environment} instead of that of this process.
     *
     * @param usualPlaces folders to look in after those of {@code PATH}
     */
    public ToolFinder(Map<String, String> environment, List<String> usualPlaces) {
        this.environment = Map.copyOf(environment);
        this.usualPlaces = List.copyOf(usualPlaces);
    }

    /** The finder for this machine. */
    public static ToolFinder system() {
        return SYSTEM;
    }

    /**
     * The tool, ready to run.
     *
     * @throws ToolException when it is absent, too old or does not tell its version
     */
    public FoundTool find(Tool tool) {
        var known = found.get(tool);
        if (known == null) {
            known = check(tool);
            found.put(tool, known);
        }
        return known;
    }

    /** Why {@code tool} cannot be used here, with the mend; empty when it can. */
    public Optional<String> unavailable(Tool tool) {
        try {
            find(tool);
            return Optional.empty();
        } catch (ToolException e) {
            return Optional.of(e.getMessage());
        }
    }

    private FoundTool check(Tool tool) {
        var executable = locate(tool);
        var version = versionOf(tool, executable);
        if (!version.isAtLeast(tool.minimum())) {
            throw new ToolException(tool, ToolFailure.TOO_OLD, "%s %s (%s) is too old: Ingot needs %s or newer; %s, or set %s to a newer one"
                    .formatted(tool.name(), version, executable, tool.minimum(), tool.howToGet(), tool.override()));
        }
        return new FoundTool(tool, executable, version);
    }

    private Path locate(Tool tool) {
        var override = environment.getOrDefault(tool.override(), "");
        if (!override.isBlank()) {
            var path = Path.of(override);
            if (!Files.isExecutable(path) || Files.isDirectory(path)) {
                throw new ToolException(tool, ToolFailure.ABSENT,
                        "%s is set to %s, which is not an executable file; correct it or unset it".formatted(tool.override(), path));
            }
            return path;
        }
        return candidates(tool)
                .filter(path -> Files.isExecutable(path) && !Files.isDirectory(path))
                .findFirst()
                .orElseThrow(() -> new ToolException(tool, ToolFailure.ABSENT,
                        "%s is not installed (it gives %s): %s".formatted(tool.name(), tool.gives(), tool.howToGet())));
    }

    private Stream<Path> candidates(Tool tool) {
        var path = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator)).filter(folder -> !folder.isEmpty());
        return Stream.concat(path, usualPlaces.stream())
                .flatMap(folder -> tool.executables().stream().map(name -> Path.of(folder, name)));
    }

    private ToolVersion versionOf(Tool tool, Path executable) {
        Path log = null;
        try {
            log = Files.createTempFile("ingot-version", ".log");
            new FoundTool(tool, executable, ToolVersion.parse("0")).with(tool.versionArguments())
                    .in(log.toAbsolutePath().getParent()).logTo(log).withinCpu(VERSION_LIMIT).environment("QT_QPA_PLATFORM", "offscreen").attempt();
            var output = String.join("\n", LogTail.read(log, 40));
            var match = tool.versionPattern().matcher(output);
            if (!match.find()) {
                throw new ToolException(tool, ToolFailure.UNUSABLE, "%s does not tell its version when asked with %s; is it %s? Set %s to the right one, or: %s"
                        .formatted(executable, String.join(" ", tool.versionArguments()), tool.name(), tool.override(), tool.howToGet()),
                        LogTail.read(log, 3));
            }
            return ToolVersion.parse(match.group(1));
        } catch (IOException e) {
            throw new ToolException(tool, ToolFailure.UNUSABLE, "cannot ask %s for its version: %s".formatted(executable, e.getMessage()));
        } finally {
            if (log != null) {
                log.toFile().delete();
            }
        }
    }
}
