package ingot.hdl.yosys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Elaboration;
import ingot.hdl.designs.Controller;
import ingot.hdl.designs.Everything;
import ingot.hdl.designs.Fifo;
import ingot.hdl.designs.Pair;
import ingot.hdl.designs.PeArray;
import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.emit.Tools;
import ingot.hdl.netlist.Netlist;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Yosys reads what we write in its own formats, and proves it equal to the SystemVerilog. */
class YosysFormatsTest {
    @TempDir
    Path folder;

    static Stream<Netlist> designs() {
        return Stream.of(Elaboration.elaborate(() -> new Controller(new Controller.Params())),
                Elaboration.elaborate(() -> new Fifo(new Fifo.Params(5, 8))),
                Elaboration.elaborate(() -> new Pair(new Pair.Params(2))),
                Elaboration.elaborate(() -> new PeArray(new PeArray.Params(2, 2))), Everything.netlist(false));
    }

    @ParameterizedTest
    @MethodSource("designs")
    @Tag("tool")
    void equalTheSystemVerilog(Netlist netlist) throws IOException {
        Files.writeString(folder.resolve("rtl.sv"), SystemVerilog.emit(netlist));
        Files.writeString(folder.resolve("rtl.il"), Rtlil.emit(netlist));
        Files.writeString(folder.resolve("rtl.json"), YosysJson.emit(netlist));
        for (var format : List.of("read_rtlil rtl.il", "read_json rtl.json")) {
            prove(netlist.top().name(), format);
        }
    }

    @Test
    void blackBoxesAreOnlyNamed() throws IOException {
        var netlist = Everything.netlist(true);
        Files.writeString(folder.resolve("rtl.il"), Rtlil.emit(netlist));
        Files.writeString(folder.resolve("rtl.json"), YosysJson.emit(netlist));
        // Yosys 0.23 forgets the parameters of a box that it reads from JSON, so its hierarchy check cannot look at them.
        for (var format : List.of("read_rtlil rtl.il; hierarchy -check -top Everything", "read_json rtl.json")) {
            assertEquals("", Tools.run(folder, List.of("yosys", "-q", "-p", format + "; check -assert; "
                    + "select -assert-count 1 Everything/t:VendorMacro; tee -o cell select -list Everything/t:VendorMacro Everything/r:WIDTH=8 %i")));
            assertTrue(Files.readString(folder.resolve("cell")).contains("Everything/macro"), format);
        }
    }

    /** Registers and memory words have the same names on both sides, so one step of induction is enough. */
    private void prove(String top, String reading) throws IOException {
        var simple = "; hierarchy -check -top " + top + "; proc; flatten; async2sync; opt; memory_map; opt_clean; dffunmap; ";
        var log = Tools.run(folder, List.of("yosys", "-q", "-p", "read_verilog -sv rtl.sv" + simple + "rename " + top + " gold; design -stash gold; "
                + reading + "; check -assert" + simple + "rename " + top + " gate; design -stash gate; "
                + "design -copy-from gold gold; design -copy-from gate gate; "
                + "equiv_make gold gate both; hierarchy -top both; equiv_simple -undef; equiv_induct -undef; tee -o status equiv_status -assert"));
        assertEquals("", log, reading);
        assertTrue(Files.readString(folder.resolve("status")).contains("Equivalence successfully proven!"), reading);
    }
}
