package ingot.cli.regression;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

/** How each test class ended last time, and what it was made of then. */
final class TestHistory {
    private final Path file;
    private final Map<String, Entry> entries = new TreeMap<>();

    /**
     * The last run of a class.
     *
     * @param passed whether all its tests passed, with none skipped
     * @param digest of what can change its result; empty where that is not known
     */
    record Entry(boolean passed, long millis, String digest) {}

    private TestHistory(Path file) {
        this.file = file;
    }

    static TestHistory load(Path file) throws IOException {
        var history = new TestHistory(file);
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file)) {
                var fields = line.split(" ", -1);
                if (fields.length == 4) {
                    history.entries.put(fields[0], new Entry(fields[1].equals("passed"), Long.parseLong(fields[2]), fields[3]));
                }
            }
        }
        return history;
    }

    /** Whether {@code test} has failed, or not run to its end, the last time that it ran. */
    boolean failed(String test) {
        return entries.containsKey(test) && !entries.get(test).passed();
    }

    /** Whether {@code test} passed when it was made of just what it is made of now. */
    boolean passedAs(String test, String digest) {
        var entry = entries.get(test);
        return entry != null && entry.passed() && !digest.isEmpty() && entry.digest().equals(digest);
    }

    void put(String test, Entry entry) {
        entries.put(test, entry);
    }

    void save() throws IOException {
        var lines = new ArrayList<String>();
        entries.forEach((test, entry) -> lines.add(
                String.join(" ", test, entry.passed() ? "passed" : "failed", String.valueOf(entry.millis()), entry.digest())));
        Files.createDirectories(file.getParent());
        var whole = Files.write(file.resolveSibling(file.getFileName() + ".new"), lines);
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
