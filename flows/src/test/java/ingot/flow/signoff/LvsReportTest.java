package ingot.flow.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LvsReportTest {
    @TempDir
    Path folder;

    private LvsReport read(String result, String pins, String badNets) throws IOException {
        Files.writeString(folder.resolve("netgen.log"), "Contents\nResult: " + result + "\nLVS Done.\n");
        Files.writeString(folder.resolve("lvs.json"), """
                [{"name": ["inv", "inv"]},
                 {"name": ["top", "top"], "devices": [[["inv", 3], ["nand", 4]], [["inv", 3], ["nand", 4]]], "nets": [9, 9],
                  "badnets": %s, "badelements": [], "pins": %s}]
                """.formatted(badNets, pins));
        return LvsReport.read(folder.resolve("lvs.json"), folder.resolve("netgen.log"), "top");
    }

    @Test
    void uniqueMatchPasses() throws IOException {
        var report = read("Circuits match uniquely.", "[[\"a\", \"Y\"], [\"a\", \"y\"]]", "[]");
        assertTrue(report.matches());
        assertEquals(7, report.devices());
        assertEquals(9, report.nets());
    }

    @Test
    void mismatchNamesNets() throws IOException {
        var report = read("Netlists do not match.", "[[\"a\"], [\"a\"]]", "[[[[\"sum[3]\", [[\"inv\", \"A\", 1]]]], []]]");
        assertFalse(report.matches());
        assertEquals("Netlists do not match.", report.findings().getFirst().meaning());
        assertEquals("sum[3]", report.findings().get(1).place());
    }

    @Test
    void escapedNamesOfVerilogAreRead() throws IOException {
        var report = read("Netlists do not match.", "[[\"a\"], [\"a\"]]", "[[[[\"\\pe_1_0.a\", [[\"inv\", \"A\", 1]]]], []]]");
        assertEquals("\\pe_1_0.a", report.findings().get(1).place());
    }

    @Test
    void swappedPinsAreAMismatchEvenWhenTheCircuitsMatch() throws IOException {
        assertFalse(read("Circuits match uniquely.", "[[\"a\", \"b\"], [\"b\", \"a\"]]", "[]").matches());
    }

    @Test
    void propertyErrorsAreAMismatch() throws IOException {
        assertFalse(read("Property errors were found.", "[[], []]", "[]").matches());
    }

    @Test
    void noResultIsAMismatch() throws IOException {
        assertFalse(read("", "[[], []]", "[]").matches());
    }

    @Test
    void reportWithoutTheTopCellIsAnError() throws IOException {
        Files.writeString(folder.resolve("netgen.log"), "Result: Circuits match uniquely.\n");
        Files.writeString(folder.resolve("lvs.json"), "[]");
        assertThrows(IOException.class, () -> LvsReport.read(folder.resolve("lvs.json"), folder.resolve("netgen.log"), "top"));
    }

    /** netgen would take all bits of a word of a memory for one net. */
    @Test
    void namesWithSeveralIndicesAreMadePlain() {
        assertEquals("  wire \\words_3__0_ ;\n  wire \\sum[1] ;\n  wire n7;\n", LvsStep.plainNames("  wire \\words[3][0] ;\n  wire \\sum[1] ;\n  wire n7;\n"));
    }
}
