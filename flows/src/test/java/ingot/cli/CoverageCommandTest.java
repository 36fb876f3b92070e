package ingot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    @Test
    void runsAreMergedAndHeldToTheMinimum(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.coverage"), "1\tLINE\tFifo\tFifo.java\t31\t\n0\tBRANCH\tFifo\tFifo.java\t30\tfalse\n");
        Files.writeString(folder.resolve("b.coverage"), "0\tLINE\tFifo\tFifo.java\t31\t\n0\tBRANCH\tFifo\tFifo.java\t30\tfalse\n");
        assertEquals(0, run("coverage", folder.toString(), "--minimum", "50", "--sources", folder.toString()), err.toString());
        assertTrue(out.toString().contains("line 1 of 1 (100.0 %)"), out.toString());
        assertTrue(Files.readString(folder.resolve("coverage.html")).contains("never false"));
        assertEquals(Failures.FAILED, run("coverage", folder.toString(), "--minimum", "51", "--sources", folder.toString()));
        assertTrue(out.toString().contains("50.0 %, fewer than the 51.0 %"), out.toString());
    }

    @Test
    void anEmptyFolderSaysWhatToDo(@TempDir Path folder) {
        assertTrue(run("coverage", folder.toString()) != 0);
        assertTrue(err.toString().contains("run the tests with -Dingot.coverage="), err.toString());
    }
}
