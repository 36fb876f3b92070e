package ingot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command of {@code docs/analysis.md} runs, and writes its page and its numbers. */
class AnalysisGuideTest {
    private static final Pattern COMMAND = Pattern.compile("^    ingot (.*)$", Pattern.MULTILINE);

    @TempDir
    Path folder;

    static Stream<String> commands() throws IOException {
        return COMMAND.matcher(Files.readString(Path.of("../docs/analysis.md"))).results().map(match -> match.group(1)).toList().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void runs(String command) throws IOException {
        var arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(List.of("--out", folder.toString()));
        var out = new StringWriter();
        assertEquals(0, Main.run(arguments.toArray(String[]::new), new PrintWriter(out), new PrintWriter(out)), out::toString);
        var name = arguments.get(0).equals("sweep") ? "sweep" : arguments.get(1);
        assertTrue(Files.readString(folder.resolve(name + ".html")).contains("<svg"));
        assertTrue(new ObjectMapper().readTree(folder.resolve(name + ".json").toFile()).size() > 1);
    }
}
