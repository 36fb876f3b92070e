package ingot.pdk.liberty;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.pdk.TestPdk;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LibertyReaderTest {
    private static final String TEXT = """
            /* a comment with { and " in it */
            library ("tiny") {
              time_unit : "1ps" ;
              voltage_unit : "2V" ;
              leakage_power_unit : 1uW ;
              capacitive_load_unit(10, ff);
              default_max_transition : 1500 ;
              nom_voltage : 5 ;
              default_operating_conditions : "typical" ;
              operating_conditions ("slow") { voltage : 1.6 ; temperature : 100 ; process : 1 ; }
              operating_conditions ("typical") { voltage : 1.8 ; temperature : 25.0 ; process : 1 ; }
              lu_table_template ("delay") {
                variable_1 : "input_net_transition"; variable_2 : "total_output_net_capacitance";
                index_1("10, 20"); index_2("1, 2");
              }
              lu_table_template ("turned") {
                variable_1 : "constrained_pin_transition"; variable_2 : "related_pin_transition";
                index_1("1, 2, 3"); index_2("10, 20");
              }
              cell ("flop") {
                area : 20.5;
                dont_use : true;
                leakage_power () { when : "A"; value : 3; }
                leakage_power () { value : "0.002"; }
                ff ("IQ","IQ_N") { clocked_on : "CLK"; next_state : "D"; clear : "!R"; }
                pin ("D") {
                  direction : "input"; capacitance : 0.2; max_transition : 1000;
                  timing () {
                    related_pin : "CLK"; timing_type : "setup_rising";
                    rise_constraint ("turned") { values("1, 2", \\
                        "3, 4", "5, 6"); }
                  }
                }
                pin ("Q") {
                  direction : "output"; function : "IQ"; max_capacitance : 5;
                  timing () {
                    related_pin : "CLK R"; timing_type : rising_edge; timing_sense : "non_unate";
                    cell_rise ("delay") { index_2("3, 4"); values("100, 200", "300, -4.5e2"); }
                    rise_transition ("scalar") { values("7"); }
                  }
                  internal_power () {
                    related_pin : "CLK"; when : "R";
                    rise_power ("delay") { values("1, 2", "3, 4"); }
                  }
                }
                test_cell () { pin ("D") { direction : "output"; } }
              }
              cell (buffer) { area : 1; cell_leakage_power : 2; pin(A) { direction : input } }
            }
            """;

    private static LibertyLibrary parse(String text) {
        return LibertyReader.parse("tiny.lib", text.getBytes(StandardCharsets.UTF_8), cell -> true);
    }

    private final LibertyLibrary library = parse(TEXT);

    @Test
    void takesTheDefaultOperatingConditions() {
        assertEquals("tiny", library.name());
        assertEquals(1.8, library.voltageV());
        assertEquals(25, library.temperatureC());
        assertEquals(1.5, library.defaultMaxTransitionNs(), 1e-12);
    }

    @Test
    void readsAFlipFlop() {
        var flop = library.cell("flop");
        assertTrue(flop.dontUse());
        assertEquals(20.5, flop.areaUm2());
        assertEquals(2, flop.leakageNw(), 1e-9);
        assertEquals(2, flop.pins().size(), "pins of the test cell are not pins of the cell");
        var state = flop.sequential().orElseThrow();
        assertEquals(new LibertyCell.Sequential(false, "IQ", "IQ_N", "CLK", "D", Optional.of("!R"), Optional.empty()), state);
    }

    @Test
    void turnsUnitsIntoOurs() {
        var q = library.cell("flop").pin("Q");
        assertEquals(0.05, q.maxCapacitancePf(), 1e-12);
        assertEquals(0.002, library.cell("flop").pin("D").capacitancePf(), 1e-12);
        assertEquals(0.002, library.cell("flop").pin("D").fallCapacitancePf(), 1e-12);
        assertEquals(1, library.cell("flop").pin("D").maxTransitionNs(), 1e-12);
        assertEquals(1.5, q.maxTransitionNs(), 1e-12);
        var arc = q.arcs().getFirst();
        assertArrayEquals(new double[] {0.01, 0.02}, arc.rise().orElseThrow().index1(), 1e-12);
        assertArrayEquals(new double[] {0.03, 0.04}, arc.rise().orElseThrow().index2(), 1e-12);
        assertArrayEquals(new double[] {0.1, 0.2, 0.3, -0.45}, arc.rise().orElseThrow().values(), 1e-12);
        assertEquals(0.007, arc.riseTransition().orElseThrow().at(1, 1), 1e-12);
        assertArrayEquals(new double[] {0.04, 0.08, 0.12, 0.16}, q.powerArcs().getFirst().rise().orElseThrow().values(), 1e-12);
        assertEquals(2000, library.cell("buffer").leakageNw(), 1e-9);
    }

    @Test
    void givesOneArcPerRelatedPin() {
        var arcs = library.cell("flop").pin("Q").arcs();
        assertEquals(2, arcs.size());
        assertEquals("CLK", arcs.get(0).relatedPin());
        assertEquals("R", arcs.get(1).relatedPin());
        assertEquals(TimingArc.Kind.RISING_EDGE, arcs.get(1).kind());
    }

    @Test
    void putsTheRelatedPinsTransitionFirst() {
        var setup = library.cell("flop").pin("D").arcs().getFirst().rise().orElseThrow();
        assertArrayEquals(new double[] {0.01, 0.02}, setup.index1(), 1e-12);
        assertArrayEquals(new double[] {0.001, 0.002, 0.003}, setup.index2(), 1e-12);
        assertArrayEquals(new double[] {0.001, 0.003, 0.005, 0.002, 0.004, 0.006}, setup.values(), 1e-12);
    }

    @Test
    void leavesOutCellsThatTheFilterRefuses() {
        var filtered = LibertyReader.parse("tiny.lib", TEXT.getBytes(StandardCharsets.UTF_8), cell -> cell.equals("buffer"));
        assertFalse(filtered.cells().containsKey("flop"));
        assertTrue(filtered.cells().containsKey("buffer"));
    }

    @Test
    void namesTheLineOfAMistake() {
        var e = assertThrows(LibertyException.class, () -> parse("library (x) {\n cell (a) {\n area : big ;\n } }"));
        assertTrue(e.getMessage().startsWith("tiny.lib:3: "), e.getMessage());
        assertThrows(LibertyException.class, () -> parse(TEXT.substring(0, TEXT.length() / 2)));
        assertThrows(LibertyException.class, () -> parse("module x;"));
    }

    @Test
    void readsSky130Quickly() {
        var file = TestPdk.folder("sky130A").resolve("libs.ref/sky130_fd_sc_hd/lib/sky130_fd_sc_hd__tt_025C_1v80.lib");
        long start = System.nanoTime();
        var lib = LibertyReader.read(file);
        double seconds = (System.nanoTime() - start) / 1e9;
        assertEquals(428, lib.cells().size());
        assertEquals(1.8, lib.voltageV());
        var flop = lib.cell("sky130_fd_sc_hd__dfrtp_1");
        assertEquals("!RESET_B", flop.sequential().orElseThrow().clear().orElseThrow());
        assertEquals(0.3205468, flop.pin("Q").arcs().getFirst().fall().orElseThrow().values()[0]);
        assertEquals(0.001788, flop.pin("CLK").capacitancePf());
        assertEquals(0.001871, flop.pin("CLK").riseCapacitancePf());
        assertEquals(0.001706, flop.pin("CLK").fallCapacitancePf());
        assertTrue(flop.pin("CLK").clock());
        assertTrue(seconds < 5, "took " + seconds + " s");
    }

    @Test
    void readsGf180() {
        var file = TestPdk.folder("gf180mcuD")
                .resolve("libs.ref/gf180mcu_fd_sc_mcu7t5v0/lib/gf180mcu_fd_sc_mcu7t5v0__tt_025C_5v00.lib");
        var lib = LibertyReader.read(file);
        assertEquals(229, lib.cells().size());
        assertEquals(5, lib.voltageV());
        assertEquals("((!A1)|(!A2))", lib.cell("gf180mcu_fd_sc_mcu7t5v0__nand2_1").pin("ZN").function().orElseThrow());
        assertEquals(0.11536, lib.cell("gf180mcu_fd_sc_mcu7t5v0__nand2_1").leakageNw(), 1e-9);
    }
}
