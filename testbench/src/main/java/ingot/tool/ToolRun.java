package ingot.tool;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A run of a tool, not yet started. Instances are values: each method returns a changed copy.
 *
 * <pre>{@code
 * ToolFinder.system().find(KnownTools.YOSYS)
 *         .with("-q", "-s", "synth.ys").in(folder).logTo(folder.resolve("yosys.log")).within(Duration.ofMinutes(10))
 *         .execute();
 * }</pre>
 *
 * @param directory the tool's working directory
 * @param log where everything that it prints goes; its folder must exist
 * @param limit after which the tool and every process it started are ended
 * @param environment variables in addition to those of this process
 * @param listener hears what the tool prints, and may end it
 */
public record ToolRun(
        FoundTool found, List<String> arguments, Path directory, Path log, TimeLimit limit, Map<String, String> environment,
        ToolListener listener) {
    public ToolRun {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    static ToolRun of(FoundTool found, List<String> arguments) {
        var here = Path.of("").toAbsolutePath();
        return new ToolRun(found, arguments, here, here.resolve(found.tool().name() + ".log"), TimeLimit.ofWall(Duration.ofHours(1)), Map.of(), ToolListener.NONE);
    }

    /** The same run in {@code folder}. */
    public ToolRun in(Path folder) {
        return new ToolRun(found, arguments, folder, log, limit, environment, listener);
    }

    /** The same run with its output in {@code file}. */
    public ToolRun logTo(Path file) {
        return new ToolRun(found, arguments, directory, file, limit, environment, listener);
    }

    /** The same run, ended after {@code time}. */
    public ToolRun within(Duration time) {
        return new ToolRun(found, arguments, directory, log, TimeLimit.ofWall(time), environment, listener);
    }

    /** The same run, ended when it has used {@code time} of CPU time, so that a loaded machine comes to the same end as a quiet one. */
    public ToolRun withinCpu(Duration time) {
        return new ToolRun(found, arguments, directory, log, TimeLimit.ofCpu(time), environment, listener);
    }

    /** The same run with an environment variable more. */
    public ToolRun environment(String name, String value) {
        var more = new HashMap<>(environment);
        more.put(name, value);
        return new ToolRun(found, arguments, directory, log, limit, more, listener);
    }

    /** The same run, heard by {@code hearing}. */
    public ToolRun heardBy(ToolListener hearing) {
        return new ToolRun(found, arguments, directory, log, limit, environment, hearing);
    }

    /**
     * Runs the tool to its end.
     *
     * @throws ToolException unless it ends with exit code 0
     */
    public ToolResult execute() {
        return execution().succeed();
    }

    /**
     * Runs the tool to its end, whatever its exit code.
     *
     * @throws ToolException when it crashes, hangs, is ended by its listener, or the disk is full
     */
    public ToolResult attempt() {
        return execution().complete();
    }

    private Execution execution() {
        return new Execution(this);
    }
}
