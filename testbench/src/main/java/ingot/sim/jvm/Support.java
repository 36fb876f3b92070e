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
        long mask = 0xFFFF_FFFFL;
        for (int step = 32; step != 0; step >>= 1, mask ^= mask << step) {
            for (int base = start; base < start + 64; base += 2 * step) {
                for (int i = base; i < base + step; i++) {
                    long differ = (s[i] >>> step ^ s[i + step]) & mask;
                    s[i] ^= differ << step;
                    s[i + step] ^= differ;
                }
            }
        }
    }
}
