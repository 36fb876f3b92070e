package ingot.hdl.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Elaboration;
import ingot.hdl.designs.Controller;
import ingot.hdl.designs.Pair;
import ingot.hdl.designs.PeArray;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Source;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every preset is accepted by every tool, and the map of lines knows where each line comes from. */
class PresetsTest {
    private static final Pattern FROM_NOWHERE = Pattern.compile(
            "\\s*|\\s*// (verilator|Bits that nothing reads).*|\\s+localparam .*|\\s+logic unused;|\\s+assign unused .*|\\s+(\\w+(\\[[\\d:]+\\])?,? ?)+(\\};)?");

    static Stream<Netlist> designs() {
        return Stream.of(Elaboration.elaborate(() -> new Controller(new Controller.Params())),
                Elaboration.elaborate(() -> new Pair(new Pair.Params(2))),
                Elaboration.elaborate(() -> new PeArray(new PeArray.Params(2, 3))));
    }

    @ParameterizedTest
    @EnumSource
    void isAccepted(SystemVerilogOptions.Preset preset) {
        designs().forEach(netlist -> Tools.accept(netlist.top().name(), SystemVerilog.emit(netlist, preset.options())));
    }

    @ParameterizedTest
    @MethodSource("designs")
    void lintHasBlocksAndNamesOnly(Netlist netlist) {
        var text = SystemVerilog.emit(netlist, SystemVerilogOptions.LINT);
        assertFalse(Pattern.compile("\\.\\w+\\(\\d").matcher(text).find(), text);
        assertFalse(Pattern.compile("^ +\\w[\\w', ]*\\b: \\w.*;$", Pattern.MULTILINE).matcher(text).results()
                .anyMatch(match -> !match.group().contains("begin")), text);
    }

    @ParameterizedTest
    @MethodSource("designs")
    void everyLineThatComesFromJavaSaysSo(Netlist netlist) {
        for (var preset : SystemVerilogOptions.Preset.values()) {
            var file = SystemVerilog.file(netlist, preset.options());
            var lines = file.text().lines().toList();
            assertEquals(lines.size(), file.sources().size());
            for (int i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                assertTrue(file.sources().get(i).isKnown() || FROM_NOWHERE.matcher(line).matches(), line);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void filesOfOneModuleNeedNoPragma(SystemVerilogOptions.Preset preset) {
        var files = SystemVerilog.modules(Elaboration.elaborate(() -> new PeArray(new PeArray.Params(2, 3))), preset.options());
        assertEquals(List.of("Pe_a8_w8_s32", "PeArray_r2_c3"), List.copyOf(files.keySet()));
        files.forEach((name, file) -> assertFalse(file.text().contains("verilator"), name));
    }

    @Test
    void mapsLinesBothWays() {
        var file = new EmittedText("a\nb\n\nc\nd\n", List.of(new Source("Pe.java", 31), new Source("Pe.java", 31), Source.UNKNOWN,
                new Source("Alu.java", 4), new Source("Pe.java", 31)));
        assertEquals("""
                {
                  "format": "ingot-lines",
                  "version": 1,
                  "file": "Pe.sv",
                  "lines": {
                    "1": "Pe.java:31",
                    "2": "Pe.java:31",
                    "4": "Alu.java:4",
                    "5": "Pe.java:31"
                  },
                  "java": {
                    "Alu.java:4": "4",
                    "Pe.java:31": "1-2,5"
                  }
                }
                """, file.lineMap("Pe.sv"));
    }
}
