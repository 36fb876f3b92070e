package ingot.flow.layout.out;

import ingot.pdk.StreamNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers the elements of one cell from its records. */
final class GdsCellReader {
    private final List<GdsInspection.Shape> shapes = new ArrayList<>();
    private final List<GdsInspection.Label> labels = new ArrayList<>();
    private final List<GdsReference> references = new ArrayList<>();
    private int kind;
    private int layer;
    private int datatype;
    private int width;
    private int columns;
    private int rows;
    private boolean mirrored;
    private double degrees;
    private double magnification;
    private String text;
    private int[] points = {};

    List<GdsInspection.Shape> shapes() {
        return shapes;
    }

    List<GdsInspection.Label> labels() {
        return labels;
    }

    List<GdsReference> references() {
        return references;
    }

    void accept(GdsRecords.Record record) {
        switch (record.type()) {
            case GdsRecord.BOUNDARY, GdsRecord.PATH, GdsRecord.TEXT, GdsRecord.SREF, GdsRecord.AREF -> begin(record.type());
            case GdsRecord.LAYER -> layer = record.word();
            case GdsRecord.DATATYPE, GdsRecord.TEXTTYPE -> datatype = record.word();
            case GdsRecord.WIDTH -> width = Math.abs(record.number(0));
            case GdsRecord.SNAME, GdsRecord.STRING -> text = record.text();
            case GdsRecord.STRANS -> mirrored = (record.word() & 0x8000) != 0;
            case GdsRecord.ANGLE -> degrees = record.real(0);
            case GdsRecord.MAG -> magnification = record.real(0);
            case GdsRecord.COLROW -> {
                columns = record.word();
                rows = record.word(2);
            }
            case GdsRecord.XY -> points = points(record);
            case GdsRecord.ENDEL -> end();
            default -> { }
        }
    }

    private void begin(int type) {
        kind = type;
        layer = 0;
        datatype = 0;
        width = 0;
        columns = 1;
        rows = 1;
        mirrored = false;
        degrees = 0;
        magnification = 1;
        text = "";
        points = new int[] {0, 0};
    }

    private static int[] points(GdsRecords.Record record) {
        int[] points = new int[2 * record.points()];
        for (int i = 0; i < record.points(); i++) {
            points[2 * i] = record.x(i);
            points[2 * i + 1] = record.y(i);
        }
        return points;
    }

    private void end() {
        var number = new StreamNumber(layer, datatype);
        switch (kind) {
            // the last corner repeats the first
            case GdsRecord.BOUNDARY -> shapes.add(new GdsInspection.Shape(number, Arrays.copyOf(points, Math.max(2, points.length - 2)), 0, false));
            case GdsRecord.PATH -> shapes.add(new GdsInspection.Shape(number, points, width, true));
            case GdsRecord.TEXT -> labels.add(new GdsInspection.Label(number, text, points[0], points[1]));
            case GdsRecord.SREF, GdsRecord.AREF -> references.add(new GdsReference(text, mirrored, degrees, magnification, columns, rows, points));
            default -> { }
        }
        kind = 0;
    }
}
