package ingot.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Runs a graph: independent steps side by side, the rest in order; the first failure stops the run.
 *
 * @param folder holds one folder per step
 * @param force runs every step again, whatever is there
 * @param workers how many steps may run at once
 */
public record FlowRun(Path folder, boolean force, int workers, FlowListener listener) {
    /**
     * Runs every step of {@code graph}.
     *
     * @throws FlowException when another run is at work in the same folder
     * @throws IOException when files cannot be read or written
     */
    public Results execute(StepGraph graph) throws IOException {
        Files.createDirectories(folder);
        try (var channel = FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = lock(channel)) {
            if (lock == null) {
                throw new FlowException("another ingot is at work in %s; wait for it, or choose another folder with --out".formatted(folder));
            }
            var memory = folder.resolve(".hashes");
            ContentHash.recall(memory);
            var results = run(graph);
            ContentHash.keep(memory);
            return results;
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // another thread of this program holds it
        }
    }

    private Results run(StepGraph graph) throws IOException {
        var store = new StepStore(folder, force);
        var results = new Results();
        var executor = Executors.newFixedThreadPool(workers, Thread.ofPlatform().daemon().name("step-", 0).factory());
        try {
            schedule(graph, store, results, executor).join();
            return results;
        } catch (CompletionException e) {
            throw rethrow(e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    /** Completes when all steps are done, or with the first failure at once. */
    private CompletableFuture<Void> schedule(StepGraph graph, StepStore store, Results results, ExecutorService executor) {
        var futures = new HashMap<Node<?>, CompletableFuture<Void>>();
        var failed = new CompletableFuture<Void>();
        for (var entry : graph.entries()) {
            var needs = entry.needs().stream().map(futures::get).toArray(CompletableFuture<?>[]::new);
            var future = CompletableFuture.allOf(needs).thenRunAsync(() -> work(entry, store, results), executor);
            future.exceptionally(e -> {
                failed.completeExceptionally(e instanceof CompletionException ? e.getCause() : e);
                return null;
            });
            futures.put(entry.node(), future);
        }
        var all = CompletableFuture.allOf(futures.values().toArray(CompletableFuture<?>[]::new));
        return CompletableFuture.anyOf(failed, all).thenApply(done -> null);
    }

    private <R> void work(StepGraph.Entry<R> entry, StepStore store, Results results) {
        var name = entry.node().name();
        try {
            tell(() -> listener.started(name));
            var outcome = store.obtain(name, entry.make().apply(results), detail -> tell(() -> listener.progress(name, detail)));
            results.put(entry.node(), outcome);
            tell(() -> listener.finished(name, outcome.seconds(), outcome.reused()));
        } catch (IOException e) {
            tell(() -> listener.failed(name, e));
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            tell(() -> listener.failed(name, e));
            throw e;
        }
    }

    private void tell(Runnable event) {
        synchronized (listener) {
            event.run();
        }
    }

    private static RuntimeException rethrow(Throwable failure) throws IOException {
        return switch (failure) {
            case UncheckedIOException e -> throw e.getCause();
            case RuntimeException e -> e;
            case Error e -> throw e;
            default -> new IllegalStateException(failure);
        };
    }
}
