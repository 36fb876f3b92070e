package ingot.sim.verilator;

import ingot.hdl.netlist.Type;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;

/**
 * A port's value where the model keeps it: a byte, two, four or eight up to 64 bits, words of four bytes beyond; unused high bits
 * are 0.
 */
final class PortMemory {
    /** All memory of the process; addresses come from the model. */
    private static final MemorySegment MEMORY = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    private final long address;
    private final int width;
    private final boolean signed;

    PortMemory(Type type, long address) {
        this.address = address;
        width = type.width();
        signed = type.signed();
    }

    void set(long value) {
        if (width > 32) {
            MEMORY.set(ValueLayout.JAVA_LONG_UNALIGNED, address, value << 64 - width >>> 64 - width);
        } else if (width > 16) {
            MEMORY.set(ValueLayout.JAVA_INT, address, (int) (value << 64 - width >>> 64 - width));
        } else if (width > 8) {
            MEMORY.set(ValueLayout.JAVA_SHORT, address, (short) (value << 64 - width >>> 64 - width));
        } else if (width > 0) {
            MEMORY.set(ValueLayout.JAVA_BYTE, address, (byte) (value << 64 - width >>> 64 - width));
        }
    }

    long get() {
        long bits = bits();
        return width == 0 ? 0 : signed ? bits << 64 - width >> 64 - width : bits;
    }

    private long bits() {
        if (width > 32) {
            return MEMORY.get(ValueLayout.JAVA_LONG_UNALIGNED, address);
        } else if (width > 16) {
            return Integer.toUnsignedLong(MEMORY.get(ValueLayout.JAVA_INT, address));
        } else if (width > 8) {
            return Short.toUnsignedLong(MEMORY.get(ValueLayout.JAVA_SHORT, address));
        }
        return width == 0 ? 0 : Byte.toUnsignedLong(MEMORY.get(ValueLayout.JAVA_BYTE, address));
    }

    void setBig(BigInteger value) {
        if (width <= 64) {
            set(value.longValue());
            return;
        }
        var bits = Type.uint(width).wrap(value);
        for (int i = 0; i < width; i += 32) {
            MEMORY.set(ValueLayout.JAVA_INT, address + i / 8, bits.shiftRight(i).intValue());
        }
    }

    BigInteger getBig() {
        if (width <= 64) {
            var type = new Type(width, signed);
            return type.wrap(BigInteger.valueOf(get()));
        }
        var bits = BigInteger.ZERO;
        for (int i = 0; i < width; i += 32) {
            long word = Integer.toUnsignedLong(MEMORY.get(ValueLayout.JAVA_INT, address + i / 8));
            bits = bits.or(BigInteger.valueOf(word).shiftLeft(i));
        }
        return new Type(width, signed).wrap(bits);
    }
}
