package ingot.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolFinderTest {
    @TempDir
    Path folder;

    @Test
    void findsOnPathWithVersion() throws IOException {
        var found = FakeTool.install(folder, "This is melt 2.10 (Debian)", "").find(FakeTool.TOOL);
        assertEquals("melt 2.10", found.toString());
        assertEquals(folder.resolve("melt"), found.executable());
    }

    @Test
    void findsInAUsualPlace() throws IOException {
        FakeTool.install(folder, "melt 2.10", "");
        var found = new ToolFinder(Map.of("PATH", "/nowhere"), List.of(folder.toString())).find(FakeTool.TOOL);
        assertEquals(folder.resolve("melt"), found.executable());
    }

    @Test
    void overrideWinsOverPath(@TempDir Path other) throws IOException {
        FakeTool.install(folder, "melt 2.5", "");
        FakeTool.install(other, "melt 3.0", "");
        var environment = Map.of("PATH", folder.toString(), "MELT_EXE", other.resolve("melt").toString());
        assertEquals("melt 3.0", new ToolFinder(environment, List.of()).find(FakeTool.TOOL).toString());
    }

    @Test
    void absentToolNamesTheMend() {
        var e = failure(FakeTool.on(folder));
        assertEquals(ToolFailure.ABSENT, e.failure());
        assertEquals("melt is not installed (it gives molten metal): sudo apt-get install melt-tools", e.getMessage());
    }

    @Test
    void wrongOverrideIsNamed() {
        var e = failure(new ToolFinder(Map.of("PATH", folder.toString(), "MELT_EXE", "/no/such/melt"), List.of()));
        assertEquals("MELT_EXE is set to /no/such/melt, which is not an executable file; correct it or unset it", e.getMessage());
    }

    @Test
    void oldToolIsRefused() throws IOException {
        var e = failure(FakeTool.install(folder, "melt 2.0.9", ""));
        assertEquals(ToolFailure.TOO_OLD, e.failure());
        assertTrue(e.getMessage().startsWith("melt 2.0.9 ("), e.getMessage());
        assertTrue(e.getMessage().endsWith("Ingot needs 2.1 or newer; sudo apt-get install melt-tools, or set MELT_EXE to a newer one"), e.getMessage());
    }

    @Test
    void programOfTheSameNameIsRecognised() throws IOException {
        var e = failure(FakeTool.install(folder, "cheese melter", ""));
        assertEquals(ToolFailure.UNUSABLE, e.failure());
        assertEquals(List.of("cheese melter"), e.lastLines());
    }

    @Test
    void versionsCompareByNumber() {
        assertTrue(ToolVersion.parse("8.3.105").isAtLeast(ToolVersion.parse("8.3.99")));
        assertTrue(ToolVersion.parse("26Q1").isAtLeast(ToolVersion.parse("26")));
        assertEquals(0, ToolVersion.parse("5").compareTo(ToolVersion.parse("5.0.0")));
        assertThrows(IllegalArgumentException.class, () -> ToolVersion.parse("none"));
    }

    private static ToolException failure(ToolFinder finder) {
        var e = assertThrows(ToolException.class, () -> finder.find(FakeTool.TOOL));
        assertEquals(e.getMessage(), finder.unavailable(FakeTool.TOOL).orElseThrow());
        return e;
    }
}
