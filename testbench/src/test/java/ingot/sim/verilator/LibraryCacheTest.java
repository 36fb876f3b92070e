package ingot.sim.verilator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.sim.SimulationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryCacheTest {
    @TempDir
    private Path root;

    @Test
    void workIsDoneOnce() throws IOException {
        var cache = new LibraryCache(root);
        var first = cache.folder(List.of("a", "b"), folder -> Files.writeString(folder.resolve("it"), "made"));
        var second = cache.folder(List.of("a", "b"), _ -> {
            throw new AssertionError("made again");
        });
        assertEquals(first, second);
        assertEquals("made", Files.readString(second.resolve("it")));
    }

    @Test
    void aFailedBuildIsNotTakenForAWholeOne() {
        var cache = new LibraryCache(root);
        assertThrows(IllegalStateException.class, () -> cache.folder(List.of("a"), folder -> {
            Files.writeString(folder.resolve("half"), "");
            throw new IllegalStateException("compiler killed");
        }));
        var place = cache.folder(List.of("a"), folder -> Files.writeString(folder.resolve("it"), "whole"));
        assertEquals(List.of("it"), List.of(place.toFile().list()));
    }

    @Test
    void ofTwoWhoBuildTheSameTheFirstWins() throws IOException {
        var cache = new LibraryCache(root);
        var place = cache.folder(List.of("a"), mine -> {
            Files.writeString(mine.resolve("it"), "slow");
            new LibraryCache(root).folder(List.of("a"), theirs -> Files.writeString(theirs.resolve("it"), "fast"));
        });
        assertEquals("fast", Files.readString(place.resolve("it")));
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedWithTheMend() throws IOException {
        var file = Files.writeString(root.resolve("file"), "");
        var cache = new LibraryCache(file);
        var failure = assertThrows(SimulationException.class, () -> cache.folder(List.of("a"), _ -> { }));
        assertEquals(true, failure.getMessage().contains("INGOT_CACHE"), failure.getMessage());
    }

    @Test
    void aFullDiskIsToldWithItsMend() {
        var cache = new LibraryCache(root);
        var failure = assertThrows(SimulationException.class, () -> cache.folder(List.of("a"), folder -> {
            Files.writeString(folder.resolve("half"), "");
            throw new FileSystemException(folder.toString(), null, "No space left on device");
        }));
        assertTrue(failure.getMessage().contains("No space left on device") && failure.getMessage().contains("INGOT_CACHE"),
                failure.getMessage());
        assertEquals("whole", content(cache.folder(List.of("a"), folder -> Files.writeString(folder.resolve("it"), "whole"))));
    }

    @Test
    void differentFoldersAreMadeAtTheSameTime() throws Exception {
        var cache = new LibraryCache(root);
        var both = new CyclicBarrier(2);
        LibraryCache.Maker maker = folder -> {
            try {
                both.await(20, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IOException("the other was not made meanwhile", e);
            }
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var a = threads.submit(() -> cache.folder(List.of("a"), maker));
            var b = threads.submit(() -> cache.folder(List.of("b"), maker));
            assertTrue(Files.isDirectory(a.get()) && Files.isDirectory(b.get()));
        }
    }

    @Test
    void threadsThatWantTheSameMakeItOnce() throws Exception {
        var made = new AtomicInteger();
        var start = new CyclicBarrier(4);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var all = new ArrayList<Future<Path>>();
            for (int i = 0; i < 4; i++) {
                all.add(threads.submit(() -> {
                    start.await();
                    return new LibraryCache(root).folder(List.of("a"), _ -> {
                        made.incrementAndGet();
                        LockSupport.parkNanos(50_000_000);
                    });
                }));
            }
            for (var one : all) {
                assertTrue(Files.isDirectory(one.get()));
            }
        }
        assertEquals(1, made.get());
    }

    @Test
    void processesShareTheCacheAndOneThatIsKilledLeavesNothing() throws Exception {
        var killed = builder("never");
        assertEquals("making", killed.inputReader().readLine());
        killed.destroyForcibly().waitFor();
        assertEquals(List.of(), whole(), "a killed build has left a folder that looks whole");
        var first = builder("first");
        var second = builder("second");
        assertEquals("making", first.inputReader().readLine());
        assertEquals("making", second.inputReader().readLine());
        for (var process : List.of(first, second)) {
            process.outputWriter().append("go\n").close();
            assertEquals("made", process.inputReader().readLine());
            assertEquals(0, process.waitFor());
        }
        var text = content(new LibraryCache(root).folder(List.of("shared"), _ -> {
            throw new AssertionError("made again");
        }));
        assertEquals("first", text, "the first to finish wins");
        assertEquals(1, whole().size());
    }

    private List<Path> whole() throws IOException {
        try (var entries = Files.list(root)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith(".")).toList();
        }
    }

    private static String content(Path folder) {
        try {
            return Files.readString(folder.resolve("it"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process that says when it is making the folder, and ends making it when it is told to. */
    private Process builder(String text) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Builder.class.getName(), root.toString(), text)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** The program of that process. */
    static final class Builder {
        private Builder() {}

        static void main(String[] arguments) {
            new LibraryCache(Path.of(arguments[0])).folder(List.of("shared"), folder -> {
                Files.writeString(folder.resolve("it"), arguments[1]);
                IO.println("making");
                if (!"go".equals(IO.readln())) {
                    throw new IOException("not told to go on");
                }
            });
            IO.println("made");
        }
    }
}
