package ingot.flow.layout.embedded.place;

import ingot.flow.layout.embedded.Placement;
import ingot.pdk.geometry.Orientation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A legal placement under improvement: cells by segment in their order, places of all pins, and the cost of nets. Distances are nm. Passes
 * keep it legal: they only put cells into free room.
 */
final class DetailedState {
    /** Larger nets hardly change when one cell moves, and take long to measure. */
    private static final int LARGEST_NET = 64;

    final PlacementModel model;
    final RowMap rows;
    final List<Segment> segments;
    /** Number of the first segment of each line, and one past the last. */
    final int[] firstOfLine;
    final int[] x;
    final int[] y;
    final Orientation[] orientation;
    final int[] pinX;
    final int[] pinY;
    /** Segment of each cell. */
    final int[] home;
    /** Cells of each segment from left to right; only the first {@code count} count. */
    final int[][] order;
    final int[] count;
    private final int[] seen;
    private int stamp;

    DetailedState(PlacementModel model, RowMap rows, Placement placement) {
        this.model = model;
        this.rows = rows;
        segments = rows.segments();
        firstOfLine = new int[rows.lines().size() + 1];
        for (int line = 0; line < rows.lines().size(); line++) {
            firstOfLine[line + 1] = firstOfLine[line] + rows.lines().get(line).segments().size();
        }
        x = placement.x().clone();
        y = placement.y().clone();
        orientation = placement.orientation().clone();
        pinX = model.pinX.clone();
        pinY = model.pinY.clone();
        home = new int[model.cellCount];
        order = new int[segments.size()][4];
        count = new int[segments.size()];
        seen = new int[model.netCount];
        for (int cell : IntStream.range(0, model.cellCount).boxed().sorted(Comparator.comparingInt(c -> x[c])).toList()) {
            insert(cell, segmentAt(lineAt(y[cell]), x[cell]), x[cell]);
        }
    }

    /** Takes {@code cell} out of its segment; {@link #insert} must follow. */
    void remove(int cell) {
        int segment = home[cell];
        int at = index(cell);
        System.arraycopy(order[segment], at + 1, order[segment], at, --count[segment] - at);
    }

    /** Puts {@code cell} into a segment at {@code newX}, where there must be room. */
    void insert(int cell, int segment, int newX) {
        if (count[segment] == order[segment].length) {
            order[segment] = Arrays.copyOf(order[segment], 2 * count[segment]);
        }
        int at = indexAt(segment, newX);
        System.arraycopy(order[segment], at, order[segment], at + 1, count[segment]++ - at);
        order[segment][at] = cell;
        home[cell] = segment;
        y[cell] = segments.get(segment).y();
        orientation[cell] = segments.get(segment).turn(orientation[cell]);
        slide(cell, newX);
    }

    /** Moves {@code cell} within the free room between its neighbours. */
    void slide(int cell, int newX) {
        x[cell] = newX;
        turn(cell, orientation[cell]);
    }

    /** Turns {@code cell} in place. */
    void turn(int cell, Orientation turned) {
        orientation[cell] = turned;
        for (int i = model.cellFirst[cell]; i < model.cellFirst[cell + 1]; i++) {
            int pin = model.cellPin[i];
            pinX[pin] = model.xOf(pin, x[cell], turned);
            pinY[pin] = model.yOf(pin, y[cell], turned);
        }
    }

    /** Position of {@code cell} in its segment's order. */
    int index(int cell) {
        int segment = home[cell];
        int at = 0;
        while (order[segment][at] != cell) {
            at++;
        }
        return at;
    }

    /** Number of cells in the segment whose left edge is left of {@code place}. */
    int indexAt(int segment, int place) {
        int low = 0;
        int high = count[segment];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (x[order[segment][middle]] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Left end of the room that the cell at {@code index} could use: its left neighbour's right edge. */
    int roomFrom(int segment, int index) {
        if (index == 0) {
            return segments.get(segment).x();
        }
        int left = order[segment][index - 1];
        return x[left] + model.width[left];
    }

    /** Right end of the room that the cell at {@code index} could use: its right neighbour's left edge. */
    int roomTo(int segment, int index) {
        return index + 1 >= count[segment] ? segments.get(segment).endX() : x[order[segment][index + 1]];
    }

    /** The site nearest to {@code wanted} at which {@code width} fits between {@code from} and {@code to}, all on sites. */
    int snap(int wanted, int from, int to, int width) {
        int clamped = Math.max(from, Math.min(wanted, to - width));
        return from + (clamped - from + rows.siteWidth() / 2) / rows.siteWidth() * rows.siteWidth();
    }

    int lineAt(int height) {
        int line = (height - rows.lines().getFirst().y() + rows.rowHeight() / 2) / rows.rowHeight();
        line = Math.clamp(line, 0, rows.lines().size() - 1);
        while (line > 0 && rows.lines().get(line).y() > height) {
            line--;
        }
        while (line + 1 < rows.lines().size() && rows.lines().get(line + 1).y() <= height) {
            line++;
        }
        return line;
    }

    /** The segment of a line that holds {@code place} or begins next after it. */
    int segmentAt(int line, int place) {
        int segment = firstOfLine[line];
        while (segment + 1 < firstOfLine[line + 1] && segments.get(segment).endX() <= place) {
            segment++;
        }
        return segment;
    }

    boolean counts(int net) {
        int pins = model.pinCount(net);
        return pins >= 2 && pins <= LARGEST_NET;
    }

    /** Half perimeter of all counted nets at the cells {@code cells[from]} to {@code cells[to - 1]}, each net once. */
    long cost(int[] cells, int from, int to) {
        stamp++;
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += unseenCost(cells[i]);
        }
        return sum;
    }

    long cost(int cell) {
        stamp++;
        return unseenCost(cell);
    }

    long cost(int cell, int other) {
        stamp++;
        return unseenCost(cell) + unseenCost(other);
    }

    private long unseenCost(int cell) {
        long sum = 0;
        for (int i = model.cellFirst[cell]; i < model.cellFirst[cell + 1]; i++) {
            int net = model.pinNet[model.cellPin[i]];
            if (seen[net] != stamp && counts(net)) {
                seen[net] = stamp;
                sum += netCost(model.netFirst[net], model.netFirst[net + 1]);
            }
        }
        return sum;
    }

    private long netCost(int firstPin, int endPin) {
        int x0 = pinX[firstPin];
        int x1 = x0;
        int y0 = pinY[firstPin];
        int y1 = y0;
        for (int pin = firstPin + 1; pin < endPin; pin++) {
            x0 = Math.min(x0, pinX[pin]);
            x1 = Math.max(x1, pinX[pin]);
            y0 = Math.min(y0, pinY[pin]);
            y1 = Math.max(y1, pinY[pin]);
        }
        return (long) x1 - x0 + y1 - y0;
    }

    Placement placement(Placement like) {
        return new Placement(like.netlist(), x, y, orientation);
    }
}
