package ingot.flow.tinytapeout;

import ingot.pdk.geometry.Rect;
import java.util.ArrayList;
import java.util.List;

/** Whether rectangles cover another one together. */
final class Cover {
    private Cover() {}

    static boolean of(Rect wanted, List<Rect> covers) {
        var left = List.of(wanted);
        for (var cover : covers) {
            var rest = new ArrayList<Rect>();
            left.forEach(part -> cut(part, cover, rest));
            left = rest;
        }
        return left.isEmpty();
    }

    /** What of {@code part} lies outside {@code cover}, as at most four rectangles. */
    private static void cut(Rect part, Rect cover, List<Rect> rest) {
        if (!part.overlaps(cover)) {
            rest.add(part);
            return;
        }
        int low = Math.max(part.y0(), cover.y0());
        int high = Math.min(part.y1(), cover.y1());
        add(part.x0(), part.y0(), part.x1(), low, rest);
        add(part.x0(), high, part.x1(), part.y1(), rest);
        add(part.x0(), low, Math.min(part.x1(), cover.x0()), high, rest);
        add(Math.max(part.x0(), cover.x1()), low, part.x1(), high, rest);
    }

    private static void add(int x0, int y0, int x1, int y1, List<Rect> rest) {
        if (x0 < x1 && y0 < y1) {
            rest.add(new Rect(x0, y0, x1, y1));
        }
    }
}
