package ingot.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolRunTest {
    @TempDir
    Path folder;

    @Test
    void runsInItsFolderWithItsLogAndVariables() throws IOException {
        var result = FakeTool.run(folder, "pwd; echo \"$1 $HEAT\"; echo trouble >&2").environment("HEAT", "900").execute();
        assertEquals(0, result.exitCode());
        assertEquals(folder.toRealPath() + "\ningot 900\ntrouble\n", Files.readString(result.log()));
    }

    @Test
    void exitCodeIsAFailureWithTheLastLines() throws IOException {
        var run = FakeTool.run(folder, "seq 1 100; echo 'ERROR: too cold'; exit 3");
        var e = assertThrows(ToolException.class, run::execute);
        assertEquals(ToolFailure.FAILED, e.failure());
        assertTrue(e.getMessage().startsWith("melt failed with exit code 3; the whole output is in " + folder.resolve("melt.log")), e.getMessage());
        assertTrue(e.getMessage().endsWith("\n    100\n    ERROR: too cold"), e.getMessage());
        assertEquals(3, run.attempt().exitCode());
    }

    @Test
    void crashIsNamedByItsSignal() throws IOException {
        var e = failure(FakeTool.run(folder, "echo about to; kill -SEGV $$"));
        assertEquals(ToolFailure.CRASHED, e.failure());
        assertTrue(e.getMessage().startsWith("melt crashed (SIGSEGV)"), e.getMessage());
        assertTrue(e.getMessage().contains("sudo apt-get install melt-tools"), e.getMessage());
    }

    @Test
    void killedToolHintsAtMemory() throws IOException {
        var e = failure(FakeTool.run(folder, "kill -KILL $$"));
        assertTrue(e.getMessage().contains("out of memory"), e.getMessage());
    }

    @Test
    void hangingToolIsEndedWithItsChildren() throws Exception {
        var run = FakeTool.run(folder, "sleep 60 & echo $! > child; (sleep 61 & echo $! > grandchild; wait) & wait").within(Duration.ofMillis(700));
        long start = System.nanoTime();
        var e = failure(run);
        assertEquals(ToolFailure.TIMED_OUT, e.failure());
        assertTrue(e.getMessage().startsWith("melt was still running after 0.7 s and was ended"), e.getMessage());
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 10);
        assertGone("child");
        assertGone("grandchild");
    }

    @Test
    void listenerHearsEveryLine() throws IOException {
        var heard = new ArrayList<String>();
        FakeTool.run(folder, "seq 1 300; sleep 0.6; echo done").heardBy(line -> {
            heard.add(line);
            return Optional.empty();
        }).execute();
        assertEquals(301, heard.size());
        assertEquals("done", heard.getLast());
    }

    @Test
    void listenerEndsATool() throws Exception {
        var run = FakeTool.run(folder, "sleep 60 & echo $! > child; echo cooling; wait")
                .heardBy(line -> line.equals("cooling") ? Optional.of("it cools; heat it") : Optional.empty());
        var e = failure(run);
        assertEquals(ToolFailure.STOPPED, e.failure());
        assertTrue(e.getMessage().startsWith("melt was ended: it cools; heat it; its whole output is in"), e.getMessage());
        assertGone("child");
    }

    @Test
    void cpuTimeOfAllProcessesCounts() throws IOException {
        var e = failure(FakeTool.run(folder, "(while :; do :; done) & wait").withinCpu(Duration.ofMillis(200)));
        assertEquals(ToolFailure.TIMED_OUT, e.failure());
        assertTrue(e.getMessage().startsWith("melt was still running after 0.2 s of CPU time and was ended"), e.getMessage());
    }

    @Test
    void waitingIsNoCpuTime() throws IOException {
        assertEquals(0, FakeTool.run(folder, "sleep 0.6").withinCpu(Duration.ofMillis(200)).execute().exitCode());
        var e = failure(FakeTool.run(folder, "sleep 60").withinCpu(Duration.ofMillis(20)));
        assertTrue(e.getMessage().startsWith("melt was still running after 0.8 s and was ended"), e.getMessage());
    }

    @Test
    void fullDiskIsRecognised() throws IOException {
        var e = failure(FakeTool.run(folder, "/bin/echo metal > /dev/full; exit 1"));
        assertEquals(ToolFailure.DISK_FULL, e.failure());
        assertTrue(e.getMessage().contains("was full while melt ran; make space and run again"), e.getMessage());
    }

    @Test
    void fullDiskIsAFailureEvenWhenTheToolIsContent() throws IOException {
        var e = failure(FakeTool.run(folder, "/bin/echo metal > /dev/full; exit 0"));
        assertEquals(ToolFailure.DISK_FULL, e.failure());
    }

    private static ToolException failure(ToolRun run) {
        return assertThrows(ToolException.class, run::execute);
    }

    private void assertGone(String pidFile) throws Exception {
        long pid = Long.parseLong(Files.readString(folder.resolve(pidFile)).strip());
        for (int i = 0; i < 50 && isRunning(pid); i++) {
            Thread.sleep(20);
        }
        assertFalse(isRunning(pid), pidFile + " is still running");
    }

    /** A process that ended but was not collected by its parent counts as gone. */
    private static boolean isRunning(long pid) throws IOException {
        var status = Path.of("/proc/" + pid + "/stat");
        try {
            return !Files.readString(status).contains(") Z ");
        } catch (IOException e) {
            return false;
        }
    }
}
