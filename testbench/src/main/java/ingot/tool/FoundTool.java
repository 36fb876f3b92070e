package ingot.tool;

import java.nio.file.Path;
import java.util.List;

/** A tool on this machine, recent enough to be used. */
public record FoundTool(Tool tool, Path executable, ToolVersion version) {
    /** A run of the tool, to be completed with a log and executed. */
    public ToolRun with(String... arguments) {
        return with(List.of(arguments));
    }

    /** A run of the tool, to be completed with a log and executed. */
    public ToolRun with(List<String> arguments) {
        return ToolRun.of(this, arguments);
    }

    /** Name and version: {@code yosys 0.23}. */
    @Override
    public String toString() {
        return tool.name() + " " + version;
    }
}
