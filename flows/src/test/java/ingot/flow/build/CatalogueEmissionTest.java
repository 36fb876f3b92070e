package ingot.flow.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.flow.CatalogueDesigns;
import ingot.flow.synth.Needs;
import ingot.hdl.DesignEntry;
import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.emit.SystemVerilogOptions;
import ingot.hdl.store.NetlistFile;
import ingot.tool.KnownTools;
import ingot.tool.Tool;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every design of the catalogue, in every preset: no tool has anything to say about it. */
class CatalogueEmissionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource(CatalogueDesigns.ALL)
    @Tag("tool")
    void isCleanInEveryPreset(DesignEntry<?> entry) throws IOException {
        var tools = List.of(KnownTools.VERILATOR, KnownTools.YOSYS, KnownTools.ICARUS);
        tools.forEach(Needs::tool);
        var netlist = entry.elaborate();
        var top = netlist.top().name();
        for (var preset : SystemVerilogOptions.Preset.values()) {
            Files.writeString(folder.resolve(top + ".sv"), SystemVerilog.emit(netlist, preset.options()));
            assertSilent(preset, KnownTools.VERILATOR, "--lint-only", "-Wall", "--top-module", top, top + ".sv");
            assertSilent(preset, KnownTools.YOSYS, "-q", "-p", "read_verilog -sv " + top + ".sv; hierarchy -check -top " + top + "; proc; opt; check -assert");
            assertSilent(preset, KnownTools.ICARUS, "-g2012", "-t", "null", top + ".sv");
        }
    }

    private void assertSilent(SystemVerilogOptions.Preset preset, Tool tool, String... arguments) throws IOException {
        var log = folder.resolve(tool.name() + ".log");
        ToolFinder.system().find(tool).with(List.of(arguments)).in(folder).logTo(log).attempt();
        var said = Files.readString(log).lines()
                // Icarus 11 waits for whole words where a process reads a slice, and says so; it changes no result.
                .filter(line -> !line.contains("constant selects in always_*") && !line.contains("Sorry, cannot determine the sensitivity")
                        && !line.contains("is sensitive to all"))
                .collect(Collectors.joining("\n"));
        assertEquals("", said, preset + " " + tool.name());
    }

    @ParameterizedTest
    @MethodSource(CatalogueDesigns.ALL)
    void goesThroughAFile(DesignEntry<?> entry) {
        var text = NetlistFile.write(entry.elaborate());
        var back = NetlistFile.read(text);
        assertEquals(text, NetlistFile.write(back));
        assertEquals(SystemVerilog.emit(entry.elaborate()), SystemVerilog.emit(back));
    }
}
