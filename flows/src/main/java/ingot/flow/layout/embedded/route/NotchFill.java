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
    private static final Comparator<Rect> ORDER = Comparator.comparingInt(Rect::x0).thenComparingInt(Rect::y0)
            .thenComparingInt(Rect::x1).thenComparingInt(Rect::y1);

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
            int before = result.size();
            all.sort(ORDER);
            for (int i = 0; i < all.size(); i++) {
                var a = all.get(i);
                for (int j = i + 1; j < all.size() && all.get(j).x0() < a.x1() + spacing; j++) {
                    var near = near(a.hull(all.get(j)), all, result.subList(before, result.size()));
                    result.addAll(fill(a, all.get(j), near));
                }
            }
            if (result.size() == before) {
                break;
            }
            all.addAll(result.subList(before, result.size()));
        }
        return result;
    }

    /** What closes the gap between two shapes, {@code a} the left one; nothing when there is no gap or it is closed. */
    private List<Rect> fill(Rect a, Rect b, List<Rect> near) {
        int gapX = b.x0() - a.x1();
        int gapY = Math.max(b.y0() - a.y1(), a.y0() - b.y1());
        boolean overlapping = gapX < 0 && gapY <= 0 || gapX <= 0 && gapY < 0;
        if (overlapping || !Geometry.closer(a, b, spacing)) {
            return List.of();
        }
        int lowX = Math.min(a.x1(), b.x1());
        int highX = Math.max(a.x0(), b.x0());
        int lowY = Math.min(a.y1(), b.y1());
        int highY = Math.max(a.y0(), b.y0());
        if (Geometry.covered(new Rect(Math.min(lowX, highX), Math.min(lowY, highY), Math.max(lowX, highX), Math.max(lowY, highY)), near)) {
            return List.of();
        }
        if (gapX > 0 && lowY - highY >= width) {
            return open(List.of(new Rect(lowX - grow(gapX), highY, highX + grow(gapX), lowY)), near);
        }
        if (gapY > 0 && lowX - highX >= width) {
            return open(List.of(new Rect(highX, lowY - grow(gapY), lowX, highY + grow(gapY))), near);
        }
        var one = corner(a, b);
        var other = corner(b, a);
        return open(coverage(one, near) >= coverage(other, near) ? one : other, near);
    }

    /** How far a bridge over {@code gap} reaches into both shapes, so that it is at least as long as a wire is wide. */
    private int grow(int gap) {
        return (Math.max(0, width - gap) + 9) / 10 * 5;
    }

    /**
     * Two shapes that meet at most with a corner: the corner of {@code from} is drawn out to the height of {@code to}, and the near
     * corner of {@code to} to meet it, so that an inner corner remains in place of the gap.
     */
    private List<Rect> corner(Rect from, Rect to) {
        boolean right = to.x0() + to.x1() >= from.x0() + from.x1();
        boolean up = to.y0() + to.y1() >= from.y0() + from.y1();
        int x0 = right ? from.x1() - width : from.x0();
        int x1 = x0 + width;
        int y0 = up ? to.y0() : to.y1() - width;
        int y1 = y0 + width;
        var result = new ArrayList<Rect>();
        result.add(new Rect(x0, Math.min(y0, up ? from.y1() : y0), x1, Math.max(y1, up ? y1 : from.y0())));
        result.add(new Rect(Math.min(x0, right ? x0 : to.x1()), y0, Math.max(x1, right ? to.x0() : x1), y1));
        return result;
    }

    private static long coverage(List<Rect> rects, List<Rect> near) {
        long area = 0;
        for (var rect : rects) {
            for (var shape : near) {
                long w = Math.min(rect.x1(), shape.x1()) - Math.max(rect.x0(), shape.x0());
                long h = Math.min(rect.y1(), shape.y1()) - Math.max(rect.y0(), shape.y0());
                area += Math.max(0, w) * Math.max(0, h);
            }
        }
        return area;
    }

    private static List<Rect> open(List<Rect> rects, List<Rect> near) {
        return rects.stream().filter(rect -> !Geometry.covered(rect, near)).toList();
    }

    private List<Rect> near(Rect window, List<Rect> sorted, List<Rect> more) {
        var result = new ArrayList<Rect>();
        var wide = window.grow(width);
        for (var shape : sorted) {
            if (shape.x0() > wide.x1()) {
                break;
            }
            if (shape.touches(wide)) {
                result.add(shape);
            }
        }
        more.stream().filter(shape -> shape.touches(wide)).forEach(result::add);
        return result;
    }
}
