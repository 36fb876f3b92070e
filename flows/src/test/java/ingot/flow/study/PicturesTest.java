package ingot.flow.study;

import ingot.hdl.plot.Bars;
import ingot.hdl.plot.Plot;
import ingot.hdl.plot.Plot.Point;
import ingot.hdl.plot.Scale;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** What {@link ingot.hdl.plot} draws is XML, whatever the names are; its own module has no parser to ask. */
class PicturesTest {
    @Test
    void picturesAreWellFormed() throws Exception {
        var plot = new Plot(Scale.powers("intensity <ops/byte>", 0.5, 300), Scale.from0("y & more", 7))
                .line("roof", List.of(new Point(0.5, 1), new Point(300, 7))).points("layers", List.of(new Point(1e9, -3, "far 'away'")));
        var bars = new Bars("pJ", List.of("macs", "dram")).add("a <b>", List.of(1.0, 2.0)).add("none", List.of(0.0, 0.0));
        for (var svg : List.of(plot.svg(), bars.svg())) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        }
    }
}
