package ingot.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlowRunTest {
    @TempDir
    Path folder;

    private final List<String> events = new ArrayList<>();
    private final AtomicInteger runs = new AtomicInteger();

    /** Writes {@code text} to {@code out.txt}; its result is what the file holds. */
    private record Write(String text, AtomicInteger runs) implements Step<String> {
        @Override
        public StepKey key() {
            return StepKey.builder().setting("text", text).build();
        }

        @Override
        public void run(Workspace workspace) throws IOException {
            runs.incrementAndGet();
            workspace.progress("writing");
            Files.writeString(workspace.file("out.txt"), text);
            if (text.contains("boom")) {
                throw new FlowException("it went boom");
            }
        }

        @Override
        public String result(Path folder) throws IOException {
            return Files.readString(folder.resolve("out.txt"));
        }
    }

    /** Adds a line to its file each time it runs, and succeeds when there are two. */
    private record Patient(String setting) implements ResumableStep<String> {
        @Override
        public StepKey key() {
            return StepKey.builder().setting("setting", setting).build();
        }

        @Override
        public void run(Workspace workspace) throws IOException {
            var file = workspace.file("lines.txt");
            Files.writeString(file, setting + ";", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            if (result(workspace.folder()).length() < 4) {
                throw new FlowException("not yet");
            }
        }

        @Override
        public String result(Path folder) throws IOException {
            return Files.readString(folder.resolve("lines.txt"));
        }
    }

    private String patient(String setting, boolean force) throws IOException {
        var graph = new StepGraph();
        var node = graph.add("patient", done -> new Patient(setting));
        return new FlowRun(folder, force, 1, listener).execute(graph).of(node);
    }

    @Test
    void aResumableStepFindsWhatItLeft() throws IOException {
        assertThrows(FlowException.class, () -> patient("a", false));
        assertThrows(FlowException.class, () -> patient("b", false), "what another key left is gone");
        assertThrows(FlowException.class, () -> patient("b", true), "nor is anything left when all is forced");
        assertEquals("b;b;", patient("b", false));
        assertThrows(FlowException.class, () -> patient("b", true), "a finished step leaves nothing to go on from");
    }

    private final FlowListener listener = new FlowListener() {
        @Override
        public void finished(String step, double seconds, boolean reused) {
            events.add(step + (reused ? " reused" : " made"));
        }

        @Override
        public void failed(String step, Throwable reason) {
            events.add(step + " failed: " + reason.getMessage());
        }
    };

    private String chain(String first, boolean force) throws IOException {
        var graph = new StepGraph();
        var a = graph.add("a", done -> new Write(first, runs));
        var b = graph.add("b", done -> new Write(done.of(a).substring(0, 1) + "!", runs), a);
        return new FlowRun(folder, force, 2, listener).execute(graph).of(b);
    }

    @Test
    void resultsFlowFromStepToStep() throws IOException {
        assertEquals("x!", chain("x1", false));
        assertEquals(List.of("a made", "b made"), events);
    }

    @Test
    void sameKeysAreReused() throws IOException {
        chain("x1", false);
        chain("x1", false);
        assertEquals(List.of("a made", "b made", "a reused", "b reused"), events);
        assertEquals(2, runs.get());
    }

    @Test
    void onlyWhatDependsOnAChangeIsDoneAgain() throws IOException {
        chain("x1", false);
        chain("x2", false);
        assertEquals(List.of("a made", "b made", "a made", "b reused"), events);
    }

    @Test
    void forceDoesAllAgain() throws IOException {
        chain("x1", false);
        chain("x1", true);
        assertEquals(4, runs.get());
    }

    @Test
    void changedOrMissingFileIsMadeAgain() throws IOException {
        chain("x1", false);
        Files.writeString(folder.resolve("a/out.txt"), "tampered");
        assertEquals("x!", chain("x1", false));
        Files.delete(folder.resolve("b/out.txt"));
        assertEquals("x!", chain("x1", false));
        assertEquals(List.of("a made", "b made", "a made", "b reused", "a reused", "b made"), events);
    }

    @Test
    void cutOffRecordIsNotTrusted() throws IOException {
        chain("x1", false);
        var record = folder.resolve("a/step.json");
        Files.writeString(record, Files.readString(record).substring(0, 20));
        chain("x1", false);
        assertEquals("a made", events.get(2));
    }

    @Test
    void failureNamesTheStepAndLeavesNothingWhole() {
        var e = assertThrows(FlowException.class, () -> chain("boom", false));
        assertEquals("it went boom", e.getMessage());
        assertEquals(List.of("a failed: it went boom"), events);
        assertFalse(Files.exists(folder.resolve("a")));
        assertTrue(Files.exists(folder.resolve("a.part/step.log")));
    }

    @Test
    void goesOnAfterAFailure() throws IOException {
        assertThrows(FlowException.class, () -> chain("boom", false));
        assertEquals("x!", chain("x1", false));
        assertFalse(Files.exists(folder.resolve("a.part")));
    }

    @Test
    void failureKeepsTheOldResultInItsPlaceUntilANewOneIsWhole() throws IOException {
        chain("x1", false);
        assertThrows(FlowException.class, () -> chain("boom", false));
        assertEquals("x1", Files.readString(folder.resolve("a/out.txt")));
    }

    @Test
    void independentStepsRunSideBySide() throws IOException {
        var both = new CountDownLatch(2);
        var graph = new StepGraph();
        for (var name : List.of("left", "right")) {
            graph.add(name, done -> {
                both.countDown();
                try {
                    assertTrue(both.await(10, TimeUnit.SECONDS), "the other step did not start");
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return new Write(name, runs);
            });
        }
        new FlowRun(folder, false, 2, listener).execute(graph);
        assertEquals(2, events.size());
    }

    @Test
    void secondRunInTheSameFolderIsRefused() throws IOException {
        try (var channel = FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertTrue(lock.isValid());
            var e = assertThrows(FlowException.class, () -> chain("x1", false));
            assertTrue(e.getMessage().startsWith("another ingot is at work in "), e.getMessage());
        }
    }

    @Test
    void stepMayOnlyNeedWhatIsInTheGraph() {
        var other = new StepGraph().add("elsewhere", done -> new Write("x", runs));
        var graph = new StepGraph();
        assertThrows(IllegalArgumentException.class, () -> graph.add("here", done -> new Write("x", runs), other));
    }
}
