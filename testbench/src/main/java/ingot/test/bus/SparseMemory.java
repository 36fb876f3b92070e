package ingot.test.bus;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** A memory of any size that keeps only what was written. Addresses are in bytes, words are little-endian; the rest reads as 0. */
public final class SparseMemory {
    private static final int PAGE = 4096;
    private final Map<Long, byte[]> pages = new HashMap<>();

    /** The byte at {@code address}, 0 to 255. */
    public int read(long address) {
        var page = pages.get(Math.floorDiv(address, PAGE));
        return page == null ? 0 : page[Math.floorMod(address, PAGE)] & 0xff;
    }

    /** Sets the byte at {@code address} to the low 8 bits of {@code value}. */
    public void write(long address, int value) {
        pages.computeIfAbsent(Math.floorDiv(address, PAGE), _ -> new byte[PAGE])[Math.floorMod(address, PAGE)] = (byte) value;
    }

    /** The word of {@code bytes} bytes that begins at {@code address}, unsigned. */
    public BigInteger readWord(long address, int bytes) {
        var value = BigInteger.ZERO;
        for (int i = bytes - 1; i >= 0; i--) {
            value = value.shiftLeft(8).or(BigInteger.valueOf(read(address + i)));
        }
        return value;
    }

    /** Writes a word of {@code bytes} bytes. */
    public void writeWord(long address, int bytes, BigInteger value) {
        writeWord(address, bytes, value, BigInteger.ONE.shiftLeft(bytes).subtract(BigInteger.ONE));
    }

    /** Writes those bytes of a word for which {@code strobes} has a 1; bit 0 stands for the byte at {@code address}. */
    public void writeWord(long address, int bytes, BigInteger value, BigInteger strobes) {
        for (int i = 0; i < bytes; i++) {
            if (strobes.testBit(i)) {
                write(address + i, value.shiftRight(8 * i).intValue());
            }
        }
    }

    /** Writes {@code content} from {@code address} on. */
    public void load(long address, byte[] content) {
        for (int i = 0; i < content.length; i++) {
            write(address + i, content[i]);
        }
    }

    /** {@code count} bytes from {@code address} on. */
    public byte[] dump(long address, int count) {
        var content = new byte[count];
        for (int i = 0; i < count; i++) {
            content[i] = (byte) read(address + i);
        }
        return content;
    }
}
