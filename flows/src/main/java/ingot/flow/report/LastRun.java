package ingot.flow.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code metrics.json} of a run, and the last one with other numbers beside it as {@code metrics.last.json}, so that a run that changes
 * nothing still tells what the change before it did.
 */
final class LastRun {
    private static final String NOW = "metrics.json";
    private static final String LAST = "metrics.last.json";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private LastRun() {}

    /** A number that differs; NaN where one of the runs has none. */
    record Change(String metric, double before, double now) {}

    /** Writes {@code metrics} and tells what differs from the last run that had other numbers. */
    static List<Change> replace(Map<String, Double> metrics, Path folder) throws IOException {
        var sorted = new TreeMap<>(metrics);
        var before = read(folder.resolve(NOW));
        if (!before.isEmpty() && !before.equals(sorted)) {
            JSON.writeValue(folder.resolve(LAST).toFile(), before);
        }
        JSON.writeValue(folder.resolve(NOW).toFile(), sorted);
        return changes(read(folder.resolve(LAST)), sorted);
    }

    private static List<Change> changes(Map<String, Double> before, Map<String, Double> now) {
        if (before.isEmpty()) {
            return List.of();
        }
        var names = new TreeMap<String, Double>(before);
        names.putAll(now);
        var changes = new ArrayList<Change>();
        for (var name : names.keySet()) {
            var change = new Change(name, before.getOrDefault(name, Double.NaN), now.getOrDefault(name, Double.NaN));
            if (Double.compare(change.before, change.now) != 0) {
                changes.add(change);
            }
        }
        return changes;
    }

    /** Empty where there is no file that can be read. */
    private static TreeMap<String, Double> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new TreeMap<>();
        }
        try {
            return JSON.readValue(file.toFile(), new TypeReference<TreeMap<String, Double>>() {});
        } catch (JacksonException e) {
            return new TreeMap<>();
        }
    }
}
