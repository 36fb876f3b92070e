package ingot.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.function.Consumer;

/** The folders of the steps of one run: reuses what holds, and makes the rest so that nothing half-done looks whole. */
final class StepStore {
    private final Path root;
    private final boolean force;

    StepStore(Path root, boolean force) {
        this.root = root;
        this.force = force;
    }

    /** How a step came to its result. */
    record Outcome<R>(R result, boolean reused, double seconds) {}

    <R> Outcome<R> obtain(String name, Step<R> step, Consumer<String> watcher) throws IOException {
        var key = step.key();
        var folder = root.resolve(name);
        var record = StepRecord.read(folder);
        if (!force && record.isPresent() && record.get().holds(key, folder)) {
            return new Outcome<>(step.result(folder), true, record.get().seconds());
        }
        double seconds = make(step, key, folder, watcher);
        return new Outcome<>(step.result(folder), false, seconds);
    }

    private double make(Step<?> step, StepKey key, Path folder, Consumer<String> watcher) throws IOException {
        var part = sibling(folder, ".part");
        var owner = sibling(folder, ".part.key");
        boolean mine = Files.isDirectory(part) && Files.isRegularFile(owner) && Files.readString(owner).equals(key.hash());
        if (force || !mine || !(step instanceof ResumableStep)) {
            delete(part);
            Files.createDirectories(part);
            Files.writeString(owner, key.hash());
        }
        long start = System.nanoTime();
        try (var workspace = new Workspace(part, watcher)) {
            step.run(workspace);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        StepRecord.of(key, part, seconds).write(part);
        replace(folder, part);
        Files.deleteIfExists(owner);
        return seconds;
    }

    private static void replace(Path folder, Path part) throws IOException {
        var old = sibling(folder, ".old");
        delete(old);
        if (Files.exists(folder)) {
            Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        delete(old);
    }

    private static Path sibling(Path folder, String ending) {
        return folder.resolveSibling(folder.getFileName() + ending);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var walk = Files.walk(folder)) {
            for (var path : (Iterable<Path>) walk.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }
}
