package ingot.flow.layout.out;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.layout.LayoutException;
import ingot.flow.layout.embedded.FixedCell;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.layout.embedded.TestPdk;
import ingot.pdk.PdkFile;
import ingot.pdk.StreamNumber;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.LefReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritersTest {
    @TempDir
    Path folder;

    private Path gds(BlockLayout block, String name) {
        var file = folder.resolve(name);
        GdsWriter.write(block, TestPdk.sky130().file(PdkFile.Role.GDS), file);
        return file;
    }

    @Test
    void gdsHoldsTheOutlineTheCellsAndThePins() {
        var block = TwoInverters.block();
        var top = GdsTop.read(gds(block, "a.gds"), "pair");
        assertTrue(top.shapes().contains(new GdsTop.Shape(new StreamNumber(235, 4), new Rect(0, 0, 40_000, 20_000))));
        assertTrue(top.shapes().contains(new GdsTop.Shape(new StreamNumber(68, 16), new Rect(0, 3_850, 1_000, 3_990))));
        assertTrue(top.texts().contains(new GdsTop.Text(new StreamNumber(68, 5), 39_500, 3_920, "y[0]")));
        assertEquals(2 + block.floorplan().fixed().size() + block.fillers().size(), top.references().size());
        assertTrue(top.references().contains(new FixedCell("", TwoInverters.INV, 3_680, 2_720, Orientation.N)));
    }

    @Test
    void gdsIsTheSameEveryTime() throws IOException {
        assertArrayEquals(Files.readAllBytes(gds(TwoInverters.block(), "a.gds")), Files.readAllBytes(gds(TwoInverters.block(), "b.gds")));
    }

    @Test
    void gdsPutsEveryOrientationWhereTheCellLies() {
        var block = TwoInverters.block();
        var lef = block.lef();
        var macro = lef.macro(TwoInverters.INV);
        for (var orientation : Orientation.values()) {
            var placement = new Placement(block.netlist(), new int[] {3_680, 5_980}, new int[] {2_720, 2_720},
                    new Orientation[] {orientation, Orientation.N});
            var turned = new BlockLayout(block.floorplan(), placement, block.routing(), block.fillers(), lef, block.process());
            var reference = GdsTop.read(gds(turned, "o.gds"), "pair").references().getFirst();
            var origin = orientation.apply(new Rect(0, 0, 0, 0), macro.width(), macro.height());
            assertEquals(new FixedCell("", TwoInverters.INV, 3_680 + origin.x0(), 2_720 + origin.y0(), orientation), reference);
        }
    }

    @Test
    void aDamagedLibraryIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(gds(TwoInverters.block(), "a.gds"));
        var cut = Files.write(folder.resolve("cut.gds"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThrows(LayoutException.class, () -> GdsLibrary.open(cut));
        var e = assertThrows(LayoutException.class, () -> GdsWriter.write(TwoInverters.block(), folder.resolve("a.gds").getParent(),
                folder.resolve("c.gds")));
        assertTrue(e.getMessage().contains("cannot read"), e.getMessage());
        assertTrue(Files.notExists(folder.resolve("c.gds")), "nothing half-written stays");
    }

    @Test
    void lefHasThreeDecimalsAndReadsBack() throws IOException {
        var lef = folder.resolve("pair.lef");
        LefWriter.write(TwoInverters.block(), lef);
        var text = Files.readString(lef);
        assertTrue(text.contains("  SIZE 40.000 BY 20.000 ;"), text);
        assertTrue(text.contains("      LAYER met1 ;\n        RECT 39.000 3.850 40.000 3.990 ;"), text);
        var tech = TestPdk.sky130().file(PdkFile.Role.TECHNOLOGY_LEF);
        var macro = LefReader.read(tech, List.of(lef)).macro("pair");
        assertEquals(new Rect(0, 3_850, 1_000, 3_990), macro.pin("a").shapes().getFirst().rect());
        assertTrue(macro.pin("a").gateAreaUm2() > 0);
        assertTrue(macro.pin("y[0]").diffusionAreaUm2() > 0);
        assertEquals(1, macro.pin("VPWR").shapes().size());
    }

    @Test
    void verilogNamesEveryPinAndEscapesWhatItMust() throws IOException {
        var file = folder.resolve("pair.v");
        VerilogWriter.write(TwoInverters.block(), file);
        var text = Files.readString(file);
        assertTrue(text.startsWith("module pair (VPWR, VGND,\n    a,\n    y);\n"), text);
        assertTrue(text.contains("  output [0:0] y;\n"), text);
        assertTrue(text.contains("  sky130_fd_sc_hd__inv_2 \\deep.second  (.A(\\deep.middle ), .VGND(VGND), .VNB(VGND), .VPB(VPWR), "
                + ".VPWR(VPWR), .Y(y[0]));\n"), text);
        assertTrue(text.contains("sky130_fd_sc_hd__tapvpwrvgnd_1 TAP_0_0 (.VGND(VGND)"), text);
    }

    @Test
    void verilogGivesOpenPinsAWireOfTheirOwn() throws IOException {
        var block = TwoInverters.block();
        var netlist = block.netlist();
        var second = netlist.cells().get(1);
        var open = new ingot.flow.gates.GateCell(1, second.name(), second.master(), java.util.Map.of("A", 1), "");
        var cut = new ingot.flow.gates.GateNetlist(netlist.name(), netlist.ports(), List.of(netlist.cells().get(0), open), netlist.nets());
        var placement = new Placement(cut, block.placement().x(), block.placement().y(), block.placement().orientation());
        var file = folder.resolve("open.v");
        VerilogWriter.write(new BlockLayout(block.floorplan(), placement, block.routing(), block.fillers(), block.lef(),
                block.process()), file);
        var text = Files.readString(file);
        assertTrue(text.contains("  wire \\deep.second.Y.open ;\n"), text);
        assertTrue(text.contains(".Y(\\deep.second.Y.open )"), text);
    }

    @Test
    void defHasTheFloorplanTheGridAndTheWires() throws IOException {
        var file = folder.resolve("pair.def");
        DefWriter.write(TwoInverters.block(), file);
        var text = Files.readString(file);
        assertTrue(text.contains("DIEAREA ( 0 0 ) ( 40000 20000 ) ;\nROW ROW_0 unithd 2760 2720 N DO 74 BY 1 STEP 460 0 ;\n"), text);
        assertTrue(text.contains("- deep.second sky130_fd_sc_hd__inv_2 + PLACED ( 5980 2720 ) N ;\n"), text);
        assertTrue(text.contains("- deep.middle ( first Y ) ( deep.second A ) + USE SIGNAL\n"
                + "  + ROUTED met1 ( 4410 3920 ) ( 6250 3920 )\n    NEW li1 ( 4410 3920 ) L1M1_PR\n"), text);
        assertTrue(text.contains("met1 480 + SHAPE FOLLOWPIN ( 2760 2720 ) ( 36800 2720 )"), text);
        assertTrue(text.endsWith("END DESIGN\n"));
    }

    @Test
    void fillersCloseEveryGap() {
        var block = TwoInverters.block();
        for (var row : block.floorplan().rows()) {
            int sites = 0;
            for (var cell : block.cells()) {
                if (cell.y() == row.y()) {
                    sites += block.lef().macro(cell.master()).width() / 460;
                }
            }
            assertEquals(row.sites(), sites);
        }
    }

    @Test
    void fillersRefuseAnIllegalPlacement() {
        var block = TwoInverters.block();
        for (int x : new int[] {4_600, 5_985, 500_020}) {
            var placement = new Placement(block.netlist(), new int[] {3_680, x}, new int[] {2_720, 2_720},
                    new Orientation[] {Orientation.N, Orientation.N});
            var e = assertThrows(LayoutException.class,
                    () -> Fillers.place(block.floorplan(), placement, block.lef(), block.process()));
            assertTrue(e.getMessage().contains("deep.second"), e.getMessage());
        }
    }
}
