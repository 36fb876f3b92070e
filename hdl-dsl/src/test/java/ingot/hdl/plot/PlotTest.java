package ingot.hdl.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.plot.Plot.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlotTest {
    @Test
    void axesHaveRoundNumbers() {
        assertEquals(List.of(0.0, 10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0), Scale.from0("x", 73).ticks());
        assertEquals(List.of(1.0, 10.0, 100.0), Scale.powers("x", 3, 60).ticks());
        assertEquals(0.5, Scale.powers("x", 1, 99).place(10), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> new Scale("x", 0, 10, true));
    }

    @Test
    void numbersAreShort() {
        assertEquals("0", Scale.text(0));
        assertEquals("1.5k", Scale.text(1500));
        assertEquals("989T", Scale.text(989e12));
        assertEquals("0.25", Scale.text(0.25));
        assertEquals("200", Scale.text(200));
    }

    @Test
    void textIsEscaped() {
        var plot = new Plot(Scale.from0("x", 1), Scale.from0("y", 1)).points("layers", List.of(new Point(1, 1, "far 'away'")));
        assertTrue(plot.svg().contains("far &#39;away&#39;"));
        assertTrue(new Page("a < b").table(List.of("x"), List.of(List.of("<1>"))).html().contains("<td>&lt;1&gt;</td>"));
    }

    @Test
    void aBarHasItsParts() {
        var bars = new Bars("pJ", List.of("macs", "dram"));
        assertThrows(IllegalArgumentException.class, () -> bars.add("x", List.of(1.0)));
    }
}
