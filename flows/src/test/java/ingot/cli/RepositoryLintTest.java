package ingot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The repository's habits, held by a test. */
class RepositoryLintTest {
    private static final Path HOME = Path.of("..");
    private static final List<String> MODULES = List.of("hdl-dsl", "pdk-configs", "testbench", "generators", "systolic", "noc", "flows");
    private static final int LONGEST_FILE = 420;
    private static final int LONGEST_LINE = 170;
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("^public (?:abstract |sealed |non-sealed |final )*(?:class|record|interface|enum|@interface) (\\w+)", Pattern.MULTILINE);

    private static List<Path> sources(String kind) throws IOException {
        var files = new ArrayList<Path>();
        for (var module : MODULES) {
            var folder = HOME.resolve(module).resolve("src").resolve(kind).resolve("java");
            if (Files.isDirectory(folder)) {
                try (Stream<Path> walk = Files.walk(folder)) {
                    walk.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
                }
            }
        }
        return files;
    }

    private static void assertNone(List<String> findings) {
        assertEquals("", String.join("\n", findings));
    }

    @Test
    void noTabsNoTrailingSpaceNoEndlessLines() throws IOException {
        var findings = new ArrayList<String>();
        for (var kind : List.of("main", "test")) {
            for (var file : sources(kind)) {
                var lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    var line = lines.get(i);
                    var where = file + ":" + (i + 1) + ": ";
                    if (line.contains("\t")) {
                        findings.add(where + "a tab");
                    }
                    if (line.endsWith(" ")) {
                        findings.add(where + "space at the end");
                    }
                    if (line.length() > LONGEST_LINE) {
                        findings.add(where + line.length() + " columns");
                    }
                }
            }
        }
        assertNone(findings);
    }

    @Test
    void filesStaySmall() throws IOException {
        var findings = new ArrayList<String>();
        for (var file : sources("main")) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                findings.add(file + ": " + lines + " lines; the cap is " + LONGEST_FILE);
            }
        }
        assertNone(findings);
    }

    @Test
    void publicTypesAreDocumented() throws IOException {
        var findings = new ArrayList<String>();
        for (var file : sources("main")) {
            var text = Files.readString(file);
            var type = PUBLIC_TYPE.matcher(text);
            if (type.find() && !text.substring(0, type.start()).contains("*/")) {
                findings.add(file + ": " + type.group(1) + " is public and has no Javadoc");
            }
        }
        assertNone(findings);
    }

    @Test
    void noPlacesOfOneMachine() throws IOException {
        var findings = new ArrayList<String>();
        for (var kind : List.of("main", "test")) {
            for (var file : sources(kind)) {
                var text = Files.readString(file);
                for (var word : List.of("/work" + "/", "/root" + "/", "/home" + "/")) {
                    if (text.contains(word)) {
                        findings.add(file + ": names " + word);
                    }
                }
            }
        }
        assertNone(findings);
    }
}
