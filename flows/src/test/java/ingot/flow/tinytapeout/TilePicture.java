package ingot.flow.tinytapeout;

import ingot.pdk.Board;
import ingot.pdk.PdkProcess;
import ingot.pdk.StreamNumber;
import ingot.pdk.geometry.Rect;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An empty tile as shapes, to plant defects in: outline, pins, power stripes, and a cell that is called once. */
final class TilePicture {
    private record Shape(StreamNumber layer, Rect rect) {}

    private record Text(String text, int x, int y) {}

    String top;
    String inner = "inner";
    String extraTop = "";
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<int[]> calls = new ArrayList<>();

    private TilePicture(String top) {
        this.top = top;
    }

    static TilePicture of(String top, Board board, PdkProcess process, Board.Tile tile) {
        var picture = new TilePicture(top);
        picture.shapes.add(new Shape(process.boundary(), new Rect(0, 0, tile.widthNm(), tile.heightNm())));
        var pins = new ArrayList<>(LefRules.places(board, tile).values());
        pins.add(stripe(board.stripes().powerXNm(), tile));
        pins.add(stripe(board.stripes().groundXNm(), tile));
        pins.forEach(pin -> {
            picture.draw("71/20", pin);
            picture.draw("71/16", pin);
        });
        picture.call(5000, 5000);
        picture.label("clk", 144_000, 111_000);
        return picture;
    }

    private static Rect stripe(int x, Board.Tile tile) {
        return new Rect(x, 2480, x + 1600, tile.heightNm() - 2480);
    }

    void draw(String layer, Rect rect) {
        shapes.add(new Shape(StreamNumber.parse(layer), rect));
    }

    void remove(String layer) {
        shapes.removeIf(shape -> shape.layer().equals(StreamNumber.parse(layer)));
    }

    void replace(String layer, Rect rect) {
        remove(layer);
        draw(layer, rect);
    }

    void call(int x, int y) {
        calls.add(new int[] {x, y});
    }

    void label(String text, int x, int y) {
        texts.add(new Text(text, x, y));
    }

    static String lef(String top, Board board, Board.Tile tile) {
        var out = new StringBuilder("MACRO %s\n  ORIGIN 0.000 0.000 ;\n  SIZE %s BY %s ;\n".formatted(top, um(tile.widthNm()), um(tile.heightNm())));
        LefRules.places(board, tile).forEach((name, rect) -> pin(out, name, "SIGNAL", rect));
        pin(out, "VPWR", "POWER", stripe(board.stripes().powerXNm(), tile));
        pin(out, "VGND", "GROUND", stripe(board.stripes().groundXNm(), tile));
        return out + "END " + top + "\n";
    }

    private static void pin(StringBuilder out, String name, String use, Rect rect) {
        out.append("  PIN %s\n    USE %s ;\n    PORT\n      LAYER met4 ;\n        RECT %s %s %s %s ;\n    END\n  END %s\n".formatted(
                name, use, um(rect.x0()), um(rect.y0()), um(rect.x1()), um(rect.y1()), name));
    }

    private static String um(int nm) {
        return String.format(Locale.ROOT, "%.3f", nm / 1000.0);
    }

    void write(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        record(out, 0x0002, 600);
        record(out, 0x0102, new int[12]);
        text(out, 0x0206, "LIB");
        out.writeInt(0x00140305);
        out.writeLong(0x3E4189374BC6A7F0L);
        out.writeLong(0x3944B82FA09B5A54L);
        cell(out, inner, List.of(new Shape(StreamNumber.parse("68/20"), new Rect(0, 0, 500, 500))));
        if (!extraTop.isEmpty()) {
            cell(out, extraTop, List.of());
        }
        begin(out, top);
        shapes.forEach(shape -> write(out, shape));
        for (var call : calls) {
            record(out, 0x0A00);
            text(out, 0x1206, inner);
            points(out, call[0], call[1]);
            record(out, 0x1100);
        }
        for (var text : texts) {
            record(out, 0x0C00);
            record(out, 0x0D02, 71);
            record(out, 0x1602, 5);
            points(out, text.x(), text.y());
            text(out, 0x1906, text.text());
            record(out, 0x1100);
        }
        record(out, 0x0700);
        record(out, 0x0400);
        Files.write(file, bytes.toByteArray());
    }

    private static void cell(DataOutputStream out, String name, List<Shape> shapes) throws IOException {
        begin(out, name);
        shapes.forEach(shape -> write(out, shape));
        record(out, 0x0700);
    }

    private static void begin(DataOutputStream out, String name) throws IOException {
        record(out, 0x0502, new int[12]);
        text(out, 0x0606, name);
    }

    private static void write(DataOutputStream out, Shape shape) {
        try {
            var rect = shape.rect();
            record(out, 0x0800);
            record(out, 0x0D02, shape.layer().layer());
            record(out, 0x0E02, shape.layer().datatype());
            points(out, rect.x0(), rect.y0(), rect.x1(), rect.y0(), rect.x1(), rect.y1(), rect.x0(), rect.y1(), rect.x0(), rect.y0());
            record(out, 0x1100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void record(DataOutputStream out, int type, int... words) throws IOException {
        out.writeShort(4 + 2 * words.length);
        out.writeShort(type);
        for (int word : words) {
            out.writeShort(word);
        }
    }

    private static void points(DataOutputStream out, int... points) throws IOException {
        out.writeShort(4 + 4 * points.length);
        out.writeShort(0x1003);
        for (int point : points) {
            out.writeInt(point);
        }
    }

    private static void text(DataOutputStream out, int type, String text) throws IOException {
        var bytes = (text.length() % 2 == 0 ? text : text + "\0").getBytes(StandardCharsets.US_ASCII);
        out.writeShort(4 + bytes.length);
        out.writeShort(type);
        out.write(bytes);
    }
}
