package ingot.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A shell script that stands in for a tool: version 2.5 unless told otherwise, then {@code body}. */
final class FakeTool {
    static final Tool TOOL = new Tool("melt", List.of("melt"), "MELT_EXE", List.of("--version"), Pattern.compile("melt ([0-9.]+)"),
            ToolVersion.parse("2.1"), "melt-tools", "", "molten metal");

    private FakeTool() {}

    static ToolFinder install(Path folder, String version, String body) throws IOException {
        var script = folder.resolve("melt");
        Files.writeString(script, "#!/bin/sh\nif [ \"$1\" = --version ]; then echo \"" + version + "\"; exit 0; fi\n" + body + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return on(folder);
    }

    static ToolFinder on(Path folder) {
        return new ToolFinder(Map.of("PATH", folder.toString()), List.of());
    }

    static ToolRun run(Path folder, String body) throws IOException {
        return install(folder, "melt 2.5", body).find(TOOL).with("ingot").in(folder).logTo(folder.resolve("melt.log"));
    }
}
