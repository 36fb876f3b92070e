package ingot.flow.layout.embedded;

import ingot.flow.layout.LayoutException;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.Layer;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.lef.Via;
import java.util.ArrayList;
import java.util.List;

/**
 * A stack of via arrays from one layer up to another, centred in a crossing. The intermediate layers of the vertical
 * direction get a narrow landing so that few tracks are lost; those of the horizontal direction fill the crossing.
 */
final class ViaStack {
    /** Cuts side by side where a wider landing would cost tracks. */
    private static final int NARROW_CUTS = 2;

    /** One level: a cut and the margins that both metals need around it. */
    private record Level(Layer.Routing below, Layer.Cut cut, Layer.Routing above, int marginX, int marginY) {}

    private final List<Level> levels = new ArrayList<>();

    ViaStack(LefLibrary lef, String from, String to) {
        var layers = lef.layers();
        int first = layers.indexOf(lef.routing(from));
        int last = layers.indexOf(lef.routing(to));
        for (int i = first; i + 2 <= last; i += 2) {
            var below = (Layer.Routing) layers.get(i);
            var cut = (Layer.Cut) layers.get(i + 1);
            var above = (Layer.Routing) layers.get(i + 2);
            levels.add(level(lef, below, cut, above));
        }
        if (levels.isEmpty()) {
            throw new LayoutException("no via leads from " + from + " up to " + to);
        }
    }

    /** Margins from the technology's own single-cut vias: what the widest one has around its cut is enough on either side. */
    private static Level level(LefLibrary lef, Layer.Routing below, Layer.Cut cut, Layer.Routing above) {
        int marginX = 0;
        int marginY = 0;
        for (Via via : lef.vias().values()) {
            var cuts = via.shapes().stream().filter(shape -> shape.layer().equals(cut.name())).toList();
            if (cuts.size() != 1) {
                continue;
            }
            for (var shape : via.shapes()) {
                marginX = Math.max(marginX, shape.rect().x1() - cuts.getFirst().rect().x1());
                marginY = Math.max(marginY, shape.rect().y1() - cuts.getFirst().rect().y1());
            }
        }
        if (marginX == 0 && marginY == 0) {
            throw new LayoutException("the technology LEF has no via on " + cut.name());
        }
        return new Level(below, cut, above, marginX, marginY);
    }

    /** The stack in {@code crossing}, without the metals at its two ends, which are there already. */
    List<PowerShape> at(String net, Rect crossing) {
        var shapes = new ArrayList<PowerShape>();
        for (int i = 0; i < levels.size(); i++) {
            var level = levels.get(i);
            boolean narrow = level.below().direction() == Layer.RoutingDirection.VERTICAL && i > 0
                    || level.above().direction() == Layer.RoutingDirection.VERTICAL && i + 1 < levels.size();
            cuts(shapes, net, level, crossing, narrow ? NARROW_CUTS : Integer.MAX_VALUE);
            if (i + 1 < levels.size()) {
                boolean vertical = level.above().direction() == Layer.RoutingDirection.VERTICAL;
                var landing = vertical ? narrowed(crossing, level, levels.get(i + 1)) : crossing;
                shapes.add(new PowerShape(net, level.above().name(), landing, false));
            }
        }
        return shapes;
    }

    private static Rect narrowed(Rect crossing, Level lower, Level upper) {
        int width = Math.min(crossing.width(), Math.max(width(lower), width(upper)));
        int x = crossing.centerX() - width / 2;
        return new Rect(x, crossing.y0(), x + width, crossing.y1());
    }

    private static int width(Level level) {
        return NARROW_CUTS * level.cut().width() + (NARROW_CUTS - 1) * level.cut().spacing() + 2 * level.marginX();
    }

    private static void cuts(List<PowerShape> shapes, String net, Level level, Rect crossing, int most) {
        int size = level.cut().width();
        int pitch = size + level.cut().spacing();
        int columns = Math.min(most, count(crossing.width() - 2 * level.marginX(), size, pitch));
        int rows = count(crossing.height() - 2 * Math.min(level.marginY(), (crossing.height() - size) / 2), size, pitch);
        int x0 = crossing.centerX() - ((columns - 1) * pitch + size) / 2;
        int y0 = crossing.centerY() - ((rows - 1) * pitch + size) / 2;
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                int x = x0 + column * pitch;
                int y = y0 + row * pitch;
                shapes.add(new PowerShape(net, level.cut().name(), new Rect(x, y, x + size, y + size), false));
            }
        }
    }

    private static int count(int room, int size, int pitch) {
        return Math.max(1, (room - size) / pitch + 1);
    }
}
