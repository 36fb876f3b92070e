package ingot.flow.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmptyCellsTest {
    @TempDir
    Path folder;

    @Test
    void cellsWithoutExtractedDevicesGetTheLibrarysInsideAndTheirOwnOrderOfPins() throws IOException {
        Files.writeString(folder.resolve("diode.ext"), """
                timestamp 0
                port "GND" 2 29 -17 63 17 m1
                port "DIODE" 3 29 85 63 119 li
                port "DIODE" 3 29 153 63 187 li
                port "PWR" 1 29 527 63 561 m1
                """);
        Files.writeString(folder.resolve("inv.ext"), "port \"A\" 1 0 0 1 1 li\n");
        Files.writeString(folder.resolve("fill.ext"), "port \"PWR\" 1 0 0 1 1 li\n");
        Files.writeString(folder.resolve("unused.ext"), "port \"A\" 1 0 0 1 1 li\n");
        var netlist = folder.resolve("layout.spice");
        Files.writeString(netlist, """
                * from Magic
                .subckt inv A
                X0 A A nfet
                .ends
                .subckt top a
                Xdiode_0 VPWR VGND a diode
                Xdiode_1 VPWR VGND
                + a_long_name diode
                Xinv_0 a inv
                Xfill_0 VPWR fill
                .ends
                """);
        var library = folder.resolve("library.spice");
        Files.writeString(library, """
                .subckt inv A
                X0 A A nfet
                .ends
                * a comment
                .subckt diode DIODE GND PWR
                XD0 GND DIODE pw2nd area=4.3e11
                .ends
                .subckt fill GND PWR
                .ends
                """);
        EmptyCells.read(folder).define(netlist, library);
        var text = Files.readString(netlist);
        assertTrue(text.endsWith(".ends\n\n.subckt diode PWR GND DIODE\nXD0 GND DIODE pw2nd area=4.3e11\n.ends\n"), text);
        assertFalse(text.contains("subckt fill"), "fillers are empty in the library, too");
        assertEquals(1, text.split("subckt inv", -1).length - 1);
        assertFalse(text.contains("unused"));
    }
}
