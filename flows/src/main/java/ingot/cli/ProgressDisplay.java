package ingot.cli;

import ingot.flow.FlowListener;
import ingot.flow.StepGraph;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shows how a run goes on: a line for each finished step, and on a terminal one live line with what runs, for how long, and
 * what is left.
 */
final class ProgressDisplay implements FlowListener, AutoCloseable {
    private static final long REFRESH_MS = 250;
    private static final int WIDTH = 118;

    private record Running(long sinceNanos, String detail) {}

    private final PrintWriter out;
    private final boolean live;
    private final Set<String> left;
    private final Map<String, Running> running = new LinkedHashMap<>();
    private final Thread refresher;
    private boolean closed;

    ProgressDisplay(List<String> steps, PrintWriter out, boolean live) {
        this.out = out;
        this.live = live;
        this.left = new LinkedHashSet<>(steps);
        this.refresher = Thread.ofPlatform().daemon().name("progress").unstarted(this::refresh);
        if (live) {
            refresher.start();
        }
    }

    /** A display of {@code graph}; live where a person watches. */
    static ProgressDisplay of(StepGraph graph, PrintWriter out) {
        return new ProgressDisplay(graph.names(), out, System.console() != null && System.console().isTerminal());
    }

    @Override
    public synchronized void started(String step) {
        left.remove(step);
        running.put(step, new Running(System.nanoTime(), ""));
    }

    @Override
    public synchronized void progress(String step, String detail) {
        running.computeIfPresent(step, (name, was) -> new Running(was.sinceNanos(), detail));
    }

    @Override
    public synchronized void finished(String step, double seconds, boolean reused) {
        var detail = running.remove(step);
        line(reused ? "  %-12s unchanged".formatted(step)
                : String.format(Locale.ROOT, "  %-12s %6.1f s  %s", step, seconds, detail == null ? "" : detail.detail()));
    }

    @Override
    public synchronized void failed(String step, Throwable reason) {
        running.remove(step);
        line("  %-12s failed".formatted(step));
    }

    private void line(String text) {
        out.println((live ? "\r\033[K" : "") + text.stripTrailing());
        out.flush();
    }

    private void refresh() {
        try {
            while (draw()) {
                Thread.sleep(REFRESH_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean draw() {
        if (closed) {
            return false;
        }
        if (!running.isEmpty()) {
            var now = running.entrySet().stream()
                    .map(entry -> "%s %d s %s".formatted(entry.getKey(), (System.nanoTime() - entry.getValue().sinceNanos()) / 1_000_000_000,
                            entry.getValue().detail()).strip())
                    .collect(Collectors.joining(" | "));
            var text = "  " + now + (left.isEmpty() ? "" : " | left: " + String.join(", ", left));
            out.print("\r\033[K" + text.substring(0, Math.min(WIDTH, text.length())));
            out.flush();
        }
        return true;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (live) {
            out.print("\r\033[K");
            out.flush();
        }
    }
}
