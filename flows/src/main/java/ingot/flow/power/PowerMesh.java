package ingot.flow.power;

import ingot.flow.layout.embedded.PowerShape;
import ingot.flow.layout.out.BlockLayout;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.Layer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One supply net of a block as resistors: rails along the rows with a node at every cell, straps across them with a node at every crossing,
 * a stack of vias where the layout has one. The ends of the straps are the supply.
 */
final class PowerMesh {
    /** Where the supply comes in. */
    static final int SUPPLY = -1;

    /** A piece of metal or a stack of vias between two nodes; {@code widthNm} is 0 for vias. */
    record Resistor(int from, int to, double ohms, String layer, int widthNm) {}

    /** A rail or strap with its nodes by their place along it. */
    private record Line(Rect rect, TreeMap<Integer, Integer> nodes) {}

    final List<Resistor> resistors = new ArrayList<>();
    /** Nodes of each rail and strap, in order. */
    final List<int[]> chains = new ArrayList<>();
    final List<Integer> x = new ArrayList<>();
    final List<Integer> y = new ArrayList<>();
    private final BlockLayout block;
    private final List<Line> rails;
    private final List<Line> straps;
    private final Map<Integer, List<PowerShape>> cuts = new HashMap<>();
    private final Map<String, Layer> layers = new HashMap<>();

    /** Reads the metal of {@code net}. */
    PowerMesh(BlockLayout block, String net) {
        this.block = block;
        block.lef().layers().forEach(layer -> layers.put(layer.name(), layer));
        var grid = block.process().grid();
        rails = lines(net, grid.railLayer(), Comparator.comparingInt((Line line) -> line.rect().centerY()));
        straps = lines(net, grid.strapLayer(), Comparator.comparingInt((Line line) -> line.rect().centerX()));
        block.floorplan().power().stream().filter(shape -> shape.net().equals(net) && layers.get(shape.layer()) instanceof Layer.Cut)
                .forEach(shape -> cuts.computeIfAbsent(shape.rect().centerY() / 1000, key -> new ArrayList<>()).add(shape));
        straps.forEach(strap -> rails.forEach(rail -> cross(strap, rail)));
    }

    private List<Line> lines(String net, String layer, Comparator<Line> order) {
        return block.floorplan().power().stream().filter(shape -> shape.net().equals(net) && shape.layer().equals(layer))
                .map(shape -> new Line(shape.rect(), new TreeMap<>()))
                .filter(line -> layer.equals(block.process().grid().railLayer()) ? line.rect().width() > line.rect().height()
                        : line.rect().height() > line.rect().width())
                .sorted(order).toList();
    }

    /** The node at which each cell takes its current, by cell number; {@link #SUPPLY} for a cell that no rail reaches. Ends the building. */
    int[] cells() {
        var cells = block.netlist().cells();
        var nodes = new int[cells.size()];
        for (var cell : cells) {
            var macro = block.lef().macro(cell.master());
            int left = block.placement().x()[cell.id()];
            int bottom = block.placement().y()[cell.id()];
            int middle = left + macro.width() / 2;
            nodes[cell.id()] = rails.stream().filter(rail -> rail.rect().x0() <= middle && middle <= rail.rect().x1()
                            && (near(rail, bottom) || near(rail, bottom + macro.height())))
                    .findFirst().map(rail -> node(rail, middle, middle, rail.rect().centerY())).orElse(SUPPLY);
        }
        rails.forEach(rail -> chain(rail, block.process().grid().railLayer(), rail.rect().height()));
        straps.forEach(this::supply);
        return nodes;
    }

    private static boolean near(Line rail, int height) {
        return rail.rect().y0() <= height && height <= rail.rect().y1();
    }

    private int node(Line line, int at, int nodeX, int nodeY) {
        return line.nodes().computeIfAbsent(at, key -> {
            x.add(nodeX);
            y.add(nodeY);
            return x.size() - 1;
        });
    }

    private void cross(Line strap, Line rail) {
        int width = Math.min(strap.rect().x1(), rail.rect().x1()) - Math.max(strap.rect().x0(), rail.rect().x0());
        int height = Math.min(strap.rect().y1(), rail.rect().y1()) - Math.max(strap.rect().y0(), rail.rect().y0());
        if (width <= 0 || height <= 0) {
            return;
        }
        double ohms = stack(strap, rail);
        if (ohms > 0) {
            int at = strap.rect().centerX();
            int level = rail.rect().centerY();
            resistors.add(new Resistor(node(rail, at, at, level), node(strap, level, at, level), ohms, "vias", 0));
        }
    }

    /** Cuts of one layer side by side, layers one after the other; 0 where there are none. */
    private double stack(Line strap, Line rail) {
        var byLayer = new HashMap<String, Integer>();
        int row = rail.rect().centerY() / 1000;
        for (int near = row - 1; near <= row + 1; near++) {
            for (var cut : cuts.getOrDefault(near, List.of())) {
                if (inside(cut.rect().centerX(), strap.rect().x0(), strap.rect().x1()) && inside(cut.rect().centerY(), rail.rect().y0(), rail.rect().y1())) {
                    byLayer.merge(cut.layer(), count(cut), Integer::sum);
                }
            }
        }
        return byLayer.entrySet().stream().mapToDouble(entry -> ((Layer.Cut) layers.get(entry.getKey())).resistanceOhms() / entry.getValue()).sum();
    }

    /** A shape of a cut layer may stand for several cuts. */
    private int count(PowerShape shape) {
        int side = ((Layer.Cut) layers.get(shape.layer())).width();
        return Math.max(1, Math.round(shape.rect().width() / (float) side)) * Math.max(1, Math.round(shape.rect().height() / (float) side));
    }

    private static boolean inside(int value, int from, int to) {
        return from <= value && value <= to;
    }

    private void chain(Line line, String layer, int widthNm) {
        chains.add(line.nodes().values().stream().mapToInt(node -> node).toArray());
        Map.Entry<Integer, Integer> last = null;
        for (var entry : line.nodes().entrySet()) {
            if (last != null) {
                metal(last.getValue(), entry.getValue(), entry.getKey() - last.getKey(), layer, widthNm);
            }
            last = entry;
        }
    }

    private void metal(int from, int to, int lengthNm, String layer, int widthNm) {
        double ohms = ((Layer.Routing) layers.get(layer)).sheetOhms() * Math.max(1, lengthNm) / widthNm;
        resistors.add(new Resistor(from, to, ohms, layer, widthNm));
    }

    private void supply(Line strap) {
        if (strap.nodes().isEmpty()) {
            return;
        }
        var layer = block.process().grid().strapLayer();
        int width = strap.rect().width();
        chain(strap, layer, width);
        metal(SUPPLY, strap.nodes().firstEntry().getValue(), strap.nodes().firstKey() - strap.rect().y0(), layer, width);
        metal(strap.nodes().lastEntry().getValue(), SUPPLY, strap.rect().y1() - strap.nodes().lastKey(), layer, width);
    }
}
