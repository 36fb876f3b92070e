package ingot.flow.layout.out;

import ingot.flow.gates.GateCell;
import ingot.flow.layout.embedded.Routing;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.Layer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Maps of a block as PNG: who its cells belong to, how full its parts are with cells and with wires, its clock tree. Always the same bytes. */
public final class BlockMaps {
    private static final int BACKGROUND = 0x10151C;
    private static final int CELL = 0x26313D;
    private static final int[] HEAT = {0x16222E, 0x1F5C7A, 0x2FA07A, 0xD8C04A, 0xE8883A, 0xE03A3A};
    private static final int[] LEVELS = {0xFF5A5A, 0xFFB050, 0xF0E060, 0x70D080, 0x50B8E8, 0xA080F0};
    /** Side of a square of the maps of density and congestion, in rows. */
    private static final int SQUARE_ROWS = 4;

    private final BlockLayout block;
    private final int longerSide;

    /**
     * Maps of {@code block}.
     *
     * @param longerSide pixels of the longer side
     */
    public BlockMaps(BlockLayout block, int longerSide) {
        this.block = block;
        this.longerSide = longerSide;
    }

    /** Cells in the colour that {@code color} gives a cell's number. */
    public byte[] cells(IntUnaryOperator color) {
        var raster = raster();
        block.netlist().cells().forEach(cell -> raster.fill(outline(cell), color.applyAsInt(cell.id()), 1));
        return Png.encode(raster);
    }

    /** Part of each square that cells cover, without fillers: blue for little, red for all. */
    public byte[] density() {
        var squares = new Squares();
        block.netlist().cells().forEach(cell -> squares.add(outline(cell), 1));
        return squares.png(1);
    }

    /** Part of each square's tracks that wires take, over all layers that signals are routed on: red for more than 80 %. */
    public byte[] congestion() {
        var squares = new Squares();
        var pitches = new HashMap<String, Integer>();
        block.lef().layers().forEach(layer -> {
            if (layer instanceof Layer.Routing metal && block.process().routesOn(metal.name())) {
                pitches.put(metal.name(), metal.direction() == Layer.RoutingDirection.HORIZONTAL ? metal.pitchY() : metal.pitchX());
            }
        });
        block.routing().nets().forEach(net -> net.wires().forEach(wire -> {
            int pitch = pitches.getOrDefault(wire.layer(), 0);
            squares.add(rect(wire, pitch), 1.0 / Math.max(1, pitches.size()));
        }));
        return squares.png(0.8);
    }

    /** Wires of the nets of {@code levels}, one colour per level of the tree, and the cells of {@code clocked} on it. */
    public byte[] clock(Map<Integer, Integer> levels, Set<Integer> clocked) {
        var raster = raster();
        block.netlist().cells().forEach(cell -> raster.fill(outline(cell), clocked.contains(cell.id()) ? 0x4C6B3C : CELL, 1));
        int line = (int) Math.max(200, 1.5 * raster.nmPerPixel());
        for (var net : block.routing().nets()) {
            var level = levels.get(net.net());
            if (level != null) {
                net.wires().forEach(wire -> raster.fill(rect(wire, line), LEVELS[Math.min(level, LEVELS.length - 1)], 1));
            }
        }
        return Png.encode(raster);
    }

    /** Values of points in nm between 0 and {@code worst}, each drawn as a square of {@code side}. */
    public byte[] heat(int[] x, int[] y, double[] value, double worst, int side) {
        var raster = raster();
        for (int i = 0; i < value.length; i++) {
            raster.fill(new Rect(x[i] - side / 2, y[i] - side / 2, x[i] + side / 2, y[i] + side / 2), heat(value[i] / Math.max(worst, 1e-30)), 1);
        }
        return Png.encode(raster);
    }

    private Raster raster() {
        return new Raster(block.floorplan().die(), longerSide, BACKGROUND);
    }

    private Rect outline(GateCell cell) {
        var macro = block.lef().macro(cell.master());
        int x = block.placement().x()[cell.id()];
        int y = block.placement().y()[cell.id()];
        return new Rect(x, y, x + macro.width(), y + macro.height());
    }

    private static Rect rect(Routing.Wire wire, int width) {
        return new Rect(Math.min(wire.x0(), wire.x1()) - width / 2, Math.min(wire.y0(), wire.y1()) - width / 2,
                Math.max(wire.x0(), wire.x1()) + width / 2, Math.max(wire.y0(), wire.y1()) + width / 2);
    }

    /** Between the colours of {@link #HEAT}. */
    private static int heat(double part) {
        double at = Math.max(0, Math.min(1, part)) * (HEAT.length - 1);
        int below = (int) Math.min(HEAT.length - 2, Math.floor(at));
        int color = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int a = (HEAT[below] >> shift) & 0xFF;
            int b = (HEAT[below + 1] >> shift) & 0xFF;
            color |= (int) (a + (b - a) * (at - below)) << shift;
        }
        return color;
    }

    /** Area that is covered in each square of a grid over the die. */
    private final class Squares {
        private final Rect die = block.floorplan().die();
        private final int side = SQUARE_ROWS * block.lef().sites().get(block.process().site()).height();
        private final int columns = die.width() / side + 1;
        private final double[] covered = new double[columns * (die.height() / side + 1)];

        void add(Rect rect, double weight) {
            for (int row = row(rect.y0()); row <= row(rect.y1() - 1); row++) {
                for (int column = column(rect.x0()); column <= column(rect.x1() - 1); column++) {
                    var square = square(row, column);
                    double width = Math.min(rect.x1(), square.x1()) - Math.max(rect.x0(), square.x0());
                    double height = Math.min(rect.y1(), square.y1()) - Math.max(rect.y0(), square.y0());
                    covered[row * columns + column] += Math.max(0, width) * Math.max(0, height) * weight;
                }
            }
        }

        private int row(int y) {
            return Math.clamp((y - die.y0()) / side, 0, covered.length / columns - 1);
        }

        private int column(int x) {
            return Math.clamp((x - die.x0()) / side, 0, columns - 1);
        }

        private Rect square(int row, int column) {
            return new Rect(die.x0() + column * side, die.y0() + row * side, Math.min(die.x1(), die.x0() + (column + 1) * side),
                    Math.min(die.y1(), die.y0() + (row + 1) * side));
        }

        /** {@code full} is the part that is drawn red. */
        byte[] png(double full) {
            var raster = raster();
            for (int at = 0; at < covered.length; at++) {
                var square = square(at / columns, at % columns);
                if (square.width() > 0 && square.height() > 0) {
                    raster.fill(square, heat(covered[at] / square.area() / full), 1);
                }
            }
            return Png.encode(raster);
        }
    }
}
