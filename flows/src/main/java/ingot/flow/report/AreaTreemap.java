package ingot.flow.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Rectangles whose areas are to each other as those of the modules, nearly square (Bruls, Huizing and van Wijk, "Squarified treemaps", 2000).
 * Fields are per mille of a picture of {@link #WIDTH} by {@link #HEIGHT}; the page's template reads them by name.
 */
final class AreaTreemap {
    static final double WIDTH = 1000;
    static final double HEIGHT = 420;

    /** A module's rectangle; {@code label} is empty where it would not fit. */
    record Box(double x, double y, double width, double height, String color, String label, String tip) {
        double labelY() {
            return y + 18;
        }

        double labelX() {
            return x + 6;
        }
    }

    private final List<Box> boxes = new ArrayList<>();
    private final ModuleColors colors;
    private double x;
    private double y;
    private double width = WIDTH;
    private double height = HEIGHT;

    private AreaTreemap(ModuleColors colors) {
        this.colors = colors;
    }

    /** The boxes of {@code modules}, which stand the largest first; modules without area have none. */
    static List<Box> of(List<ModuleArea> modules, ModuleColors colors) {
        double total = modules.stream().mapToDouble(ModuleArea::areaUm2).sum();
        var map = new AreaTreemap(colors);
        var row = new ArrayList<ModuleArea>();
        double scale = total <= 0 ? 0 : WIDTH * HEIGHT / total;
        for (var module : modules) {
            if (module.areaUm2() <= 0) {
                continue;
            }
            var longer = new ArrayList<>(row);
            longer.add(module);
            if (!row.isEmpty() && map.worst(longer, scale) > map.worst(row, scale)) {
                map.lay(row, scale);
                row.clear();
            }
            row.add(module);
        }
        map.lay(row, scale);
        return map.boxes;
    }

    /** Longer over shorter side of the worst box of a row along the shorter side of what is free. */
    private double worst(List<ModuleArea> row, double scale) {
        double side = Math.min(width, height);
        double sum = sum(row) * scale;
        return row.stream().mapToDouble(module -> {
            double length = module.areaUm2() * scale * side / sum;
            double depth = sum / side;
            return Math.max(length / depth, depth / length);
        }).max().orElse(Double.POSITIVE_INFINITY);
    }

    private static double sum(List<ModuleArea> row) {
        return row.stream().mapToDouble(ModuleArea::areaUm2).sum();
    }

    private void lay(List<ModuleArea> row, double scale) {
        if (row.isEmpty()) {
            return;
        }
        boolean column = width >= height;
        double depth = sum(row) * scale / Math.min(width, height);
        double at = 0;
        for (var module : row) {
            double length = module.areaUm2() * scale / depth;
            boxes.add(column ? box(module, x, y + at, depth, length) : box(module, x + at, y, length, depth));
            at += length;
        }
        if (column) {
            x += depth;
            width -= depth;
        } else {
            y += depth;
            height -= depth;
        }
    }

    private Box box(ModuleArea module, double left, double top, double wide, double high) {
        boolean room = wide > 9.0 * module.module().length() && high > 26;
        return new Box(left, top, wide, high, colors.css(module.module()), room ? module.module() : "",
                String.format(Locale.ROOT, "%s: %,.0f µm², %,d cells", module.module(), module.areaUm2(), module.cells()));
    }
}
