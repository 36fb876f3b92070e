package ingot.flow.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VcdTest {
    /** Four cycles of 10 units; {@code sum} counts in the first two, the escaped {@code pe.q[1]} is 1 in the second half. */
    private static final String DUMP = """
            $timescale 1ns $end
            $scope module bench $end
            $var reg 1 c clk $end
            $scope module dut $end
            $var wire 1 c clk $end
            $var wire 2 s sum [1:0] $end
            $var wire 1 q \\pe.q[1] $end
            $upscope $end
            $upscope $end
            $enddefinitions $end
            #0
            1c
            b0 s
            0q
            #5
            0c
            #10
            1c
            b1 s
            #15
            0c
            #20
            1c
            b10 s
            1q
            #25
            0c
            #30
            1c
            #35
            0c
            #40
            1c
            """;
    private static final Set<String> NETS = Set.of("clk", "sum[0]", "sum[1]", "pe.q[1]");

    @TempDir
    Path folder;

    private List<Toggles> read(String text, int parts) throws IOException {
        var file = folder.resolve("a.vcd");
        Files.writeString(file, text);
        return Vcd.read(file, NETS, "clk", parts);
    }

    @Test
    void changesAreCounted() throws IOException {
        var toggles = read(DUMP, 1).getFirst();
        assertEquals(4, toggles.cycles());
        assertEquals(Map.of("clk", 8L, "sum[0]", 2L, "sum[1]", 1L, "pe.q[1]", 1L), toggles.changes());
        assertEquals(2, toggles.high().get("pe.q[1]"));
        assertEquals(1, toggles.high().get("sum[0]"));
    }

    @Test
    void timeIsDivided() throws IOException {
        var parts = read(DUMP, 2);
        assertEquals(1, parts.get(0).changes().get("sum[0]"));
        assertEquals(1, parts.get(1).changes().get("sum[0]"));
        assertEquals(0, parts.get(0).high().get("pe.q[1]"));
        assertEquals(parts.get(1).cycles(), parts.get(1).high().get("pe.q[1]"));
    }

    @Test
    void whatIsNoDumpIsTold() {
        var wrong = assertThrows(IOException.class, () -> read("(SAIFILE)", 1));
        assertTrue(wrong.getMessage().contains("no value change dump"), wrong.getMessage());
        var other = assertThrows(IOException.class, () -> read(DUMP.replace("clk", "tick"), 1));
        assertTrue(other.getMessage().contains("has no signal `clk`"), other.getMessage());
    }
}
