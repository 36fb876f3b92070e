package ingot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Modules may use each other only along the arrows of the architecture: nothing flows back up. */
class ArchitectureTest {
    private static final Path HOME = Path.of("..");
    private static final Pattern NAME = Pattern.compile("module (ingot\\.\\w+) \\{");
    private static final Pattern USES = Pattern.compile("requires (?:transitive |static )*(ingot\\.\\w+);");

    /** What each module may use. */
    private static final Map<String, Set<String>> ARROWS = Map.of(
            "ingot.hdl", Set.of(),
            "ingot.pdk", Set.of(),
            "ingot.testbench", Set.of("ingot.hdl"),
            "ingot.generators", Set.of("ingot.hdl"),
            "ingot.systolic", Set.of("ingot.hdl", "ingot.generators"),
            "ingot.noc", Set.of("ingot.hdl", "ingot.generators", "ingot.testbench"),
            "ingot.flows", Set.of("ingot.hdl", "ingot.pdk", "ingot.testbench", "ingot.generators", "ingot.systolic", "ingot.noc"));

    private static Map<String, Set<String>> actual() throws IOException {
        var modules = new TreeMap<String, Set<String>>();
        try (var folders = Files.list(HOME)) {
            for (var file : folders.map(folder -> folder.resolve("src/main/java/module-info.java")).filter(Files::exists).toList()) {
                var text = Files.readString(file);
                var name = NAME.matcher(text);
                assertTrue(name.find(), file + " declares no module");
                var uses = new TreeSet<String>();
                USES.matcher(text).results().forEach(match -> uses.add(match.group(1)));
                modules.put(name.group(1), uses);
            }
        }
        return modules;
    }

    @Test
    void everyModuleHasItsPlace() throws IOException {
        assertEquals(new TreeSet<>(ARROWS.keySet()), actual().keySet());
    }

    @Test
    void arrowsPointOneWay() throws IOException {
        actual().forEach((module, uses) -> assertTrue(ARROWS.get(module).containsAll(uses),
                module + " uses " + uses + "; it may use " + new TreeSet<>(ARROWS.get(module))));
    }
}
