package ingot.flow.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.plot.Plot.Point;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

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
    void picturesAreWellFormed() throws Exception {
        var plot = new Plot(Scale.powers("intensity <ops/byte>", 0.5, 300), Scale.from0("y & more", 7))
                .line("roof", List.of(new Point(0.5, 1), new Point(300, 7))).points("layers", List.of(new Point(1e9, -3, "far 'away'")));
        var bars = new Bars("pJ", List.of("macs", "dram")).add("a <b>", List.of(1.0, 2.0)).add("none", List.of(0.0, 0.0));
        for (var svg : List.of(plot.svg(), bars.svg())) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        }
        assertTrue(plot.svg().contains("far &#39;away&#39;"));
        assertTrue(new Page("a < b").table(List.of("x"), List.of(List.of("<1>"))).html().contains("<td>&lt;1&gt;</td>"));
        assertThrows(IllegalArgumentException.class, () -> bars.add("x", List.of(1.0)));
    }
}
