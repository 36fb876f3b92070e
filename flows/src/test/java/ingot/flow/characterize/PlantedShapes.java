package ingot.flow.characterize;

import ingot.pdk.StreamNumber;
import ingot.pdk.geometry.Rect;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A GDS file with one cell of rectangles. */
final class PlantedShapes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    PlantedShapes(String cell) {
        record(0x0002, 2, 88);
        bytes(0x0102, new byte[24]);
        text(0x0206, "planted");
        bytes(0x0305, ByteBuffer.allocate(16).putLong(0x3E4189374BC6A7F0L).putLong(0x3944B82FA09B5A51L).array());
        bytes(0x0502, new byte[24]);
        text(0x0606, cell);
    }

    PlantedShapes add(StreamNumber layer, Rect rect) {
        record(0x0800);
        record(0x0D02, layer.layer() >> 8, layer.layer() & 0xFF);
        record(0x0E02, layer.datatype() >> 8, layer.datatype() & 0xFF);
        var points = ByteBuffer.allocate(40);
        for (int[] p : new int[][] {{rect.x0(), rect.y0()}, {rect.x1(), rect.y0()}, {rect.x1(), rect.y1()}, {rect.x0(), rect.y1()},
            {rect.x0(), rect.y0()}}) {
            points.putInt(p[0]).putInt(p[1]);
        }
        bytes(0x1003, points.array());
        record(0x1100);
        return this;
    }

    Path write(Path file) throws IOException {
        record(0x0700);
        record(0x0400);
        return Files.write(file, out.toByteArray());
    }

    private void text(int type, String text) {
        bytes(type, (text.length() % 2 == 0 ? text : text + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    private void record(int type, int... data) {
        byte[] bytes = new byte[data.length];
        for (int i = 0; i < data.length; i++) {
            bytes[i] = (byte) data[i];
        }
        bytes(type, bytes);
    }

    private void bytes(int type, byte[] data) {
        out.write((data.length + 4) >> 8);
        out.write((data.length + 4) & 0xFF);
        out.write(type >> 8);
        out.write(type & 0xFF);
        out.writeBytes(data);
    }
}
