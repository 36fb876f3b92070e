package ingot.hdl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.emit.Tools;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compiles the text of a design and elaborates it, for tests that edit a source file. */
final class CompiledDesign {
    private CompiledDesign() {}

    /** The SystemVerilog of the design {@code name}, whose class stands in {@code source} and has a constructor without parameters. */
    static String emit(Path folder, String name, String source) throws Exception {
        try (var loader = compile(folder, name, "import ingot.hdl.*;\nimport ingot.hdl.Module;\nimport static ingot.hdl.Hdl.*;\n" + source)) {
            var type = loader.loadClass(name).asSubclass(Module.class);
            return SystemVerilog.emit(Elaboration.elaborate(() -> {
                try {
                    return type.getDeclaredConstructor().newInstance();
                } catch (ReflectiveOperationException failure) {
                    throw new IllegalStateException(failure);
                }
            }));
        }
    }

    /** Knows the classes of {@code text}, which is the file of the class {@code name}. */
    static URLClassLoader compile(Path folder, String name, String text) throws IOException {
        var file = Files.writeString(folder.resolve(name + ".java"), text);
        assertEquals("", Tools.run(folder, List.of(Path.of(System.getProperty("java.home"), "bin", "javac").toString(), "-g", "-d",
                folder.toString(), "-cp", System.getProperty("java.class.path"), file.toString())));
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, CompiledDesign.class.getClassLoader());
    }
}
