package ingot.flow.layout.out;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Encodes a picture as PNG: eight bits a channel, no transparency, no date. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Png() {}

    static byte[] encode(Raster raster) {
        try {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            out.write(SIGNATURE);
            chunk(out, "IHDR", header(raster));
            chunk(out, "IDAT", data(raster));
            chunk(out, "IEND", new byte[0]);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail to be written
        }
    }

    private static byte[] header(Raster raster) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(raster.width());
        out.writeInt(raster.height());
        out.write(new byte[] {8, 2, 0, 0, 0}); // depth, RGB, deflate, adaptive filters, not interlaced
        return bytes.toByteArray();
    }

    /** Each row is stored as the difference to the row above, which packs best for layouts. */
    private static byte[] data(Raster raster) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
            byte[] above = new byte[raster.width() * 3];
            for (int row = 0; row < raster.height(); row++) {
                byte[] line = new byte[raster.width() * 3];
                for (int column = 0; column < raster.width(); column++) {
                    int pixel = raster.pixel(column, row);
                    line[column * 3] = (byte) (pixel >> 16);
                    line[column * 3 + 1] = (byte) (pixel >> 8);
                    line[column * 3 + 2] = (byte) pixel;
                }
                out.write(2);
                for (int i = 0; i < line.length; i++) {
                    out.write(line[i] - above[i]);
                }
                above = line;
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeInt((int) crc.getValue());
    }
}
