package ingot.generators.arithmetic;

/** Numbers as words of bits. */
final class Patterns {
    private Patterns() {}

    /** What a word means. */
    static long value(long pattern, int bits, boolean signed) {
        return signed ? pattern << 64 - bits >> 64 - bits : pattern;
    }

    /** The low {@code bits} of a number. */
    static long word(long value, int bits) {
        return bits == 64 ? value : value & (1L << bits) - 1;
    }
}
