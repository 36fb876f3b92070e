package ingot.cli.regression;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads a growing log and hands on each finished line, a few times a second. */
public final class LogFollower implements AutoCloseable {
    private static final long PAUSE_MS = 200;

    private final Path log;
    private final Consumer<String> listener;
    private final Thread thread;
    private volatile boolean done;
    private long position;
    private String rest = "";

    private LogFollower(Path log, Consumer<String> listener) {
        this.log = log;
        this.listener = listener;
        this.thread = Thread.ofPlatform().daemon().name("follow " + log.getFileName()).unstarted(this::work);
    }

    /** Follows {@code log}, which need not exist yet. */
    public static LogFollower follow(Path log, Consumer<String> listener) throws IOException {
        Files.deleteIfExists(log);
        var follower = new LogFollower(log, listener);
        follower.thread.start();
        return follower;
    }

    /** Reads what is left; after it returns, the listener has heard every line. */
    public void finish() {
        done = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            while (!done) {
                read();
                Thread.sleep(PAUSE_MS);
            }
            read();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var bytes = new byte[(int) Math.min(1 << 20, file.length() - position)];
            file.seek(position);
            file.readFully(bytes);
            position += bytes.length;
            hand(rest + new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            // Not there yet: the tool has not written its first line.
        }
    }

    private void hand(String text) {
        int end = text.lastIndexOf('\n') + 1;
        text.substring(0, end).lines().forEach(listener);
        rest = text.substring(end);
    }

    @Override
    public void close() {
        finish();
    }
}
