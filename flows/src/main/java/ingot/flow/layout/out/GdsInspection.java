package ingot.flow.layout.out;

import ingot.pdk.StreamNumber;
import ingot.pdk.geometry.Rect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a GDS file holds, for checks of files that anybody may have written. Distances are nm. */
public final class GdsInspection {
    /**
     * A shape of a cell.
     *
     * @param points corners of a polygon, or the middle line of a path; x and y in turn
     * @param width of a path; 0 for a polygon
     */
    public record Shape(StreamNumber layer, int[] points, int width, boolean path) {
        /** The smallest rectangle around it. */
        public Rect bounds() {
            int x0 = Integer.MAX_VALUE;
            int y0 = Integer.MAX_VALUE;
            int x1 = Integer.MIN_VALUE;
            int y1 = Integer.MIN_VALUE;
            for (int i = 0; i < points.length; i += 2) {
                x0 = Math.min(x0, points[i]);
                x1 = Math.max(x1, points[i]);
                y0 = Math.min(y0, points[i + 1]);
                y1 = Math.max(y1, points[i + 1]);
            }
            int half = path ? (width + 1) / 2 : 0;
            return new Rect(x0 - half, y0 - half, x1 + half, y1 + half);
        }

        /** Twice the area that a polygon encloses; of a path, its bounds' area. */
        public long doubleArea() {
            if (path) {
                return 2 * bounds().area();
            }
            long sum = 0;
            for (int i = 0; i < points.length; i += 2) {
                int next = (i + 2) % points.length;
                sum += (long) points[i] * points[next + 1] - (long) points[next] * points[i + 1];
            }
            return Math.abs(sum);
        }
    }

    /** A text. */
    public record Label(StreamNumber layer, String text, int x, int y) {}

    private record Cell(List<Shape> shapes, List<Label> labels, List<GdsReference> references) {}

    private final Map<String, Cell> cells = new HashMap<>();
    private final List<String> tops;
    private final Set<StreamNumber> layers = new TreeSet<>(Comparator.comparingInt(StreamNumber::layer).thenComparingInt(StreamNumber::datatype));

    private GdsInspection(GdsLibrary library) {
        var called = new TreeSet<String>();
        for (var name : library.names()) {
            var reader = new GdsCellReader();
            library.records(name, reader::accept);
            var cell = new Cell(reader.shapes(), reader.labels(), reader.references());
            cells.put(name, cell);
            cell.references().forEach(reference -> called.add(reference.cell()));
            cell.shapes().forEach(shape -> layers.add(shape.layer()));
            cell.labels().forEach(label -> layers.add(label.layer()));
        }
        tops = library.names().stream().filter(name -> !called.contains(name)).toList();
    }

    /**
     * Reads a file.
     *
     * @throws ingot.flow.layout.LayoutException when it is no whole GDS file
     */
    public static GdsInspection read(Path file) {
        return new GdsInspection(GdsLibrary.open(file));
    }

    /** Cells that no other cell calls. */
    public List<String> tops() {
        return tops;
    }

    /** Names of all cells. */
    public Set<String> names() {
        return new TreeSet<>(cells.keySet());
    }

    /** Every layer on which a shape or a text lies, in any cell. */
    public Set<StreamNumber> layers() {
        return layers;
    }

    /** The shapes that lie in a cell itself, not in those that it calls. */
    public List<Shape> shapes(String cell) {
        return cells.get(cell).shapes();
    }

    /** Where a cell calls others: origin of each, x and y. */
    public List<int[]> origins(String cell) {
        return cells.get(cell).references().stream().map(GdsReference::origin).toList();
    }

    /** The texts that lie in a cell itself. */
    public List<Label> labels(String cell) {
        return cells.get(cell).labels();
    }

    /** The smallest rectangle around all shapes of a cell and those that it calls; empty where there are none. */
    public Optional<Rect> bounds(String cell) {
        return bounds(cell, new HashMap<>());
    }

    private Optional<Rect> bounds(String name, Map<String, Optional<Rect>> known) {
        var done = known.get(name);
        if (done == null) {
            var cell = cells.get(name);
            var boxes = new ArrayList<Rect>();
            if (cell != null) {
                cell.shapes().forEach(shape -> boxes.add(shape.bounds()));
                cell.references().forEach(reference -> bounds(reference.cell(), known).ifPresent(box -> boxes.add(reference.place(box))));
            }
            done = boxes.stream().reduce(Rect::hull);
            known.put(name, done);
        }
        return done;
    }

    /** Boxes of all shapes on a layer, in a cell and those that it calls, that touch {@code window}. */
    public List<Rect> boxes(String cell, StreamNumber layer, Rect window) {
        var found = new ArrayList<Rect>();
        collect(cell, layer, List.of(), window, new HashMap<>(), found);
        return found;
    }

    private void collect(String name, StreamNumber layer, List<GdsReference> way, Rect window, Map<String, Optional<Rect>> known, List<Rect> found) {
        var cell = cells.get(name);
        if (cell == null) {
            return;
        }
        for (var shape : cell.shapes()) {
            if (shape.layer().equals(layer)) {
                var box = placed(shape.bounds(), way);
                if (box.touches(window)) {
                    found.add(box);
                }
            }
        }
        for (var reference : cell.references()) {
            var box = bounds(reference.cell(), known).map(reference::place).map(inner -> placed(inner, way));
            if (box.isPresent() && box.get().touches(window)) {
                var longer = new ArrayList<GdsReference>();
                longer.add(reference);
                longer.addAll(way);
                collect(reference.cell(), layer, longer, window, known, found);
            }
        }
    }

    private static Rect placed(Rect box, List<GdsReference> way) {
        var at = box;
        for (var reference : way) {
            at = reference.place(at);
        }
        return at;
    }
}
