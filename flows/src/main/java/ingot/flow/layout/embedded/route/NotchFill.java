package ingot.flow.layout.embedded.route;

import ingot.pdk.geometry.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Fills the gaps between shapes of one net on one layer that are narrower than the spacing rule: pads on adjacent tracks, a patch beside
 * a wire. The fills lie between shapes of the net, so that nothing foreign comes nearer.
 */
final class NotchFill {
    private static final int MAX_ROUNDS = 6;

    private final int spacing;
    private final int width;

    NotchFill(LayerRules rules) {
        this.spacing = rules.spacing();
        this.width = rules.width();
    }

    /** The rectangles to add to {@code shapes}. */
    List<Rect> fills(List<Rect> shapes) {
        var all = new ArrayList<>(shapes);
        var result = new ArrayList<Rect>();
        for (int round = 0; round < MAX_ROUNDS; round++) {
            var found = new ArrayList<Rect>();
            all.sort(Comparator.comparingInt(Rect::x0).thenComparingInt(Rect::y0).thenComparingInt(Rect::x1).thenComparingInt(Rect::y1));
            for (int i = 0; i < all.size(); i++) {
                var a = all.get(i);
                for (int j = i + 1; j < all.size() && all.get(j).x0() < a.x1() + spacing; j++) {
                    var fill = fill(a, all.get(j), all);
                    if (fill != null && !found.contains(fill)) {
                        found.add(fill);
                    }
                }
            }
            if (found.isEmpty()) {
                return result;
            }
            result.addAll(found);
            all.addAll(found);
        }
        return result;
    }

    private Rect fill(Rect a, Rect b, List<Rect> all) {
        int gapX = b.x0() - a.x1();
        int gapY = Math.max(b.y0() - a.y1(), a.y0() - b.y1());
        boolean overlapping = gapX < 0 && gapY <= 0 || gapX <= 0 && gapY < 0;
        if (overlapping || !Geometry.closer(a, b, spacing)) {
            return null;
        }
        int[] x = {Math.min(a.x1(), b.x1()), Math.max(a.x0(), b.x0())};
        int[] y = {Math.min(a.y1(), b.y1()), Math.max(a.y0(), b.y0())};
        if (coveredBy(new Rect(Math.min(x[0], x[1]), Math.min(y[0], y[1]), Math.max(x[0], x[1]), Math.max(y[0], y[1])), all)) {
            return null;
        }
        boolean besides = gapX >= gapY;
        x = besides ? bridge(x) : overlap(x);
        y = besides ? overlap(y) : bridge(y);
        var fill = new Rect(x[0], y[0], x[1], y[1]);
        return coveredBy(fill, all) ? null : fill;
    }

    /** Across a gap: from one shape to the other, at least as long as a wire is wide. */
    private int[] bridge(int[] ends) {
        int missing = Math.max(0, width - (ends[1] - ends[0]));
        int grow = (missing + 9) / 10 * 5;
        return new int[] {ends[0] - grow, ends[1] + grow};
    }

    /** Along a gap: where the shapes face each other; where that is narrower than a wire, a wire's width into both. */
    private int[] overlap(int[] ends) {
        return ends[0] - ends[1] >= width ? new int[] {ends[1], ends[0]} : new int[] {ends[0] - width, ends[1] + width};
    }

    private boolean coveredBy(Rect rect, List<Rect> all) {
        var near = new ArrayList<Rect>();
        for (var shape : all) {
            if (shape.x0() > rect.x1()) {
                break;
            }
            if (shape.touches(rect)) {
                near.add(shape);
            }
        }
        return Geometry.covered(rect, near);
    }
}
