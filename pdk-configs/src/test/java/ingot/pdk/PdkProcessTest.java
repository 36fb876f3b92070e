package ingot.pdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.pdk.lef.Layer;
import ingot.pdk.lef.Macro;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdkProcessTest {
    @Test
    void onlyProcessesWhoseCellsAreKnownCanBeMeasured() {
        var cells = DrawnCells.of(PdkProcess.named("sky130A"));
        assertEquals(new StreamNumber(65, 20), cells.layers().diffusion());
        assertTrue(cells.cells().contains("dfxtp_1"));
        var failure = assertThrows(PdkException.class, () -> DrawnCells.of(PdkProcess.named("gf180mcuD")));
        assertTrue(failure.getMessage().contains("gf180mcuD"), failure.getMessage());
        assertEquals(1, failure.getMessage().lines().count());
    }

    @Test
    void readsTheDataFiles() {
        var sky = PdkProcess.named("sky130A");
        assertEquals("VGND", sky.power().pins().get("VNB"));
        assertEquals(new StreamNumber(71, 16), sky.streamLayer("met4").pin());
        assertEquals("tt_025C_1v80", sky.defaultCorner().name());
        assertEquals(100, sky.corner("ss_100C_1v60").temperatureC());
        assertTrue(sky.routesOn("met4"));
        assertFalse(sky.routesOn("met5"));
    }

    @Test
    void saysWhatIsKnown() {
        var e = assertThrows(PdkException.class, () -> PdkProcess.named("sky131"));
        assertEquals("unknown process `sky131`; known: sky130A, gf180mcuD", e.getMessage());
        var sky = PdkProcess.named("sky130A");
        assertThrows(PdkException.class, () -> sky.corner("tt"));
        assertThrows(PdkException.class, () -> sky.streamLayer("met9"));
    }

    @Test
    void excludesCellsByPattern() {
        var cells = PdkProcess.named("sky130A").cells();
        assertFalse(cells.synthesisMayUse("sky130_fd_sc_hd__clkbuf_4"));
        assertTrue(cells.synthesisMayUse("sky130_fd_sc_hd__buf_4"));
        assertTrue(cells.layoutMayUse("sky130_fd_sc_hd__clkbuf_4"));
        assertFalse(cells.layoutMayUse("sky130_fd_sc_hd__probe_p_8"));
    }

    @Test
    void knowsTheTilesOfTinyTapeout() {
        var board = Board.named("tinytapeout-sky130");
        assertEquals(new Board.Tile(161_000, 225_760), board.tile("1x2"));
        assertEquals(43, board.pins().names().size());
        assertEquals("uio_oe[7]", board.pins().names().getLast());
        assertEquals(30_820, board.pins().firstCenterXNm() + 42 * board.pins().stepXNm());
        assertThrows(PdkException.class, () -> board.tile("7x7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sky130A", "gf180mcuD"})
    void namesOnlyCellsPinsLayersAndFilesThatThePdkHas(String name) {
        var root = TestPdk.folder(name).getParent();
        var pdk = PdkFinder.ofThisMachine().find(PdkProcess.named(name), Optional.of(root));
        assertEquals(new ArrayList<>(), pdk.missing());
        var lef = pdk.lef();
        var cells = pdk.process().cells();
        Stream.of(cells.endCaps(), cells.fillers(), cells.decaps()).flatMap(java.util.List::stream).forEach(lef::macro);
        lef.macro(cells.tap());
        lef.macro(cells.diode().cell()).pin(cells.diode().pin());
        lef.macro(cells.tieHigh().cell()).pin(cells.tieHigh().pin());
        lef.macro(cells.tieLow().cell()).pin(cells.tieLow().pin());
        for (var gate : cells.clockGates()) {
            lef.macro(gate.cell()).pin(gate.clock());
            lef.macro(gate.cell()).pin(gate.enable());
            lef.macro(gate.cell()).pin(gate.output());
        }
        Stream.of(cells.buffers(), cells.clockBuffers(), cells.delayBuffers()).flatMap(java.util.List::stream).forEach(buffer -> {
            lef.macro(buffer.cell()).pin(buffer.input());
            lef.macro(buffer.cell()).pin(buffer.output());
        });
        assertEquals(lef.sites().get(pdk.process().site()).width(), lef.macro(cells.fillers().getLast()).width());
        for (var layer : pdk.process().routing()) {
            lef.routing(layer.layer());
        }
        for (var layer : lef.layers()) {
            if (!(layer instanceof Layer.Other)) {
                pdk.process().streamLayer(layer.name());
            }
        }
        for (Macro macro : lef.macros().values()) {
            for (var pin : macro.pins()) {
                boolean supply = switch (pin.use()) {
                    case POWER, GROUND -> true;
                    case SIGNAL, CLOCK -> false;
                };
                if (supply && cells.layoutMayUse(macro.name()) && !pin.name().startsWith("K")) {
                    assertTrue(pdk.process().power().pins().containsKey(pin.name()), macro.name() + "/" + pin.name());
                }
            }
        }
    }
}
