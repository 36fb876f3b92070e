package ingot.pdk.lef;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.pdk.TestPdk;
import ingot.pdk.geometry.Rect;
import java.util.List;
import org.junit.jupiter.api.Test;

class LefReaderTest {
    private static final String TECHNOLOGY = """
            VERSION 5.7 ;
            UNITS
              DATABASE MICRONS 1000 ;
            END UNITS
            PROPERTYDEFINITIONS
              LAYER LEF58_TYPE STRING ;
            END PROPERTYDEFINITIONS
            SITE core SYMMETRY Y ; CLASS CORE ; SIZE 0.46 BY 2.72 ; END core
            LAYER well TYPE MASTERSLICE ; PROPERTY LEF58_TYPE "TYPE NWELL ;" ; END well
            LAYER metal  # the first one
              TYPE ROUTING ; DIRECTION VERTICAL ; PITCH 0.46 0.34 ; OFFSET 0.23 0.17 ; WIDTH 0.14 ;
              SPACINGTABLE PARALLELRUNLENGTH 0 WIDTH 0 0.14 WIDTH 3 0.28 ;
              AREA 0.083 ; THICKNESS 0.35 ; MINENCLOSEDAREA 0.14 ;
              EDGECAPACITANCE 40.5E-6 ; CAPACITANCE CPERSQDIST 25.7E-6 ; RESISTANCE RPERSQ 0.125 ;
              ANTENNADIFFSIDEAREARATIO PWL ( ( 0 400 ) ( 0.0125 400 ) ( 22.5 11600 ) ) ;
            END metal
            LAYER cut TYPE CUT ; WIDTH 0.15 ; SPACING 0.17 ; RESISTANCE 4.5 ; ANTENNAAREARATIO 20 ; END cut
            LAYER top TYPE ROUTING ; DIRECTION HORIZONTAL ; PITCH 0.34 ; WIDTH 0.3 ; SPACING 0.23 ;
              SPACING 0.300 RANGE 10.005 999.00 ; END top
            VIA two DEFAULT
              LAYER cut ; RECT -0.4 -0.1 -0.2 0.1 ; RECT 0.2 -0.1 0.4 0.1 ;
              LAYER metal ; RECT -0.5 -0.2 0.5 0.2 ;
            END two
            VIARULE made GENERATE LAYER metal ; ENCLOSURE 0 0 ; END made
            """;

    private static final String CELL = """
            MACRO nand
              CLASS core ; ORIGIN 0.1 0 ; SIZE 1.38 BY 2.72 ; SITE core ;
              PIN A
                DIRECTION INPUT ; USE SIGNAL ; ANTENNAGATEAREA 0.25 ;
                PORT LAYER metal ; RECT 0.1 0.2 0.3 0.4 ; END
              END A
              PIN VDD
                DIRECTION INOUT ; USE power ; SHAPE ABUTMENT ;
                PORT LAYER metal ; POLYGON 0 2 1 2 1 3 2 3 2 4 0 4 ; END
              END VDD
              OBS LAYER metal ; RECT 0 0 1 1 ; END
            END nand
            END LIBRARY
            MACRO after the end is not read
            """;

    private final LefLibrary library = LefReader.parse("test.lef", TECHNOLOGY + CELL);

    @Test
    void readsARoutingLayer() {
        var metal = library.routing("metal");
        assertEquals(Layer.RoutingDirection.VERTICAL, metal.direction());
        assertEquals(460, metal.pitchX());
        assertEquals(340, metal.pitchY());
        assertEquals(230, metal.offsetX());
        assertEquals(140, metal.width());
        assertEquals(140, metal.spacing());
        assertEquals(List.of(new Layer.WideSpacing(3000, 280)), metal.wideSpacings());
        assertEquals(83_000, metal.minAreaNm2());
        assertEquals(140_000, metal.minEnclosedAreaNm2());
        assertEquals(0.125, metal.sheetOhms());
        assertEquals(25.7e-6, metal.areaCapacitancePf());
        assertEquals(40.5e-6, metal.edgeCapacitancePf());
        assertEquals(350, metal.thicknessNm());
        assertEquals(3, metal.antennaDiffSideAreaRatio().size());
        assertArrayEquals(new double[] {22.5, 11600}, metal.antennaDiffSideAreaRatio().get(2));
    }

    @Test
    void readsSpacingByRange() {
        assertEquals(230, library.routing("top").spacing());
        assertEquals(List.of(new Layer.WideSpacing(10005, 300)), library.routing("top").wideSpacings());
    }

    @Test
    void keepsTheOrderOfLayers() {
        assertEquals(List.of("well", "metal", "cut", "top"), library.layers().stream().map(Layer::name).toList());
    }

    @Test
    void givesAViaTheResistanceOfItsCutsInParallel() {
        var via = library.vias().get("two");
        assertEquals(3, via.shapes().size());
        assertEquals(2.25, via.resistanceOhms());
        assertEquals(1, library.vias().size());
    }

    @Test
    void readsAMacroFromItsOrigin() {
        var nand = library.macro("nand");
        assertEquals("CORE", nand.macroClass());
        assertEquals(1380, nand.width());
        assertEquals(new Rect(200, 200, 400, 400), nand.pin("A").shapes().getFirst().rect());
        assertEquals(0.25, nand.pin("A").gateAreaUm2());
        assertEquals(MacroPin.Use.POWER, nand.pin("VDD").use());
        assertEquals(1, nand.obstructions().size());
    }

    @Test
    void cutsAPolygonIntoRectangles() {
        var rects = library.macro("nand").pin("VDD").shapes().stream().map(LayerRect::rect).toList();
        assertEquals(List.of(new Rect(100, 2000, 1100, 3000), new Rect(100, 3000, 2100, 4000)), rects);
    }

    @Test
    void readsASite() {
        assertEquals(new Site("core", 460, 2720), library.sites().get("core"));
    }

    @Test
    void namesTheLineOfAMistake() {
        var e = assertThrows(LefException.class, () -> LefReader.parse("bad.lef", "LAYER m\n TYPE ROUTING ;\n WIDTH abc ;\nEND m\n"));
        assertTrue(e.getMessage().startsWith("bad.lef:3: "), e.getMessage());
        assertThrows(LefException.class, () -> LefReader.parse("cut.lef", "LAYER m\n TYPE ROUTING ;"));
    }

    @Test
    void readsSky130() {
        var reference = TestPdk.folder("sky130A").resolve("libs.ref/sky130_fd_sc_hd");
        var lef = LefReader.read(reference.resolve("techlef/sky130_fd_sc_hd__nom.tlef"),
                List.of(reference.resolve("lef/sky130_fd_sc_hd.lef"), reference.resolve("lef/sky130_ef_sc_hd.lef")));
        assertEquals(437 + 8, lef.macros().size());
        assertEquals(25, lef.vias().size());
        assertEquals(300, lef.routing("met4").width());
        assertEquals(240_000, lef.routing("met4").minAreaNm2());
        assertEquals(0.439, lef.macro("sky130_fd_sc_hd__nand2_1").pin("Y").diffusionAreaUm2());
        assertEquals("CORE WELLTAP", lef.macro("sky130_fd_sc_hd__tapvpwrvgnd_1").macroClass());
        assertEquals(new Site("unithd", 460, 2720), lef.sites().get("unithd"));
    }

    @Test
    void readsGf180() {
        var reference = TestPdk.folder("gf180mcuD").resolve("libs.ref/gf180mcu_fd_sc_mcu7t5v0");
        var lef = LefReader.read(reference.resolve("techlef/gf180mcu_fd_sc_mcu7t5v0__nom.tlef"),
                List.of(reference.resolve("lef/gf180mcu_fd_sc_mcu7t5v0.lef")));
        assertEquals(229, lef.macros().size());
        assertEquals(280, lef.routing("Metal3").width());
        assertEquals(3920, lef.macro("gf180mcu_fd_sc_mcu7t5v0__nand2_1").height());
        assertEquals(4.5, lef.vias().get("Via1_HV").resistanceOhms());
    }
}
