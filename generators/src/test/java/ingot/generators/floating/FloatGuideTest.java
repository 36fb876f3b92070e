package ingot.generators.floating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.Design;
import ingot.hdl.Module;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/floating-point.md} shows compiles, elaborates without a warning, and prints what stands there. */
class FloatGuideTest {
    private static final Path GUIDE = Path.of("../docs/floating-point.md");
    private static final String IMPORTS = "import ingot.hdl.*;\nimport ingot.hdl.Module;\nimport ingot.generators.floating.*;\n"
            + "import ingot.generators.floating.RoundingMode;\nimport java.util.*;\n";

    @TempDir
    Path folder;

    private String example(String comment) throws IOException {
        var match = Pattern.compile("<!-- " + Pattern.quote(comment) + " -->\\s*```java\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE));
        return match.results().findFirst().orElseThrow().group(1);
    }

    private URLClassLoader compiled(String... namesAndTexts) throws IOException, InterruptedException {
        var path = System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", "");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(), "-g", "-d", folder.toString(), "-cp", path));
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            command.add(Files.writeString(folder.resolve(namesAndTexts[i] + ".java"), IMPORTS + namesAndTexts[i + 1]).toString());
        }
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
    }

    @Test
    void showsADesignThatElaborates() throws Exception {
        var creation = "new Dot2(new Dot2.Params(3))";
        var run = "public class Run implements java.util.function.Supplier<Module<?>> { public Module<?> get() { return " + creation + "; } }";
        try (var loader = compiled("Dot2", example(creation), "Run", run)) {
            @SuppressWarnings("unchecked")
            var device = (Supplier<Module<?>>) loader.loadClass("Run").getDeclaredConstructor().newInstance();
            assertEquals("", Design.of(device).report().toString().strip());
        }
    }

    @Test
    void showsWhatTheModelAnswers() throws Exception {
        var printed = new ByteArrayOutputStream();
        var before = System.out;
        try (var loader = compiled("Model", example("run Model"))) {
            System.setOut(new PrintStream(printed));
            loader.loadClass("Model").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        var expected = Pattern.compile("```\\n(FloatResult.*?)```", Pattern.DOTALL).matcher(Files.readString(GUIDE));
        assertEquals(expected.results().findFirst().orElseThrow().group(1), printed.toString());
    }
}
