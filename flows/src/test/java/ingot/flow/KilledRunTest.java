package ingot.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run whose process is killed in the middle of a step goes on with that step, and trusts nothing of what it had half written. */
class KilledRunTest {
    private static final int STEPS = 3;

    @TempDir
    Path folder;

    /** Writes two files; at {@code stopAt} it says so between the two, and waits to be killed. */
    private record Half(int number, String before, int stopAt) implements Step<String> {
        @Override
        public StepKey key() {
            return StepKey.builder().setting("number", number).setting("before", before).build();
        }

        @Override
        public void run(Workspace workspace) throws IOException {
            assertFalse(Files.exists(workspace.file("first.txt")), "a step begins in an empty folder");
            Files.writeString(workspace.file("first.txt"), before);
            if (number == stopAt) {
                System.out.println("half");
                System.in.read();
            }
            Files.writeString(workspace.file("second.txt"), before + number);
        }

        @Override
        public String result(Path folder) throws IOException {
            return Files.readString(folder.resolve("second.txt"));
        }
    }

    private static String run(Path folder, int stopAt, FlowListener listener) throws IOException {
        var graph = new StepGraph();
        Node<String> last = graph.add("step-0", _ -> new Half(0, "", stopAt));
        for (int i = 1; i < STEPS; i++) {
            int number = i;
            var before = last;
            last = graph.add("step-" + i, done -> new Half(number, done.of(before), stopAt), before);
        }
        return new FlowRun(folder, false, 1, listener).execute(graph).of(last);
    }

    /** The process that is killed. */
    public static final class Victim {
        private Victim() {}

        /** Runs in the folder, and stops in the step, that the arguments name. */
        public static void main(String[] arguments) throws IOException {
            run(Path.of(arguments[0]), Integer.parseInt(arguments[1]), FlowListener.SILENT);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void goesOnWhereItWas(int killed) throws Exception {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Victim.class.getName(), folder.toString(), String.valueOf(killed))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var said = process.inputReader()) {
            assertEquals("half", said.readLine());
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertTrue(Files.exists(folder.resolve("step-" + killed + ".part").resolve("first.txt")));
        assertFalse(Files.exists(folder.resolve("step-" + killed)));
        var reused = new ArrayList<String>();
        var made = new ArrayList<String>();
        var result = run(folder, -1, new FlowListener() {
            @Override
            public void finished(String step, double seconds, boolean again) {
                (again ? reused : made).add(step);
            }
        });
        assertEquals("012", result);
        assertEquals(List.of("step-0", "step-1", "step-2").subList(0, killed), reused);
        assertEquals(List.of("step-0", "step-1", "step-2").subList(killed, STEPS), made);
        assertFalse(Files.exists(folder.resolve("step-" + killed + ".part")));
    }
}
