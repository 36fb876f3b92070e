package ingot.hdl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.emit.Tools;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every design of {@code docs/language.md} and of the README compiles and elaborates, every tool accepts it, and the
 * SystemVerilog that the document shows is the one that comes out ({@code -Dbless} writes it). A comment
 * {@code <!-- new X(...) -->} stands above each.
 */
class GuideTest {
    private static final List<Path> GUIDES = List.of(Path.of("../docs/language.md"), Path.of("../README.md"));
    private static final Pattern EXAMPLE =
            Pattern.compile("<!-- (new [^\\n]+) -->\\s*```java\\n(.*?)```(?:\\s*```systemverilog\\n(.*?)```)?", Pattern.DOTALL);

    /**
     * One design of the guide.
     *
     * @param guide the document that shows it
     * @param emitted the SystemVerilog that the guide shows; {@code null} where it shows none
     */
    record Example(Path guide, String creation, String code, String emitted) {
        String className() {
            return creation.substring("new ".length(), creation.indexOf('('));
        }

        @Override
        public String toString() {
            return creation;
        }
    }

    static Stream<Example> examples() throws IOException {
        var found = new ArrayList<Example>();
        for (var guide : GUIDES) {
            var before = found.size();
            EXAMPLE.matcher(Files.readString(guide)).results()
                    .forEach(match -> found.add(new Example(guide, match.group(1), match.group(2), match.group(3))));
            assertFalse(found.size() == before, guide + " shows no design");
        }
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isTrue(Example example, @TempDir Path folder) throws Exception {
        var header = "import ingot.hdl.*;\nimport ingot.hdl.Module;\nimport java.util.*;\n";
        var imports = header + "import static ingot.hdl.Hdl.*;\n";
        var sources = new ArrayList<Path>();
        sources.add(write(folder, example.className(), imports + example.code()));
        sources.add(write(folder, "Run", header + "public class Run implements java.util.function.Supplier<Module<?>> {\n"
                + "    public Module<?> get() { return " + example.creation() + "; }\n}\n"));
        compile(folder, sources);
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, GuideTest.class.getClassLoader())) {
            @SuppressWarnings("unchecked")
            var run = (Supplier<Module<?>>) loader.loadClass("Run").getDeclaredConstructor().newInstance();
            var netlist = Elaboration.elaborate(run);
            var text = SystemVerilog.emit(netlist);
            if (example.emitted() != null && System.getProperty("bless") != null) {
                var guide = Files.readString(example.guide());
                Files.writeString(example.guide(), guide.replace("systemverilog\n" + example.emitted(), "systemverilog\n" + text));
            } else if (example.emitted() != null) {
                assertEquals(example.emitted(), text);
            }
            var boxes = netlist.modules().stream().flatMap(module -> module.blackBox().stream())
                    .map(box -> box.verilog().orElseThrow()).distinct().collect(java.util.stream.Collectors.joining("\n"));
            Tools.accept(netlist.top().name(), text + boxes);
        }
    }

    private static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), text);
    }

    private static void compile(Path folder, List<Path> sources) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "javac").toString(), "-g", "-d",
                folder.toString(), "-cp", System.getProperty("java.class.path")));
        sources.forEach(source -> command.add(source.toString()));
        assertEquals("", Tools.run(folder, command));
    }
}
