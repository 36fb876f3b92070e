package ingot.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds Java files by their simple names under some folders; of several with one name the one in {@code src/main}. */
final class JavaSources {
    private final Map<String, Path> files = new HashMap<>();

    JavaSources(List<Path> roots) throws IOException {
        for (var root : roots) {
            try (var all = Files.walk(root)) {
                all.filter(file -> file.toString().endsWith(".java")).sorted().forEach(file -> files.merge(
                        file.getFileName().toString(), file, (a, b) -> a.toString().contains("src/main") ? a : b));
            }
        }
    }

    /** The lines of a file; empty where it is not found. */
    List<String> lines(String name) throws IOException {
        var file = files.get(name);
        return file == null ? List.of() : Files.readAllLines(file);
    }
}
