package ingot.sim.wave;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Bytes under construction, with the number formats of FST: big-endian words, and 7 bits a byte for small numbers. */
final class Bytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    int size() {
        return out.size();
    }

    byte[] toArray() {
        return out.toByteArray();
    }

    Bytes u8(int value) {
        out.write(value);
        return this;
    }

    Bytes u64(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            out.write((int) (value >>> shift));
        }
        return this;
    }

    /** Low bits first, 7 a byte; the top bit says that more follow. */
    Bytes varint(long value) {
        long rest = value;
        while (rest >>> 7 != 0) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
        return this;
    }

    Bytes all(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    /** Text that ends with a zero byte. */
    Bytes text(String text) {
        return all(text.getBytes(StandardCharsets.UTF_8)).u8(0);
    }

    /** Text in a field of {@code size} bytes. */
    Bytes field(String text, int size) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return all(java.util.Arrays.copyOf(bytes, size));
    }

    /** {@code bytes} in the format of zlib, or as they are where that is no smaller. */
    static byte[] deflated(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var zlib = new DeflaterOutputStream(packed, deflater)) {
            zlib.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return packed.size() < bytes.length ? packed.toByteArray() : bytes;
    }

    static byte[] zipped(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
