package ingot.flow.layout.embedded.route;

import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.layout.embedded.Routing;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.Layer;
import ingot.pdk.lef.LayerRect;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.lef.Macro;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges a routing from its rectangles alone: shorts and spacing between owners, notches and area within a net, and opens. It shares no
 * code with the router: it knows nothing of grids, claims or access points.
 */
final class MetalCheck {
    private static final int BIN = 4000;

    /** A rectangle and whom it belongs to: a net, a power net, or an obstruction or loose pin of a cell. */
    private record Shape(String owner, String layer, Rect rect, String pin) {}

    private final LefLibrary library;
    private final Map<String, List<Shape>> byLayer = new LinkedHashMap<>();
    private final Map<String, List<Shape>> byOwner = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private MetalCheck(LefLibrary library) {
        this.library = library;
    }

    /** What is wrong with a routing, in words. */
    static List<String> problems(Placement placement, Floorplan floorplan, LefLibrary library, Routing routing) {
        var check = new MetalCheck(library);
        check.collect(placement, floorplan, routing);
        library.layers().stream().filter(Layer.Routing.class::isInstance).map(Layer.Routing.class::cast).skip(1)
                .forEach(check::spacing);
        for (var net : placement.netlist().nets()) {
            check.net("net " + net.id());
        }
        return check.problems;
    }

    private void collect(Placement placement, Floorplan floorplan, Routing routing) {
        floorplan.power().forEach(s -> add("power " + s.net(), s.layer(), s.rect(), null));
        floorplan.fixed().forEach(f -> cell(f.name(), library.macro(f.master()), f.x(), f.y(), f.orientation(), Map.of()));
        placement.netlist().cells().forEach(c -> cell(c.name(), library.macro(c.master()), placement.x()[c.id()], placement.y()[c.id()],
                placement.orientation()[c.id()], c.pins()));
        floorplan.ports().forEach(p -> add("net " + placement.netlist().ports().get(p.port()).net(), p.layer(), p.rect(),
                "port " + p.port()));
        for (var net : routing.nets()) {
            String owner = "net " + net.net();
            for (var w : net.wires()) {
                int half = library.routing(w.layer()).width() / 2;
                add(owner, w.layer(), new Rect(w.x0() - half, w.y0() - half, w.x1() + half, w.y1() + half), null);
            }
            net.vias().forEach(v -> library.vias().get(v.via()).shapes()
                    .forEach(s -> add(owner, s.layer(), s.rect().shift(v.x(), v.y()), null)));
            net.patches().forEach(p -> add(owner, p.layer(), p.rect(), null));
        }
    }

    private void cell(String name, Macro macro, int x, int y, Orientation orientation, Map<String, Integer> nets) {
        for (var pin : macro.pins()) {
            String power = switch (pin.use()) {
                case POWER -> "power VPWR";
                case GROUND -> "power VGND";
                default -> "loose " + name;
            };
            String owner = nets.containsKey(pin.name()) ? "net " + nets.get(pin.name()) : power;
            pin.shapes().forEach(s -> add(owner, s.layer(), at(s, macro, x, y, orientation), name + "/" + pin.name()));
        }
        macro.obstructions().forEach(s -> add("loose " + name, s.layer(), at(s, macro, x, y, orientation), null));
    }

    private static Rect at(LayerRect shape, Macro macro, int x, int y, Orientation orientation) {
        return orientation.apply(shape.rect(), macro.width(), macro.height()).shift(x, y);
    }

    private void add(String owner, String layer, Rect rect, String pin) {
        var shape = new Shape(owner, layer, rect, pin);
        byLayer.computeIfAbsent(layer, k -> new ArrayList<>()).add(shape);
        byOwner.computeIfAbsent(owner, k -> new ArrayList<>()).add(shape);
    }

    private void spacing(Layer.Routing layer) {
        var shapes = byLayer.getOrDefault(layer.name(), List.of());
        var bins = new HashMap<Long, List<Integer>>();
        var told = new HashSet<Long>();
        for (int i = 0; i < shapes.size(); i++) {
            var reach = shapes.get(i).rect().grow(layer.spacing());
            for (int bx = Math.floorDiv(reach.x0(), BIN); bx <= Math.floorDiv(reach.x1(), BIN); bx++) {
                for (int by = Math.floorDiv(reach.y0(), BIN); by <= Math.floorDiv(reach.y1(), BIN); by++) {
                    var bin = bins.computeIfAbsent((long) bx << 32 | by & 0xffffffffL, k -> new ArrayList<>());
                    for (int j : bin) {
                        if (told.add((long) j << 32 | i)) {
                            compare(shapes.get(j), shapes.get(i), layer);
                        }
                    }
                    bin.add(i);
                }
            }
        }
    }

    private void compare(Shape a, Shape b, Layer.Routing layer) {
        if (a.owner().equals(b.owner())) {
            return;
        }
        double gap = gap(a.rect(), b.rect());
        if (gap == 0) {
            problems.add("short on " + layer.name() + " between " + a + " and " + b);
        } else if (gap < layer.spacing()) {
            problems.add("spacing " + (int) gap + " on " + layer.name() + " between " + a + " and " + b);
        }
    }

    private static double gap(Rect a, Rect b) {
        double dx = Math.max(0, Math.max(a.x0() - b.x1(), b.x0() - a.x1()));
        double dy = Math.max(0, Math.max(a.y0() - b.y1(), b.y0() - a.y1()));
        return Math.hypot(dx, dy);
    }

    private void net(String owner) {
        var shapes = byOwner.getOrDefault(owner, List.of());
        int[] root = new int[shapes.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
        for (int i = 0; i < root.length; i++) {
            for (int j = 0; j < i; j++) {
                var a = shapes.get(i);
                var b = shapes.get(j);
                boolean samePin = a.pin() != null && a.pin().equals(b.pin());
                if (samePin || joined(a.layer(), b.layer()) && a.rect().touches(b.rect())) {
                    root[find(root, i)] = find(root, j);
                }
            }
        }
        var pinRoots = new HashSet<Integer>();
        var pins = new HashSet<String>();
        for (int i = 0; i < root.length; i++) {
            if (shapes.get(i).pin() != null) {
                pinRoots.add(find(root, i));
                pins.add(shapes.get(i).pin());
            }
        }
        if (pins.size() > 1 && pinRoots.size() > 1) {
            problems.add("open on " + owner + ": " + pinRoots.size() + " parts for pins " + pins);
        }
        for (int i = 0; i < root.length; i++) {
            if (pins.size() > 1 && shapes.get(i).pin() == null && !pinRoots.contains(find(root, i))) {
                problems.add("loose metal on " + owner + ": " + shapes.get(i));
            }
        }
    }

    private boolean joined(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int ia = index(a);
        int ib = index(b);
        return Math.abs(ia - ib) == 1;
    }

    private int index(String layer) {
        for (int i = 0; i < library.layers().size(); i++) {
            if (library.layers().get(i).name().equals(layer)) {
                return i;
            }
        }
        return -1;
    }

    private static int find(int[] root, int i) {
        while (root[i] != i) {
            root[i] = root[root[i]];
            i = root[i];
        }
        return i;
    }
}
