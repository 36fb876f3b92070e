package ingot.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The seeds with which tests have failed, kept until they pass: one file for each test class, one line for each failure, under
 * {@code .ingot/seeds} or {@code -Dingot.seeds.folder=}.
 */
final class SeedStore {
    private final Path folder;

    SeedStore(Path folder) {
        this.folder = folder;
    }

    static SeedStore system() {
        return new SeedStore(Path.of(System.getProperty("ingot.seeds.folder", ".ingot/seeds")));
    }

    /** The seeds with which {@code run} has failed and not passed since. */
    List<Long> failed(RunId run) {
        var prefix = prefix(run);
        return lines(run).stream().filter(line -> line.startsWith(prefix))
                .map(line -> Long.decode(line.substring(prefix.length()))).toList();
    }

    synchronized void keep(RunId run, long seed) {
        var lines = new ArrayList<>(lines(run));
        var line = prefix(run) + RunId.hex(seed);
        if (!lines.contains(line)) {
            lines.add(line);
            write(run, lines);
        }
    }

    synchronized void forget(RunId run, long seed) {
        var lines = new ArrayList<>(lines(run));
        if (lines.remove(prefix(run) + RunId.hex(seed))) {
            write(run, lines);
        }
    }

    private static String prefix(RunId run) {
        return run.method() + " " + run.title().replaceAll("\\s+", " ") + " ";
    }

    private Path file(RunId run) {
        return folder.resolve(run.testClass() + ".txt");
    }

    private List<String> lines(RunId run) {
        try {
            return Files.exists(file(run)) ? Files.readAllLines(file(run)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(RunId run, List<String> lines) {
        try {
            if (lines.isEmpty()) {
                Files.deleteIfExists(file(run));
                return;
            }
            Files.createDirectories(folder);
            Files.write(file(run), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
