package ingot.hdl.report;

import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Source;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A module as a picture: ports, registers, memories, instances and operators as boxes, data flowing to the right. A box leads to
 * the Java line that it comes from, the name of an instance's module to the picture of that module. Clocks and resets are not shown.
 *
 * <p>The SVG is laid out here and needs no other program; the DOT text is for those who want to lay it out with Graphviz.
 */
public final class Schematic {
    private static final String STYLE = """
            text{font:11px sans-serif;fill:#222} .title{font-weight:bold;font-size:14px} .pin{font-size:9px;fill:#555}
            rect,path.mux{fill:#fff;stroke:#444} .input rect,.output rect{fill:#eef} .register rect{fill:#efe;stroke:#262}
            .memory rect{fill:#fec} .instance rect{fill:#def} a:hover rect,a:hover path{stroke:#c30;stroke-width:2}
            polyline{fill:none;stroke:#666} .wide{stroke-width:2} polyline:hover{stroke:#c30}""";

    private Schematic() {}

    /**
     * The picture of {@code module} as SVG, in one file that needs no other.
     *
     * @param sourceRoot what stands before {@code Pe.java#L31} in links to the Java code: empty, a folder or an address, with its slash
     */
    public static String svg(NetModule module, String sourceRoot) {
        var graph = GraphBuilder.of(module);
        var layout = new Layout(graph);
        var out = new StringBuilder();
        out.append(format("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">\n",
                layout.width, layout.height, layout.width, layout.height));
        out.append("<style>").append(STYLE).append("</style>\n");
        out.append("<text class=\"title\" x=\"24\" y=\"20\">").append(Xml.escape(graph.name)).append("<title>")
                .append(Xml.escape(graph.description)).append("</title></text>\n");
        for (var route : layout.routes) {
            out.append(format("<polyline%s points=\"%s\"><title>%s</title></polyline>\n",
                    route.edge().width() > 1 ? " class=\"wide\"" : "",
                    route.corners().stream().map(corner -> corner[0] + "," + corner[1]).collect(Collectors.joining(" ")),
                    Xml.escape(route.edge().name() + (route.edge().width() > 1 ? " [" + route.edge().width() + "]" : ""))));
        }
        layout.places.forEach(place -> box(place, sourceRoot, out));
        return out.append("</svg>\n").toString();
    }

    private static void box(Layout.Place place, String sourceRoot, StringBuilder out) {
        var box = place.box;
        out.append("<g class=\"").append(box.kind.name().toLowerCase(Locale.ROOT)).append("\">");
        boolean linked = box.source.isKnown();
        if (linked) {
            out.append("<a href=\"").append(Xml.escape(link(box.source, sourceRoot))).append("\">");
        }
        out.append("<title>").append(Xml.escape(box.detail + "\n" + box.source)).append("</title>");
        if (box.kind == Graph.Kind.MUX) {
            int slope = Math.min(8, place.height / 4);
            out.append(format("<path class=\"mux\" d=\"M%d,%d l%d,%d v%d l%d,%d z\"/>",
                    place.x, place.y, place.width, slope, place.height - 2 * slope, -place.width, slope));
        } else {
            out.append(format("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\"/>",
                    place.x, place.y, place.width, place.height, box.kind == Graph.Kind.OPERATOR ? 8 : 1));
        }
        int labelY = box.kind == Graph.Kind.INSTANCE ? place.y + 13 : place.y + place.height / 2 + 4;
        out.append(format("<text text-anchor=\"middle\" x=\"%d\" y=\"%d\">%s</text>",
                place.x + place.width / 2, labelY, Xml.escape(box.label)));
        if (linked) {
            out.append("</a>");
        }
        for (int i = 0; i < box.inputs.size(); i++) {
            pin(out, place.x + 3, place.inputY(i), "start", box.inputs.get(i));
        }
        for (int i = 0; i < box.outputs.size(); i++) {
            pin(out, place.x + place.width - 3, place.outputY(i), "end", box.outputs.get(i));
        }
        if (!box.module.isEmpty()) {
            out.append(format("<a href=\"%s.svg\"><text class=\"pin\" x=\"%d\" y=\"%d\">%s ↗</text></a>",
                    Xml.escape(box.module), place.x, place.y - 3, Xml.escape(box.module)));
        }
        out.append("</g>\n");
    }

    private static void pin(StringBuilder out, int x, int y, String anchor, String name) {
        if (!name.isEmpty()) {
            out.append(format("<text class=\"pin\" text-anchor=\"%s\" x=\"%d\" y=\"%d\">%s</text>", anchor, x, y + 3, Xml.escape(name)));
        }
    }

    /** The same as text for Graphviz. */
    public static String dot(NetModule module, String sourceRoot) {
        var graph = GraphBuilder.of(module);
        var out = new StringBuilder("digraph \"" + graph.name + "\" {\n    rankdir=LR;\n    node [shape=box];\n");
        for (int i = 0; i < graph.boxes.size(); i++) {
            var box = graph.boxes.get(i);
            out.append(format("    n%d [label=%s, tooltip=%s%s%s];\n", i, quoted(box.label + (box.module.isEmpty() ? "" : "\n" + box.module)),
                    quoted(box.detail + " " + box.source), box.source.isKnown() ? ", URL=" + quoted(link(box.source, sourceRoot)) : "",
                    box.kind == Graph.Kind.MUX ? ", shape=trapezium" : box.kind == Graph.Kind.OPERATOR ? ", style=rounded" : ""));
        }
        var numbers = new IdentityHashMap<Graph.Box, Integer>();
        graph.boxes.forEach(box -> numbers.put(box, numbers.size()));
        for (var edge : graph.edges) {
            out.append(format("    n%d -> n%d [label=%s];\n", numbers.get(edge.from()), numbers.get(edge.to()),
                    quoted(edge.name() + (edge.width() > 1 ? " [" + edge.width() + "]" : ""))));
        }
        return out.append("}\n").toString();
    }

    private static String link(Source source, String sourceRoot) {
        return sourceRoot + source.file() + "#L" + source.line();
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
