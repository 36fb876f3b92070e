package ingot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import ingot.flow.sweep.Goal;
import ingot.flow.sweep.Point;
import ingot.flow.sweep.SlurmArray;
import ingot.flow.sweep.Stage;
import ingot.tool.KnownTools;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepCommandTest {
    @TempDir
    Path folder;

    private String run(int code, String... arguments) {
        var all = new ArrayList<>(List.of("sweep"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--out", folder.toString()));
        var out = new StringWriter();
        assertEquals(code, Main.run(all.toArray(String[]::new), new PrintWriter(out), new PrintWriter(out)), out::toString);
        return out.toString();
    }

    @Test
    void elaboratesEveryChoiceAndTellsWhatIsRefused() throws IOException {
        var said = run(0, "systolic", "--rows", "2,4,0", "--dataflow", "weight-stationary,output-stationary", "--cols", "2", "--goal", "area,cycles",
                "--work", "32,32,32", "--until", "elaborate");
        assertTrue(said.startsWith("elaborated     4 points, 2 refused"), said);
        var numbers = new ObjectMapper().readTree(folder.resolve("sweep.json").toFile());
        assertEquals(4, numbers.path("points").size());
        assertEquals("--rows 0 --cols 2 --dataflow weight-stationary: systolic: rows must be 1 to 256, was 0", numbers.path("refused").get(0).asText());
        assertTrue(Files.readString(folder.resolve("sweep.html")).contains("<svg"));
    }

    @Test
    void theFrontIsWhatNothingBeats() {
        var small = point("small", Map.of(Goal.AREA, 1.0, Goal.DELAY, 9.0));
        var fast = point("fast", Map.of(Goal.AREA, 9.0, Goal.DELAY, 1.0));
        var worse = point("worse", Map.of(Goal.AREA, 9.0, Goal.DELAY, 9.0));
        var same = point("same", Map.of(Goal.AREA, 1.0, Goal.DELAY, 9.0));
        assertEquals(List.of(small, fast, same), Point.front(List.of(small, worse, fast, same), List.of(Goal.AREA, Goal.DELAY)));
        assertEquals(List.of(small, same), Point.front(List.of(small, worse, fast, same), List.of(Goal.AREA)));
    }

    /** What was laid out has wires: it is compared by its gates with what was not. */
    @Test
    void pointsAreComparedAtTheStageThatBothReached() {
        var mapped = Map.of(Goal.AREA, 1.0, Goal.DELAY, 1.0);
        var placed = new Point("placed", List.of("--n", "placed"), Stage.LAYOUT, Map.of(Goal.AREA, 2.0, Goal.DELAY, 9.0), Map.of(Stage.SYNTH, mapped));
        var other = point("other", Map.of(Goal.AREA, 3.0, Goal.DELAY, 2.0));
        assertEquals(List.of(placed), Point.front(List.of(placed, other), List.of(Goal.AREA, Goal.DELAY)));
    }

    private static Point point(String name, Map<Goal, Double> values) {
        return new Point(name, List.of("--n", name), Stage.SYNTH, values);
    }

    @Test
    @Tag("tool")
    void whatIsSynthesisedIsNotDoneAgain() throws IOException {
        Needs.pdkRoot();
        Needs.tool(KnownTools.YOSYS);
        run(0, "gray-counter", "--width", "4,6");
        var made = Files.getLastModifiedTime(synthesis());
        var said = run(0, "gray-counter", "--width", "4,6,8");
        assertTrue(said.contains("synthesised    3 points"), said);
        assertEquals(made, Files.getLastModifiedTime(synthesis()));
        try (var points = Files.list(folder.resolve("points"))) {
            assertEquals(3, points.count());
        }
        var point = new ObjectMapper().readTree(folder.resolve("sweep.json").toFile()).path("points").get(0);
        double predicted = point.path("earlier").path("ELABORATE").path("AREA").asDouble();
        double mapped = point.path("values").path("AREA").asDouble();
        assertTrue(predicted > mapped / 2 && predicted < 2 * mapped, () -> "predicted " + predicted + " um2, mapped to " + mapped);
        assertTrue(Files.readString(folder.resolve("sweep.html")).contains("Predicted beside measured"));
    }

    private Path synthesis() throws IOException {
        try (var files = Files.walk(folder.resolve("points"))) {
            return files.filter(file -> file.endsWith("synthesis.json")).sorted().findFirst().orElseThrow();
        }
    }

    /** As a task of the array does, with a command that only says what it was asked. */
    @Test
    void aTaskOfTheArraySynthesisesOnePoint() throws Exception {
        var array = new SlurmArray("echo ingot", "systolic", List.of("--clock-period", "20.0"), folder);
        var script = array.write(List.of(point("first", Map.of()), new Point("second", List.of("--rows", "4", "--cols", "2"), Stage.ELABORATE, Map.of())));
        assertTrue(Files.readString(script).contains("#SBATCH --array=1-2"));
        var task = new ProcessBuilder("bash", script.toString());
        task.environment().put("SLURM_ARRAY_TASK_ID", "2");
        var process = task.start();
        assertEquals("ingot synth systolic --rows 4 --cols 2 --clock-period 20.0 --out " + folder.resolve("points") + "/second",
                new String(process.getInputStream().readAllBytes()).strip());
        assertEquals(0, process.waitFor());
    }

    @Test
    @Tag("full")
    void slurmRunsTheArray() throws Exception {
        assumeTrue(answers("sinfo"), "there is no Slurm here that answers sinfo (Debian: slurm-wlm)");
        var array = new SlurmArray("echo ingot", "systolic", List.of(), folder);
        array.submit(array.write(List.of(point("first", Map.of()), point("second", Map.of()))));
        assertTrue(Files.readString(folder.resolve("points/slurm-2.log")).contains("/second"));
    }

    private static boolean answers(String command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void saysWhatIsWrong() {
        assertTrue(run(1, "systolic", "--rows", "2", "--goal", "cycles", "--until", "elaborate").contains("the sweep needs a matrix product: --work m,k,n"));
        assertTrue(run(1, "systolic", "--rows", "0").contains("the design takes none of these"));
        assertFalse(Files.exists(folder.resolve("sweep.html")));
    }
}
