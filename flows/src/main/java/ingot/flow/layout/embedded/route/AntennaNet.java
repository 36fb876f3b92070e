package ingot.flow.layout.embedded.route;

import ingot.flow.layout.embedded.Routing;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.Layer;
import ingot.pdk.lef.LayerRect;
import ingot.pdk.lef.LefLibrary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Builds one net's metal layer by layer, as the process does, and measures what hangs on its gates. */
final class AntennaNet {
    /** A cell pin on the net. */
    record Pin(String name, double gateAreaUm2, double diffusionAreaUm2, List<LayerRect> shapes) {}

    private final LefLibrary library;
    private final int net;
    private final List<Pin> pins;
    private final List<LayerRect> shapes = new ArrayList<>();
    private final int[] root;
    private final List<AntennaViolation> found = new ArrayList<>();

    AntennaNet(LefLibrary library, Routing.RoutedNet routed, List<Pin> pins) {
        this.library = library;
        this.net = routed.net();
        this.pins = pins;
        shapes.addAll(NetMetal.of(routed, library));
        pins.forEach(pin -> shapes.addAll(pin.shapes()));
        root = new int[shapes.size() + pins.size()];
        Arrays.setAll(root, i -> i);
        int at = shapes.size() - pins.stream().mapToInt(pin -> pin.shapes().size()).sum();
        for (int p = 0; p < pins.size(); p++) {
            for (int i = 0; i < pins.get(p).shapes().size(); i++) {
                join(shapes.size() + p, at++);
            }
        }
    }

    /** What violates; nothing as a rule, for most nets are too short to. */
    List<AntennaViolation> violations() {
        if (pins.stream().noneMatch(pin -> pin.gateAreaUm2() > 0)) {
            return List.of();
        }
        List<Integer> below = List.of();
        for (var layer : library.layers()) {
            var here = on(layer.name());
            if (here.isEmpty()) {
                continue;
            }
            joinTouching(here, here);
            joinTouching(here, below);
            switch (layer) {
                case Layer.Routing metal -> measure(metal.name(), here, metal.antennaSideAreaRatio().orElse(Double.NaN),
                        metal.antennaDiffSideAreaRatio(), rects -> Perimeter.of(rects) * (double) metal.thicknessNm() / 1e6);
                case Layer.Cut cut -> measure(cut.name(), here, cut.antennaAreaRatio().orElse(Double.NaN), cut.antennaDiffAreaRatio(),
                        rects -> rects.stream().mapToLong(Rect::area).sum() / 1e6);
                case Layer.Other other -> { }
            }
            below = here;
        }
        return found;
    }

    private interface Area {
        double um2(List<Rect> rects);
    }

    private void measure(String layer, List<Integer> here, double plainLimit, List<double[]> limits, Area area) {
        if (Double.isNaN(plainLimit) && limits.isEmpty()) {
            return;
        }
        var groups = new TreeMap<Integer, List<Rect>>();
        for (int i : here) {
            groups.computeIfAbsent(find(i), k -> new ArrayList<>()).add(shapes.get(i).rect());
        }
        for (var group : groups.entrySet()) {
            double gate = 0;
            double diffusion = 0;
            var names = new ArrayList<String>();
            for (int p = 0; p < pins.size(); p++) {
                if (find(shapes.size() + p) == group.getKey()) {
                    gate += pins.get(p).gateAreaUm2();
                    diffusion += pins.get(p).diffusionAreaUm2();
                    if (pins.get(p).gateAreaUm2() > 0) {
                        names.add(pins.get(p).name());
                    }
                }
            }
            if (gate > 0) {
                double ratio = area.um2(group.getValue()) / gate;
                double limit = limits.isEmpty() ? plainLimit : interpolate(limits, diffusion);
                if (ratio > limit) {
                    found.add(new AntennaViolation(net, layer, List.copyOf(names), List.copyOf(group.getValue()), ratio, limit));
                }
            }
        }
    }

    private static double interpolate(List<double[]> points, double at) {
        var low = points.getFirst();
        for (var high : points) {
            if (at <= high[0]) {
                double span = high[0] - low[0];
                return span == 0 ? high[1] : low[1] + (at - low[0]) / span * (high[1] - low[1]);
            }
            low = high;
        }
        return low[1];
    }

    private List<Integer> on(String layer) {
        var result = new ArrayList<Integer>();
        for (int i = 0; i < shapes.size(); i++) {
            if (shapes.get(i).layer().equals(layer)) {
                result.add(i);
            }
        }
        result.sort((a, b) -> Integer.compare(shapes.get(a).rect().x0(), shapes.get(b).rect().x0()));
        return result;
    }

    /** Joins touching shapes of two lists that are sorted by their left edge. */
    private void joinTouching(List<Integer> some, List<Integer> others) {
        int longest = others.stream().mapToInt(i -> shapes.get(i).rect().width()).max().orElse(0);
        int first = 0;
        for (int a : some) {
            var rect = shapes.get(a).rect();
            while (first < others.size() && shapes.get(others.get(first)).rect().x0() + longest < rect.x0()) {
                first++;
            }
            for (int k = first; k < others.size() && shapes.get(others.get(k)).rect().x0() <= rect.x1(); k++) {
                if (shapes.get(others.get(k)).rect().touches(rect)) {
                    join(a, others.get(k));
                }
            }
        }
    }

    private void join(int a, int b) {
        root[find(a)] = find(b);
    }

    private int find(int i) {
        while (root[i] != i) {
            root[i] = root[root[i]];
            i = root[i];
        }
        return i;
    }
}
