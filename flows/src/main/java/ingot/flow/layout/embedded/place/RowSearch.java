package ingot.flow.layout.embedded.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the segment where a cell goes, looking from its own row outwards. Places are nm. */
final class RowSearch {
    private final RowMap rows;
    private final List<Segment> segments;
    /** Number of the first segment of each line, and one past the last. */
    private final int[] firstOfLine;
    private final Abacus[] content;
    private final int[] reservedSites;
    private final Map<Integer, Integer> reservation = new HashMap<>();

    RowSearch(RowMap rows) {
        this.rows = rows;
        segments = rows.segments();
        firstOfLine = new int[rows.lines().size() + 1];
        for (int line = 0; line < rows.lines().size(); line++) {
            firstOfLine[line + 1] = firstOfLine[line] + rows.lines().get(line).segments().size();
        }
        content = new Abacus[segments.size()];
        reservedSites = new int[segments.size()];
    }

    void clear() {
        for (int i = 0; i < content.length; i++) {
            content[i] = new Abacus(segments.get(i).sites());
            reservedSites[i] = 0;
        }
        reservation.clear();
    }

    /** Cost in nm² of putting a cell into a segment, or infinite. */
    private interface Cost {
        double in(int segment);
    }

    /** Puts the cell where the move is least; false when no segment has room. */
    boolean append(int cell, int sites, int x, int y, double weight) {
        int best = nearest(x, y, sites, segment -> {
            if (content[segment].free() < sites) {
                return Double.POSITIVE_INFINITY;
            }
            Segment place = segments.get(segment);
            double at = place.x() + content[segment].trial(site(place, x), sites, weight) * place.siteWidth();
            return square(at - x) + square(place.y() - y);
        });
        if (best < 0) {
            return false;
        }
        content[best].append(cell, site(segments.get(best), x), sites, weight);
        return true;
    }

    /** Keeps room for the cell in the nearest segment that has it. */
    boolean reserve(int cell, int sites, int x, int y) {
        int best = nearest(x, y, sites, segment -> reservedSites[segment] + sites > segments.get(segment).sites()
                ? Double.POSITIVE_INFINITY
                : square(outside(segments.get(segment), x, sites)) + square(segments.get(segment).y() - y));
        if (best < 0) {
            return false;
        }
        reservedSites[best] += sites;
        reservation.put(cell, best);
        return true;
    }

    void appendReserved(int cell, int sites, int x, double weight) {
        int segment = reservation.get(cell);
        content[segment].append(cell, site(segments.get(segment), x), sites, weight);
    }

    /** The cheapest segment, or −1. Lines and segments that are farther away than the best cost so far are not asked. */
    private int nearest(int x, int y, int sites, Cost cost) {
        int own = lineAt(y);
        int best = -1;
        double bestCost = Double.POSITIVE_INFINITY;
        for (int distance = 0; distance <= rows.lines().size(); distance++) {
            boolean below = false;
            for (int line : distance == 0 ? new int[] {own} : new int[] {own - distance, own + distance}) {
                if (line < 0 || line >= rows.lines().size() || square(rows.lines().get(line).y() - y) >= bestCost) {
                    continue;
                }
                below = true;
                double vertical = square(rows.lines().get(line).y() - y);
                for (int segment = firstOfLine[line]; segment < firstOfLine[line + 1]; segment++) {
                    if (vertical + square(outside(segments.get(segment), x, sites)) < bestCost) {
                        double price = cost.in(segment);
                        if (price < bestCost) {
                            bestCost = price;
                            best = segment;
                        }
                    }
                }
            }
            if (!below && best >= 0) {
                break;
            }
        }
        return best;
    }

    /** How far a cell wanted at {@code x} must move to be inside the segment's ends. */
    private static double outside(Segment segment, int x, int sites) {
        int last = segment.endX() - sites * segment.siteWidth();
        return Math.max(0, Math.max(segment.x() - x, x - last));
    }

    private static double site(Segment segment, int x) {
        return (double) (x - segment.x()) / segment.siteWidth();
    }

    private static double square(double value) {
        return value * value;
    }

    private int lineAt(int y) {
        int low = 0;
        int high = rows.lines().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (rows.lines().get(middle).y() - rows.rowHeight() / 2 <= y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Hears a cell, its segment and the site in it. */
    interface Sink {
        void place(int cell, Segment segment, int site);
    }

    void places(Sink sink) {
        for (int i = 0; i < content.length; i++) {
            Segment segment = segments.get(i);
            content[i].places((cell, site) -> sink.place(cell, segment, site));
        }
    }
}
