package ingot.flow.layout.out;

import ingot.flow.layout.LayoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Walks over the records of a GDS file. */
final class GdsRecords {
    /** A record: {@code start} is the place of its length word, {@code end} the place behind it. */
    record Record(ByteBuffer bytes, int type, int start, int end) {
        String text() {
            int length = end - start - 4;
            byte[] data = new byte[length];
            bytes.get(start + 4, data);
            int used = length > 0 && data[length - 1] == 0 ? length - 1 : length;
            return new String(data, 0, used, StandardCharsets.US_ASCII);
        }

        int word() {
            return word(0);
        }

        /** The 16-bit number {@code offset} bytes into the data. */
        int word(int offset) {
            return bytes.getShort(start + 4 + offset);
        }

        /** The 32-bit number {@code offset} bytes into the data. */
        int number(int offset) {
            return bytes.getInt(start + 4 + offset);
        }

        int points() {
            return (end - start - 4) / 8;
        }

        int x(int point) {
            return bytes.getInt(start + 4 + 8 * point);
        }

        int y(int point) {
            return bytes.getInt(start + 8 + 8 * point);
        }

        /** The base-16 floating point number {@code offset} bytes into the data. */
        double real(int offset) {
            long raw = bytes.getLong(start + 4 + offset);
            double mantissa = (raw & 0x00FFFFFFFFFFFFFFL) / (double) (1L << 56);
            double value = mantissa * Math.pow(16, ((raw >>> 56) & 0x7F) - 64);
            return raw < 0 ? -value : value;
        }
    }

    private GdsRecords() {}

    static void each(Path file, ByteBuffer bytes, int from, int to, Consumer<Record> sink) {
        int at = from;
        while (at + 4 <= to) {
            int length = bytes.getShort(at) & 0xFFFF;
            if (length < 4 || at + length > to) {
                throw new LayoutException("the GDS file " + file + " is damaged at byte " + at);
            }
            var record = new Record(bytes, bytes.getShort(at + 2) & 0xFFFF, at, at + length);
            sink.accept(record);
            if (record.type() == GdsRecord.ENDLIB) {
                return;
            }
            at += length;
        }
    }
}
