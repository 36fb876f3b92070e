package ingot.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** Where a running step works: its folder, its log, and the ear of whoever watches. */
public final class Workspace implements AutoCloseable {
    private final Path folder;
    private final Consumer<String> watcher;
    private final Writer log;
    private final long start = System.nanoTime();

    Workspace(Path folder, Consumer<String> watcher) throws IOException {
        this.folder = folder;
        this.watcher = watcher;
        this.log = Files.newBufferedWriter(folder.resolve("step.log"));
    }

    /** The folder to write into. It is renamed when the step has succeeded: write no absolute path of it into a file. */
    public Path folder() {
        return folder;
    }

    /** A file in the folder. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Says what is being done, in a few words: shown live and written to the log with the time. */
    public void progress(String detail) {
        watcher.accept(detail);
        log(detail);
    }

    /** Writes a line to the step's log, {@code step.log} in its folder. */
    public synchronized void log(String line) {
        try {
            log.write(String.format(Locale.ROOT, "%8.2f  %s%n", (System.nanoTime() - start) / 1e9, line));
            log.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        log.close();
    }
}
