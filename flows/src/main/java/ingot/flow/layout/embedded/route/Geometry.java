package ingot.flow.layout.embedded.route;

import ingot.pdk.geometry.Rect;
import java.util.List;

/** Distances and coverage of rectangles. */
final class Geometry {
    private Geometry() {}

    /** Whether two rectangles are closer than {@code spacing}, measured straight across corners; touching ones are. */
    static boolean closer(Rect a, Rect b, int spacing) {
        long dx = Math.max(0, Math.max(a.x0() - b.x1(), b.x0() - a.x1()));
        long dy = Math.max(0, Math.max(a.y0() - b.y1(), b.y0() - a.y1()));
        if (dx == 0 && dy == 0) {
            return true;
        }
        return dx * dx + dy * dy < (long) spacing * spacing;
    }

    /** Whether the union of {@code cover} contains {@code rect}. */
    static boolean covered(Rect rect, List<Rect> cover) {
        return covered(rect.x0(), rect.y0(), rect.x1(), rect.y1(), cover, 0);
    }

    private static boolean covered(int x0, int y0, int x1, int y1, List<Rect> cover, int from) {
        if (x0 >= x1 || y0 >= y1) {
            return true;
        }
        for (int i = from; i < cover.size(); i++) {
            var c = cover.get(i);
            if (c.x0() < x1 && x0 < c.x1() && c.y0() < y1 && y0 < c.y1()) {
                int left = Math.max(x0, c.x0());
                int right = Math.min(x1, c.x1());
                return covered(x0, y0, left, y1, cover, i + 1) && covered(right, y0, x1, y1, cover, i + 1)
                        && covered(left, y0, right, Math.max(y0, c.y0()), cover, i + 1)
                        && covered(left, Math.min(y1, c.y1()), right, y1, cover, i + 1);
            }
        }
        return false;
    }
}
