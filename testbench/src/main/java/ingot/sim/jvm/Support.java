package ingot.sim.jvm;

/** Small operations that generated code calls; the JIT compiles them in place. */
final class Support {
    private Support() {}

    static long shiftLeft(long value, long amount) {
        return (amount & ~63L) == 0 ? value << amount : 0;
    }

    static long shiftRight(long value, long amount) {
        return (amount & ~63L) == 0 ? value >>> amount : 0;
    }

    static long shiftRightSigned(long value, long amount) {
        return value >> ((amount & ~63L) == 0 ? amount : 63);
    }

    static long divide(long left, long right) {
        return right == 0 ? -1 : Long.divideUnsigned(left, right);
    }

    static long remainder(long left, long right) {
        return right == 0 ? left : Long.remainderUnsigned(left, right);
    }

    static long lessUnsigned(long left, long right) {
        return Long.compareUnsigned(left, right) < 0 ? 1 : 0;
    }

    static long less(long left, long right) {
        return left < right ? 1 : 0;
    }

    /** An element number for a table of {@code count}: past the end means the last. */
    static int element(long index, int count) {
        return index >= 0 && index < count ? (int) index : count - 1;
    }

    static long read(long[] memory, long address) {
        return address >= 0 && address < memory.length ? memory[(int) address] : 0;
    }

    static void readWide(long[] s, int d, int words, long[] memory, long address) {
        int depth = memory.length / words;
        boolean inside = address >= 0 && address < depth;
        for (int i = 0; i < words; i++) {
            s[d + i] = inside ? memory[(int) address * words + i] : 0;
        }
    }

    static void write(long[] s, int enable, int address, int value, int words, long[] memory) {
        if (s[enable] == 0) {
            return;
        }
        long at = s[address];
        if (at >= 0 && at < memory.length / words) {
            System.arraycopy(s, value, memory, (int) at * words, words);
        }
    }

    /** Turns 64 words of 64 bits: bit i of word j becomes bit j of word i. */
    static void transpose(long[] s, int start) {
        for (int i = start; i < start + 32; i++) {
            swap(s, i, 32, 0xFFFF_FFFFL);
        }
        for (int base = start; base < start + 64; base += 32) {
            for (int i = base; i < base + 16; i++) {
                swap(s, i, 16, 0xFFFF_0000_FFFFL);
            }
        }
        for (int base = start; base < start + 64; base += 16) {
            for (int i = base; i < base + 8; i++) {
                swap(s, i, 8, 0xFF_00FF_00FF_00FFL);
            }
        }
        for (int i = start; i < start + 64; i += 8) {
            transposeEight(s, i);
        }
    }

    /** The last three steps, inside eight neighbouring words, without going through memory between them. */
    private static void transposeEight(long[] s, int i) {
        final long four = 0x0F0F_0F0F_0F0F_0F0FL;
        long a = s[i];
        long b = s[i + 1];
        long c = s[i + 2];
        long d = s[i + 3];
        long e = s[i + 4];
        long f = s[i + 5];
        long g = s[i + 6];
        long h = s[i + 7];
        long t = (a >>> 4 ^ e) & four;
        a ^= t << 4;
        e ^= t;
        t = (b >>> 4 ^ f) & four;
        b ^= t << 4;
        f ^= t;
        t = (c >>> 4 ^ g) & four;
        c ^= t << 4;
        g ^= t;
        t = (d >>> 4 ^ h) & four;
        d ^= t << 4;
        h ^= t;
        transposeFour(s, i, a, b, c, d);
        transposeFour(s, i + 4, e, f, g, h);
    }

    private static void transposeFour(long[] s, int i, long a, long b, long c, long d) {
        final long two = 0x3333_3333_3333_3333L;
        final long one = 0x5555_5555_5555_5555L;
        long t = (a >>> 2 ^ c) & two;
        long u = (b >>> 2 ^ d) & two;
        long a2 = a ^ t << 2;
        long c2 = c ^ t;
        long b2 = b ^ u << 2;
        long d2 = d ^ u;
        t = (a2 >>> 1 ^ b2) & one;
        u = (c2 >>> 1 ^ d2) & one;
        s[i] = a2 ^ t << 1;
        s[i + 1] = b2 ^ t;
        s[i + 2] = c2 ^ u << 1;
        s[i + 3] = d2 ^ u;
    }

    private static void swap(long[] s, int i, int step, long mask) {
        long differ = (s[i] >>> step ^ s[i + step]) & mask;
        s[i] ^= differ << step;
        s[i + step] ^= differ;
    }
}
