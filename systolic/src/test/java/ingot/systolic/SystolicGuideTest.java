package ingot.systolic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every program in the guides of this module compiles, runs, and prints what stands below it. */
class SystolicGuideTest {
    private static final Pattern PROGRAM =
            Pattern.compile("<!-- run (\\w+) -->\\s*```java\\n(.*?)```\\s*```\\n(.*?)```", Pattern.DOTALL);
    private static final String IMPORTS = """
            import ingot.hdl.*;
            import ingot.systolic.*;
            import ingot.systolic.analysis.*;
            import ingot.systolic.mapper.*;
            import ingot.systolic.model.*;
            import ingot.systolic.number.*;
            import ingot.systolic.row.*;
            import ingot.systolic.sparse.*;
            import ingot.systolic.tensor.*;
            import ingot.systolic.tensor.command.*;
            import ingot.systolic.tensor.command.Unit;
            import ingot.systolic.workload.*;
            import java.util.*;
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"systolic.md", "analysis.md"})
    void showsWhatItsProgramsPrint(String guide) throws Exception {
        var programs = PROGRAM.matcher(Files.readString(Path.of("../docs").resolve(guide))).results().toList();
        assertTrue(programs.size() >= 2);
        for (var program : programs) {
            assertEquals(program.group(3), output(program.group(1), program.group(2)));
        }
    }

    private String output(String name, String text) throws Exception {
        compile(name, text);
        var printed = new ByteArrayOutputStream();
        var before = System.out;
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void compile(String name, String text) throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve(name + ".java"), IMPORTS + text);
        var path = System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", "");
        var process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-g", "-d", folder.toString(), "-cp", path, file.toString())).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }
}
