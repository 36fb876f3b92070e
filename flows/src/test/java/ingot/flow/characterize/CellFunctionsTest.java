package ingot.flow.characterize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.flow.gates.CellFunction;
import ingot.pdk.liberty.LibertyCell;
import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Yosys proves that the functions of every characterised cell are those of the process's own library. */
class CellFunctionsTest {
    @TempDir
    Path folder;

    private final StringBuilder verilog = new StringBuilder();
    private final List<String> modules = new ArrayList<>();

    @Test
    void functionsAreThoseOfTheProcess() throws IOException {
        ToolFinder.system().unavailable(KnownTools.YOSYS).ifPresent(reason -> assumeTrue(false, reason));
        var pdk = CellSourcesTest.pdk();
        var sources = new CellSources(pdk);
        var library = pdk.liberty(pdk.process().defaultCorner());
        for (var name : CellSet.timed(pdk.process())) {
            claim(name, sources.logic(name), library.cell(name));
        }
        assertTrue(modules.size() > 130, modules.size() + " functions");
        Files.writeString(folder.resolve("equal.v"), verilog);
        var script = "read_verilog equal.v\n" + modules.stream().map(module -> "sat -verify -prove ok 1 " + module).collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve("equal.ys"), script);
        ToolFinder.system().find(KnownTools.YOSYS).with("-q", "-s", "equal.ys").in(folder).logTo(folder.resolve("yosys.log"))
                .within(Duration.ofMinutes(3)).execute();
    }

    private void claim(String name, CellLogic logic, LibertyCell cell) {
        var pairs = new LinkedHashMap<String, String>(); // ours → theirs
        cell.sequential().ifPresent(state -> {
            var gate = logic.state().orElseThrow();
            var pins = StatePins.of(logic);
            assertEquals(state.latch(), pins.latch(), name);
            pairs.put(logic.function(gate.inputs().get(1)), state.clockOrEnable());
            pairs.put(logic.function(gate.inputs().getFirst()), state.nextState());
            state.clear().or(state::preset).ifPresent(reset -> pairs.put(logic.function(gate.inputs().get(2)), reset));
        });
        for (var output : logic.outputs()) {
            cell.pin(output).function().ifPresent(function -> pairs.put(logic.function(output), function.replace("IQ_N", "!IQ")));
        }
        pairs.forEach((ours, theirs) -> module(logic, ours, theirs));
    }

    private void module(CellLogic logic, String ours, String theirs) {
        var name = "equal" + modules.size();
        modules.add(name);
        var ports = new TreeSet<>(logic.inputs());
        ports.add(CellLogic.STATE);
        verilog.append("module %s (%s, output ok);\n".formatted(name, ports.stream().map(pin -> "input " + pin).collect(Collectors.joining(", "))));
        verilog.append("  assign ok = (%s) == (%s);\nendmodule\n".formatted(inVerilog(ours), inVerilog(theirs)));
    }

    private static String inVerilog(String function) {
        return CellFunction.parse(function).verilog();
    }
}
