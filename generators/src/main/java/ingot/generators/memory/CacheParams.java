package ingot.generators.memory;

/**
 * Parameters of a cache. Its words are {@code ways * sets * lineWords}.
 *
 * @param width width of a word in bits
 * @param lanes lanes of a word that are written by themselves; divides the width
 * @param addressBits bits of a word's address
 * @param lineWords words of a line, a power of two
 * @param ways places for the lines of a set, a power of two; 1 is a direct-mapped cache
 * @param sets a power of two; the low bits of a line's address choose one
 */
public record CacheParams(int width, int lanes, int addressBits, int lineWords, int ways, int sets) {
    public CacheParams {
        Limits.range("width", width, 1, 1024);
        if (lanes < 1 || width % lanes != 0) {
            throw new IllegalArgumentException("lanes must divide the width of " + width + ", was " + lanes);
        }
        Limits.powerOfTwo("lineWords", lineWords, 1, 256);
        Limits.powerOfTwo("ways", ways, 1, 16);
        Limits.powerOfTwo("sets", sets, 1, 4096);
        int inside = Integer.numberOfTrailingZeros(lineWords) + Integer.numberOfTrailingZeros(sets);
        Limits.range("addressBits for " + sets + " sets of lines of " + lineWords + " words", addressBits, inside + 1, 64);
    }

    /** Address bits inside a line: the low ones. */
    public int offsetBits() {
        return Integer.numberOfTrailingZeros(lineWords);
    }

    /** Address bits that choose the set: those above. */
    public int setBits() {
        return Integer.numberOfTrailingZeros(sets);
    }

    /** Address bits that tell the lines of a set apart: the rest. */
    public int tagBits() {
        return addressBits - lineBits();
    }

    /** Bits of a line's address. */
    public int lineAddressBits() {
        return addressBits - offsetBits();
    }

    /** Bits of the number of a way. */
    int wayBits() {
        return Integer.numberOfTrailingZeros(ways);
    }

    private int lineBits() {
        return offsetBits() + setBits();
    }
}
