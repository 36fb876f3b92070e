package ingot.cli;

import ingot.pdk.Pdk;
import ingot.pdk.PdkException;
import ingot.pdk.PdkFile;
import ingot.pdk.PdkFinder;
import ingot.pdk.TestedFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is on disk of the process that the flow would use: where it is, and each of its files that is missing. */
final class ProcessReport {
    private ProcessReport() {}

    /** Lines for people. A process that is missing or incomplete ends with the line that gets it. */
    static List<String> of(PdkFinder finder, Optional<Path> pdkRoot) {
        try {
            var process = finder.defaultProcess();
            return finder.locate(process, pdkRoot).map(ProcessReport::of)
                    .orElseGet(() -> List.of("%-13s %-10s %s".formatted(process.name(), "missing", PdkFinder.howToGet(process))));
        } catch (PdkException e) {
            return List.of("process       %-10s %s".formatted("unknown", e.getMessage()));
        }
    }

    private static List<String> of(Pdk pdk) {
        var files = pdk.process().files();
        var missing = pdk.missing();
        var lines = new ArrayList<String>();
        lines.add("%-13s %-10s %s".formatted(pdk.process().name(), missing.isEmpty() ? "complete" : "partial", pdk.root()));
        if (missing.isEmpty()) {
            lines.add("            all %d files that Ingot uses are there".formatted(files.size()));
            lines.addAll(versions(pdk));
            return lines;
        }
        lines.add("            %d of %d files that Ingot uses are missing:".formatted(missing.size(), files.size()));
        missing.forEach(file -> lines.add("              " + line(file)));
        lines.addAll(versions(pdk));
        lines.add("            " + PdkFinder.howToGet(pdk.process()));
        return lines;
    }

    /** The version of the whole, and each file that is not as Ingot is tested with. */
    private static List<String> versions(Pdk pdk) {
        try {
            var lines = new ArrayList<String>();
            lines.add("            version: " + pdk.version().orElse("not told by the installation"));
            var tested = TestedFiles.of(pdk.process());
            var others = tested.others(pdk);
            lines.add(others.isEmpty() ? "            every file is as Ingot is tested with (SHA-256)"
                    : "            %d files are not as Ingot is tested with, which are from %s:".formatted(others.size(), tested.version()));
            others.forEach(file -> lines.add("              other: " + file.path()));
            return lines;
        } catch (IOException e) {
            return List.of("            cannot be read: " + e.getMessage());
        }
    }

    private static String line(PdkFile file) {
        return "%s: %s (%s)".formatted(file.required() ? "required" : "optional", file.path(), file.role().purpose());
    }
}
