package ingot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command of {@code docs/emission.md} runs. */
class EmissionGuideTest {
    private static final Path GUIDE = Path.of("../docs/emission.md");
    private static final Pattern COMMAND = Pattern.compile("^ingot (.*)$", Pattern.MULTILINE);
    private static final Pattern FILE = Pattern.compile("```java\\n// (\\w+\\.java)\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    static Stream<String> commands() throws IOException {
        return COMMAND.matcher(Files.readString(GUIDE)).results().map(match -> match.group(1)).toList().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void runs(String command) throws IOException {
        var example = FILE.matcher(Files.readString(GUIDE));
        while (example.find()) {
            Files.writeString(folder.resolve(example.group(1)), example.group(2));
        }
        var arguments = new ArrayList<>(Arrays.stream(command.split(" "))
                .map(word -> word.endsWith(".java") ? folder.resolve(word).toString() : word).toList());
        arguments.add("--out");
        arguments.add(folder.resolve("out").toString());
        var out = new StringWriter();
        assertEquals(0, Main.run(arguments.toArray(String[]::new), new PrintWriter(out), new PrintWriter(out)), out::toString);
        var said = out.toString();
        said.lines().map(String::strip).filter(line -> line.startsWith(folder.toString()))
                .forEach(file -> assertTrue(Files.exists(Path.of(file)), file));
        assertTrue(command.contains("--help") || said.contains("SystemVerilog  "), said);
        assertTrue(!command.contains("--stats") || said.contains("deepest path: "), said);
    }
}
