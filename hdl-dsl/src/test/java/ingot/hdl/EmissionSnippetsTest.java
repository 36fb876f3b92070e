package ingot.hdl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.yosys.YosysJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of Java in {@code docs/emission.md} compile and run; its commands and designs have a test of their own in the flow. */
class EmissionSnippetsTest {
    private static final Path GUIDE = Path.of("../docs/emission.md");
    private static final Pattern SNIPPET = Pattern.compile("```java\\n(?!// \\w+\\.java)(.*?)```", Pattern.DOTALL);

    record None() {}

    static final class Delay extends Module<None> {
        final UInt in = input(uint(8));
        final UInt out = output(uint(8));

        Delay() {
            super(new None());
            out.set(next(in, 0));
        }
    }

    @Test
    void everyOneRuns(@TempDir Path folder) throws Exception {
        var original = Elaboration.elaborate(Delay::new);
        Files.writeString(folder.resolve("back.json"), YosysJson.emit(original));
        var snippets = SNIPPET.matcher(Files.readString(GUIDE)).results().map(match -> match.group(1)).toList();
        assertEquals(2, snippets.size());
        var text = new StringBuilder("""
                import ingot.hdl.netlist.*;
                import ingot.hdl.store.*;
                import ingot.hdl.yosys.*;
                import java.nio.file.*;

                public class Snippets {
                    public static Path folder;
                    public static Netlist original;
                    public static Netlist netlist;
                """);
        for (var i = 0; i < snippets.size(); i++) {
            text.append("public static void run").append(i).append("() throws Exception {\n")
                    .append(snippets.get(i).replace("Path.of(", "folder.resolve(")).append("}\n");
        }
        try (var loader = CompiledDesign.compile(folder, "Snippets", text + "}\n")) {
            var type = loader.loadClass("Snippets");
            type.getField("folder").set(null, folder);
            type.getField("original").set(null, original);
            type.getField("netlist").set(null, original);
            for (var i = 0; i < snippets.size(); i++) {
                type.getMethod("run" + i).invoke(null);
            }
        }
        assertTrue(Files.readString(folder.resolve("fifo.netlist")).startsWith("ingot-netlist 1\n"));
    }
}
