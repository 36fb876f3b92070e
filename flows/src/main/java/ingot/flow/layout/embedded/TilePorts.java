package ingot.flow.layout.embedded;

import ingot.flow.gates.GateNetlist;
import ingot.flow.layout.LayoutException;
import ingot.pdk.geometry.Rect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Ports of a shuttle tile: exactly where its template has them. */
final class TilePorts {
    private TilePorts() {}

    static List<PortShape> place(GateNetlist netlist, Outline outline) {
        var board = outline.board().orElseThrow();
        var template = board.pins();
        var places = new HashMap<String, Rect>();
        int top = outline.die().y1();
        for (int k = 0; k < template.names().size(); k++) {
            int x = template.firstCenterXNm() + k * template.stepXNm() - template.widthNm() / 2;
            places.put(template.names().get(k), new Rect(x, top - template.depthNm(), x + template.widthNm(), top));
        }
        var shapes = new ArrayList<PortShape>();
        for (int i = 0; i < netlist.ports().size(); i++) {
            String name = netlist.ports().get(i).name();
            var rect = places.remove(name);
            if (rect == null) {
                throw new LayoutException("the port `" + name + "` of " + netlist.name() + " is not one of a TinyTapeout tile ("
                        + "ena, clk, rst_n, ui_in[7:0], uio_in[7:0], uo_out[7:0], uio_out[7:0], uio_oe[7:0])");
            }
            shapes.add(new PortShape(i, template.layer(), rect));
        }
        if (!places.isEmpty()) {
            throw new LayoutException(netlist.name() + " lacks ports of a TinyTapeout tile: "
                    + String.join(", ", template.names().stream().filter(places::containsKey).toList())
                    + "; every port must be there, also an unused one");
        }
        return shapes;
    }
}
