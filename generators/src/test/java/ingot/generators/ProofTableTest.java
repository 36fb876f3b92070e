package ingot.generators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.generators.bus.BusDesigns;
import ingot.generators.crossing.CrossingDesigns;
import ingot.generators.serial.SerialDesigns;
import ingot.generators.stream.StreamDesigns;
import ingot.hdl.DesignEntry;
import ingot.hdl.DesignProvider;
import ingot.test.Formal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The guide's table of proofs: every block of streams, buses, serial lines and clock crossings stands in it, and what it says is so. A row names the tests that
 * prove the block, which must make it and ask a solver; or the blocks that it is made of; or, where nothing is to be proven, the tests that try it.
 */
class ProofTableTest {
    private static final Path TESTS = Path.of("target/test-classes");
    private static final Pattern NAME = Pattern.compile("`([\\w-]+)`");
    private static final Map<String, Row> TABLE = table();

    /** @param by tests that prove the block, or blocks that it is made of */
    private record Row(List<String> by, String kind) {}

    static Stream<DesignEntry<?>> designs() {
        List<DesignProvider> rooms = List.of(new StreamDesigns(), new BusDesigns(), new SerialDesigns(), new CrossingDesigns());
        return rooms.stream().flatMap(room -> room.designs().stream());
    }

    @ParameterizedTest
    @MethodSource("designs")
    void everyBlockIsProven(DesignEntry<?> entry) throws IOException {
        var row = TABLE.get(entry.name());
        assertTrue(row != null, () -> entry.name() + " has no row in the table of proofs of docs/generators.md");
        assertTrue(!row.by().isEmpty(), () -> entry.name() + " names neither tests nor blocks");
        var block = block(entry);
        for (var by : row.by()) {
            if (by.endsWith("ProofTest")) {
                assertTrue(mentions(by, block), () -> by + " proves nothing of " + block);
            } else if (by.endsWith("Test")) {
                assertTrue(row.kind().startsWith("tried"), () -> entry.name() + " is tried by " + by + ", and the table says: " + row.kind());
            } else {
                assertTrue(TABLE.containsKey(by), () -> entry.name() + " is made of " + by + ", which the table does not have");
            }
        }
    }

    @Test
    void everyTestOfTheTableIsThereAndAsksASolver() throws Exception {
        var names = new TreeSet<String>();
        TABLE.values().forEach(row -> row.by().stream().filter(by -> by.endsWith("Test")).forEach(names::add));
        for (var name : names) {
            var files = files(name);
            assertTrue(!files.isEmpty(), () -> "there is no " + name);
            var test = Class.forName(TESTS.relativize(files.getFirst()).toString().replace(".class", "").replace('/', '.'));
            boolean asks = Arrays.stream(test.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(Formal.class));
            assertEquals(name.endsWith("ProofTest"), asks, () -> name + ": proofs, and only they, are called ProofTest");
        }
    }

    /** Rows of the section on proofs: names, tests or parts, what is proven. */
    private static Map<String, Row> table() {
        try {
            var guide = Files.readString(Path.of("../docs/generators.md"));
            var rows = new LinkedHashMap<String, Row>();
            for (var line : guide.substring(guide.indexOf("# What is proven")).lines().filter(text -> text.startsWith("| `")).toList()) {
                var cells = line.substring(1).split("\\|");
                names(cells[0]).forEach(name -> rows.put(name, new Row(names(cells[1]), cells[2].strip())));
            }
            return rows;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(result -> result.group(1)).toList();
    }

    private static <P extends Record> String block(DesignEntry<P> entry) {
        return entry.design(entry.defaults()).top().getClass().getName().replace('.', '/');
    }

    /** Whether the test, or a class inside it, has the block by name. */
    private static boolean mentions(String test, String block) throws IOException {
        for (var file : files(test)) {
            if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(block)) {
                return true;
            }
        }
        return false;
    }

    /** The class and those inside it, the outer one first. */
    private static List<Path> files(String test) throws IOException {
        try (var walk = Files.walk(TESTS)) {
            return walk.filter(file -> file.getFileName().toString().matches(test + "(\\$.*)?\\.class"))
                    .sorted(java.util.Comparator.comparingInt(file -> file.toString().length())).toList();
        }
    }
}
