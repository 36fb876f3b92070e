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
import java.util.Map;
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

    @TempDir
    private Path folder;

    /** The engine with a compiler that does {@code body} when it is asked to compile. */
    private VerilatorEngine engine(String body) throws IOException {
        assumeTrue(ToolFinder.system().unavailable(KnownTools.VERILATOR).isEmpty(), "verilator is not installed");
        var compiler = folder.resolve("g++");
        Files.writeString(compiler, "#!/bin/sh\n[ \"$1\" = -dumpfullversion ] && echo 12.2.0 && exit 0\n" + body + "\n");
        assertTrue(compiler.toFile().setExecutable(true));
        var environment = new HashMap<>(System.getenv());
        environment.put("CXX_EXE", compiler.toString());
        return new VerilatorEngine(new LibraryCache(folder.resolve("cache")), new ToolFinder(environment, List.of("/usr/bin")));
    }

    private ToolException failure(String body) throws IOException {
        var engine = engine(body);
        var netlist = Elaboration.elaborate(Inverter::new);
        var failure = assertThrows(ToolException.class, () -> engine.compile(netlist));
        try (var entries = Files.list(folder.resolve("cache"))) {
            assertTrue(entries.allMatch(entry -> entry.getFileName().toString().startsWith(".draft-")), "nothing looks whole");
        }
        return failure;
    }

    @Test
    void aCompilerThatFailsIsNamedAndLeavesNoLibrary() throws IOException {
        var failure = failure("echo 'internal error' >&2; exit 1");
        assertEquals(ToolFailure.FAILED, failure.failure());
        assertTrue(failure.getMessage().contains("g++") && failure.getMessage().contains("internal error"), failure.getMessage());
    }

    @Test
    void aCompilerThatIsKilledIsNamedAndTheNextBuildIsWhole() throws IOException {
        var failure = failure("kill -9 $$");
        assertEquals(ToolFailure.CRASHED, failure.failure());
        assertTrue(failure.getMessage().contains("out of memory"), failure.getMessage());
        assumeTrue(ToolFinder.system().unavailable(KnownTools.CXX).isEmpty(), "g++ is not installed");
        try (var simulator = engine("exec g++ \"$@\"").compile(Elaboration.elaborate(Inverter::new))) {
            simulator.poke(simulator.port("in"), 3);
            assertEquals(12, simulator.peek(simulator.port("out")));
        }
    }

    @Test
    void aFullDiskIsToldAsOne() throws IOException {
        var failure = failure("echo 'fatal error: error writing to x.o: No space left on device' >&2; exit 1");
        assertEquals(ToolFailure.DISK_FULL, failure.failure());
        assertTrue(failure.getMessage().contains("make space"), failure.getMessage());
    }

    @Test
    void aMissingCompilerIsNamedWithTheMend() throws IOException {
        var verilator = folder.resolve("verilator");
        Files.writeString(verilator, "#!/bin/sh\necho 'Verilator 5.006 2023-01-22'\n");
        assertTrue(verilator.toFile().setExecutable(true));
        var engine = new VerilatorEngine(new LibraryCache(folder), new ToolFinder(Map.of("PATH", folder.toString()), List.of()));
        var reason = engine.unavailable().orElseThrow();
        assertTrue(reason.contains("g++") && reason.contains("apt-get install"), reason);
    }
}
