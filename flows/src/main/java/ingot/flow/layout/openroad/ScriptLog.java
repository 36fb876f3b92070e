package ingot.flow.layout.openroad;

import ingot.flow.layout.LayoutException;
import ingot.flow.layout.LayoutProgress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What our script says in OpenROAD's output: lines that begin with {@link #MARK}. */
final class ScriptLog {
    static final String MARK = "ingot: ";
    static final String VIOLATIONS = MARK + "violations ";
    private static final long POLL_MS = 250;

    private final Path log;

    ScriptLog(Path log) {
        this.log = log;
    }

    /** A thread that passes the script's lines on until it is closed. */
    static final class Watch implements AutoCloseable {
        private final Thread thread;

        private Watch(Thread thread) {
            this.thread = thread;
        }

        @Override
        public void close() {
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Reports every line of the script as it appears; the last ones when the watch is closed. */
    Watch watch(LayoutProgress progress) {
        return new Watch(Thread.ofVirtual().start(() -> {
            int told = 0;
            boolean running = true;
            while (running) {
                try {
                    Thread.sleep(POLL_MS);
                } catch (InterruptedException e) {
                    running = false;
                }
                var lines = lines();
                lines.stream().skip(told).forEach(line -> progress.report("openroad", line.substring(MARK.length())));
                told = Math.max(told, lines.size());
            }
        }));
    }

    /** Rule violations that the router left; -1 when the script did not come that far. */
    int violations() {
        var counts = lines().stream().filter(line -> line.startsWith(VIOLATIONS)).toList();
        return counts.isEmpty() ? -1 : Integer.parseInt(counts.getLast().substring(VIOLATIONS.length()).strip());
    }

    private List<String> lines() {
        if (Files.notExists(log)) {
            return List.of();
        }
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1).lines().filter(line -> line.startsWith(MARK)).toList();
        } catch (IOException e) {
            throw new LayoutException("cannot read " + log + ": " + e.getMessage(), e);
        }
    }
}
