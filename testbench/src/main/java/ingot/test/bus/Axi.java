package ingot.test.bus;

import ingot.hdl.Stream;
import java.math.BigInteger;

/**
 * What moves on the five channels of AXI4 and AXI4-Lite, in Java. The payloads of a device's streams are bundles with components of these
 * names; a device may leave out {@code id}, {@code len}, {@code size}, {@code burst}, {@code last} and {@code prot}, as AXI4-Lite does.
 */
public final class Axi {
    static final String[] OPTIONAL = {"id", "len", "size", "burst", "last", "prot", "resp"};

    private Axi() {}

    /** A burst that stays at one address. */
    public static final int FIXED = 0;
    /** A burst of rising addresses. */
    public static final int INCR = 1;
    /** A burst of rising addresses that goes round in a block of its own size. */
    public static final int WRAP = 2;
    /** All went well. */
    public static final int OKAY = 0;
    /** The subordinate refuses. */
    public static final int SLVERR = 2;

    /**
     * The channels of a port, as streams of the device.
     *
     * @param aw write addresses
     * @param w write data
     * @param b write responses
     * @param ar read addresses
     * @param r read data
     */
    public record Channels(Stream<?> aw, Stream<?> w, Stream<?> b, Stream<?> ar, Stream<?> r) {}

    /**
     * An address of a burst.
     *
     * @param addr in bytes
     * @param len beats minus one
     * @param size bytes per beat as a power of two
     * @param burst {@link #FIXED}, {@link #INCR} or {@link #WRAP}
     */
    public record Address(int id, long addr, int len, int size, int burst, int prot) {
        /** The address of beat {@code number} for a bus of {@code bytes} bytes. */
        long beat(int number, int bytes) {
            int step = 1 << size;
            return switch (burst) {
                case FIXED -> addr;
                case WRAP -> {
                    long block = (long) step * (len + 1);
                    long base = addr - Math.floorMod(addr, block);
                    yield base + Math.floorMod(addr - base + (long) number * step, block);
                }
                default -> number == 0 ? addr : addr - Math.floorMod(addr, step) + (long) number * step;
            };
        }
    }

    /** A beat of write data; bit i of {@code strb} says that byte i counts. */
    public record WriteData(BigInteger data, BigInteger strb, boolean last) {}

    /** The answer to a write. */
    public record WriteResponse(int id, int resp) {}

    /** A beat of read data. */
    public record ReadData(int id, BigInteger data, int resp, boolean last) {}
}
