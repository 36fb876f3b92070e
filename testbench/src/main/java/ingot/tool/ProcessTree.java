package ingot.tool;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process with every process that it started. When this program is ended, the tree is ended with it. */
final class ProcessTree implements AutoCloseable {
    private final Process root;
    private final Thread onExit;

    private ProcessTree(Process root) {
        this.root = root;
        this.onExit = new Thread(this::killNow, "end " + root.pid());
    }

    static ProcessTree of(Process root) {
        var tree = new ProcessTree(root);
        Runtime.getRuntime().addShutdownHook(tree.onExit);
        return tree;
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
