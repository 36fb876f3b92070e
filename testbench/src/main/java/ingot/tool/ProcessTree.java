package ingot.tool;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process with every process that it started. When this program is ended, the tree is ended with it. */
final class ProcessTree implements AutoCloseable {
    private final Process root;
    private final Thread onExit;
    /** What each process had used when it was last seen, those that have ended since among them. */
    private final Map<Long, Duration> used = new HashMap<>();

    private ProcessTree(Process root) {
        this.root = root;
        this.onExit = new Thread(this::killNow, "end " + root.pid());
    }

    static ProcessTree of(Process root) {
        var tree = new ProcessTree(root);
        Runtime.getRuntime().addShutdownHook(tree.onExit);
        return tree;
    }

    /** CPU time of all processes of the tree, as far as it was seen: one that begins and ends between two calls does not count. */
    Duration cpuTime() {
        Stream.concat(Stream.of(root.toHandle()), root.descendants())
                .forEach(process -> process.info().totalCpuDuration().ifPresent(time -> used.put(process.pid(), time)));
        return used.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** Ends all of it, and waits for the root to be gone. */
    void kill() throws InterruptedException {
        killNow();
        root.waitFor(5, TimeUnit.SECONDS);
    }

    private void killNow() {
        // Stop the root first so that it starts nothing new; its children are listed while it still is their parent.
        var children = root.descendants().toList();
        Stream.concat(Stream.of(root.toHandle()), children.stream()).forEach(ProcessHandle::destroyForcibly);
        children.stream().flatMap(ProcessHandle::descendants).forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        if (root.isAlive()) {
            killNow();
        }
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The program is ending, and the hook is running: that is what it is for.
        }
    }
}
