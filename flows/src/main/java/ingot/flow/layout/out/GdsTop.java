package ingot.flow.layout.out;

import ingot.flow.layout.LayoutException;
import ingot.flow.layout.embedded.FixedCell;
import ingot.pdk.StreamNumber;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.geometry.Polygons;
import ingot.pdk.geometry.Rect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What lies in the top cell of a GDS file: rectangles (polygons are cut up), texts, and references to other cells.
 *
 * @param references with an empty name; {@code x} and {@code y} are the reference point, not the lower left corner
 */
record GdsTop(List<Shape> shapes, List<Text> texts, List<FixedCell> references) {
    /** A rectangle. */
    record Shape(StreamNumber layer, Rect rect) {}

    /** A text at a point. */
    record Text(StreamNumber layer, int x, int y, String string) {}

    /** Reads the cell {@code name}. */
    static GdsTop read(Path file, String name) {
        var library = GdsLibrary.open(file);
        if (!library.has(name)) {
            throw new LayoutException("the GDS file " + file + " has no cell `" + name + "`");
        }
        var element = new Element(file);
        library.records(name, element::accept);
        return new GdsTop(element.shapes, element.texts, element.references);
    }

    /** Gathers the records of one element until its end. */
    private static final class Element {
        private final Path file;
        private final List<Shape> shapes = new ArrayList<>();
        private final List<Text> texts = new ArrayList<>();
        private final List<FixedCell> references = new ArrayList<>();
        private int kind;
        private int layer;
        private int datatype;
        private int transform;
        private double angle;
        private String string = "";
        private GdsRecords.Record points;

        Element(Path file) {
            this.file = file;
        }

        void accept(GdsRecords.Record record) {
            switch (record.type()) {
                case GdsRecord.BOUNDARY, GdsRecord.SREF, GdsRecord.TEXT -> {
                    kind = record.type();
                    transform = 0;
                    angle = 0;
                }
                case GdsRecord.PATH, GdsRecord.AREF -> throw new LayoutException(
                        "the top cell of " + file + " has paths or arrays; the connectivity check reads polygons and single references");
                case GdsRecord.LAYER -> layer = record.word();
                case GdsRecord.DATATYPE, GdsRecord.TEXTTYPE -> datatype = record.word();
                case GdsRecord.SNAME, GdsRecord.STRING -> string = record.text();
                case GdsRecord.STRANS -> transform = record.word();
                case GdsRecord.ANGLE -> angle = record.real(0);
                case GdsRecord.XY -> points = record;
                case GdsRecord.ENDEL -> end();
                default -> { }
            }
        }

        private void end() {
            switch (kind) {
                case GdsRecord.BOUNDARY -> boundary();
                case GdsRecord.TEXT -> texts.add(new Text(new StreamNumber(layer, datatype), points.x(0), points.y(0), string));
                case GdsRecord.SREF -> references.add(new FixedCell("", string, points.x(0), points.y(0), orientation()));
                default -> { }
            }
            kind = 0;
        }

        private void boundary() {
            int n = points.points() - 1; // the last point repeats the first
            int[] x = new int[n];
            int[] y = new int[n];
            for (int i = 0; i < n; i++) {
                x[i] = points.x(i);
                y[i] = points.y(i);
            }
            for (var rect : Polygons.rectangles(x, y)) {
                shapes.add(new Shape(new StreamNumber(layer, datatype), rect));
            }
        }

        private Orientation orientation() {
            boolean mirrored = (transform & 0x8000) != 0;
            if (angle == 0) {
                return mirrored ? Orientation.FS : Orientation.N;
            }
            if (angle == 180) {
                return mirrored ? Orientation.FN : Orientation.S;
            }
            throw new LayoutException("the top cell of " + file + " has a cell turned by " + angle + " degrees");
        }
    }
}
