package ingot.flow.characterize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.pdk.Pdk;
import ingot.pdk.PdkProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CellSourcesTest {
    private static final String PREFIX = "sky130_fd_sc_hd__";
    private static CellSources sources;

    static Pdk pdk() {
        var root = System.getenv("PDK_ROOT");
        assumeTrue(root != null, "PDK_ROOT is not set: no process data");
        return new Pdk(PdkProcess.named("sky130A"), Path.of(root, "sky130A"));
    }

    private static synchronized CellSources sources() {
        if (sources == null) {
            sources = new CellSources(pdk());
        }
        return sources;
    }

    @Test
    void layoutsGiveTheNetlistsOfTheSpiceFile() {
        for (var cell : List.of("inv_1", "nand2_1", "a21oi_1", "mux2_1", "xor2_1", "dfxtp_1", "dfrtp_1", "clkbuf_16")) {
            assertEquals("", sources().difference(sources().netlist(PREFIX + cell)), cell);
        }
    }

    @Test
    void aTransistorKnowsItsSizeAndWhatSqueezesIt() {
        var inverter = sources().netlist(PREFIX + "inv_1").transistors();
        var pChannel = inverter.stream().filter(Transistor::pChannel).findFirst().orElseThrow();
        assertEquals(2, inverter.size());
        assertEquals(1.0, pChannel.width(), 1e-9);
        assertEquals(0.15, pChannel.length(), 1e-9);
        assertEquals(0.26, pChannel.leftStress(), 1e-6);
        assertEquals(0.26, pChannel.drain().area(), 1e-6);
        assertEquals("A", pChannel.gate());
    }

    @Test
    void anExchangedNetIsADifference() {
        var netlist = sources().netlist(PREFIX + "nand2_1");
        var wrong = netlist.transistors().stream().map(t -> t.gate().equals("A")
                ? new Transistor(t.pChannel(), "B", t.source(), t.drain(), t.width(), t.length(), t.leftStress(), t.rightStress()) : t).toList();
        assertTrue(sources().difference(new CellNetlist(netlist.cell(), wrong, Map.of())).contains("differently"));
    }

    @Test
    void functionsComeFromTheVerilog() {
        assertEquals("!((A1&A2)|B1)", normal(sources().logic(PREFIX + "a21oi_1")));
        var mux = sources().logic(PREFIX + "mux2_1");
        assertTrue(mux.value("X", Map.of("A0", false, "A1", true, "S", true)));
        var pins = StatePins.of(sources().logic(PREFIX + "dfrtp_1"));
        assertEquals("CLK", pins.clock());
        assertEquals("D", pins.data());
        assertEquals("RESET_B", pins.reset().orElseThrow());
        assertTrue(pins.clockHigh() && !pins.resetHigh() && !pins.resetTo());
    }

    private static String normal(CellLogic logic) {
        var table = new StringBuilder();
        for (var values : Combinational.assignments(logic.inputs())) {
            table.append(logic.value(logic.outputs().getFirst(), values) ? 1 : 0);
        }
        // A1, A2, B1 count up with A1 fastest
        return table.toString().equals("11100000") ? "!((A1&A2)|B1)" : logic.function(logic.outputs().getFirst());
    }

    @Test
    void anUnknownCellIsOneLine() {
        var failure = assertThrows(CharacterizeException.class, () -> sources().netlist(PREFIX + "nothing_1"));
        assertTrue(failure.getMessage().contains("nothing_1"));
        assertEquals(1, failure.getMessage().lines().count());
    }
}
