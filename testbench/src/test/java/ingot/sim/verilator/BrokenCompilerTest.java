package ingot.sim.verilator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.hdl.Elaboration;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.tool.KnownTools;
import ingot.tool.ToolException;
import ingot.tool.ToolFailure;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenCompilerTest {
    record NoParams() {}

    static final class Inverter extends Module<NoParams> {
        final UInt in = input(uint(4));
        final UInt out = output(uint(4));

        Inverter() {
            super(new NoParams());
            out.set(in.not());
        }
    }

    @Test
    void aCompilerThatFailsIsNamedAndLeavesNoLibrary(@TempDir Path folder) throws IOException {
        assumeTrue(ToolFinder.system().unavailable(KnownTools.VERILATOR).isEmpty(), "verilator is not installed");
        var compiler = folder.resolve("g++");
        Files.writeString(compiler, "#!/bin/sh\n[ \"$1\" = -dumpfullversion ] && echo 12.2.0 && exit 0\necho 'out of memory' >&2\nexit 1\n");
        assertTrue(compiler.toFile().setExecutable(true));
        var environment = new HashMap<>(System.getenv());
        environment.put("CXX_EXE", compiler.toString());
        var cache = folder.resolve("cache");
        var engine = new VerilatorEngine(new LibraryCache(cache), new ToolFinder(environment, List.of("/usr/bin")));
        var netlist = Elaboration.elaborate(Inverter::new);
        var failure = assertThrows(ToolException.class, () -> engine.compile(netlist));
        assertEquals(ToolFailure.FAILED, failure.failure());
        assertTrue(failure.getMessage().contains("g++") && failure.getMessage().contains("out of memory"), failure.getMessage());
        try (var entries = Files.list(cache)) {
            assertTrue(entries.allMatch(entry -> entry.getFileName().toString().startsWith(".draft-")), "nothing looks whole");
        }
    }
}
