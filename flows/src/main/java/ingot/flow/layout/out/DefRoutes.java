package ingot.flow.layout.out;

import ingot.flow.layout.embedded.PowerShape;
import ingot.flow.layout.embedded.Routing;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.LayerRect;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.lef.Via;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The wires of DEF: regular ones as {@link Routing}, special ones as {@link PowerShape}; and the vias that a DEF file defines. */
final class DefRoutes {
    private final LefLibrary lef;
    private final DefTokens in;
    private final Map<String, Via> vias = new HashMap<>();

    DefRoutes(LefLibrary lef, DefTokens in) {
        this.lef = lef;
        this.in = in;
        vias.putAll(lef.vias());
    }

    /** All vias, those of the technology and those of the file. */
    Map<String, Via> vias() {
        return vias;
    }

    /** One entry of the VIAS section, after its {@code -}. */
    void define() {
        String name = in.word();
        var shapes = new ArrayList<LayerRect>();
        var generated = new DefViaRule();
        while (!in.accept(";")) {
            if (!in.accept("+")) {
                in.word();
                continue;
            }
            switch (in.word()) {
                case "RECT" -> {
                    String layer = in.word();
                    shapes.add(new LayerRect(layer, in.rect()));
                }
                case "LAYERS" -> generated.layers(in.word(), in.word(), in.word());
                case "CUTSIZE" -> generated.size(in.number(), in.number());
                case "CUTSPACING" -> generated.spacing(in.number(), in.number());
                case "ENCLOSURE" -> generated.enclosure(in.number(), in.number(), in.number(), in.number());
                case "ROWCOL" -> generated.array(in.number(), in.number());
                case "ORIGIN" -> generated.origin(in.number(), in.number());
                default -> { }
            }
        }
        shapes.addAll(generated.shapes());
        vias.put(name, new Via(name, List.copyOf(shapes), 0));
    }

    /** The wiring of a regular net, after {@code + ROUTED}; ends before the next {@code +} or {@code ;}. */
    Routing.RoutedNet regular(int net) {
        var wires = new ArrayList<Routing.Wire>();
        var placed = new ArrayList<Routing.ViaAt>();
        var patches = new ArrayList<Routing.Patch>();
        do {
            String layer = in.word();
            int[] at = {0, 0};
            boolean started = false;
            while (true) {
                if (in.accept("TAPER")) {
                    continue;
                }
                if (in.accept("TAPERRULE") || in.accept("STYLE") || in.accept("MASK")) {
                    in.word();
                    continue;
                }
                if (in.accept("RECT")) {
                    in.expect("(");
                    int x0 = in.number();
                    int y0 = in.number();
                    int x1 = in.number();
                    int y1 = in.number();
                    in.expect(")");
                    patches.add(new Routing.Patch(layer, new Rect(at[0] + x0, at[1] + y0, at[0] + x1, at[1] + y1)));
                } else if (in.accept("(")) {
                    int[] to = point(at);
                    if (started && (to[0] != at[0] || to[1] != at[1])) {
                        wires.add(new Routing.Wire(layer, at[0], at[1], to[0], to[1]));
                    }
                    at = to;
                    started = true;
                } else if (vias.containsKey(in.peek())) {
                    placed.add(new Routing.ViaAt(in.word(), at[0], at[1]));
                } else {
                    break;
                }
            }
        } while (in.accept("NEW"));
        return new Routing.RoutedNet(net, wires, placed, patches);
    }

    /** The wiring of a special net, after {@code + ROUTED}. */
    List<PowerShape> special(String net) {
        var shapes = new ArrayList<PowerShape>();
        do {
            String layer = in.word();
            int width = in.number();
            while (in.accept("+")) {
                in.word(); // SHAPE or STYLE
                in.word();
            }
            int[] at = {0, 0};
            boolean started = false;
            while (true) {
                if (in.accept("(")) {
                    int[] to = point(at);
                    if (started) {
                        shapes.add(new PowerShape(net, layer, wide(at, to, width), false));
                    }
                    at = to;
                    started = true;
                } else if (vias.containsKey(in.peek())) {
                    for (var shape : vias.get(in.word()).shapes()) {
                        shapes.add(new PowerShape(net, shape.layer(), shape.rect().shift(at[0], at[1]), false));
                    }
                } else {
                    break;
                }
            }
        } while (in.accept("NEW"));
        return shapes;
    }

    /** Special wires end where they say; only their width is added, across. */
    private static Rect wide(int[] from, int[] to, int width) {
        int half = width / 2;
        int acrossX = from[0] == to[0] ? half : 0;
        int acrossY = from[0] == to[0] ? 0 : half;
        return new Rect(Math.min(from[0], to[0]) - acrossX, Math.min(from[1], to[1]) - acrossY, Math.max(from[0], to[0]) + acrossX,
                Math.max(from[1], to[1]) + acrossY);
    }

    /** {@code x y [extension] )} with {@code *} for the coordinate of the point before. */
    private int[] point(int[] before) {
        int x = in.accept("*") ? before[0] : in.number();
        int y = in.accept("*") ? before[1] : in.number();
        while (!in.accept(")")) {
            in.word();
        }
        return new int[] {x, y};
    }
}
