package ingot.generators.memory;

/** A memory in Java: words, written by lanes. */
final class RamModel {
    private final RamParams p;
    private final long[] words;

    RamModel(RamParams p) {
        this.p = p;
        words = new long[p.depth()];
    }

    long read(int address) {
        return words[address];
    }

    /** Writes the lanes of {@code data} whose bit is 1. */
    void write(int address, long data, long lanes) {
        int laneBits = p.width() / p.lanes();
        for (int bit = 0; bit < p.width(); bit++) {
            if ((lanes >> bit / laneBits & 1) == 1) {
                words[address] = words[address] & ~(1L << bit) | data & 1L << bit;
            }
        }
    }

    /** What a port shows after a cycle in which the word that it reads was written; {@code null} where that is undefined. */
    Long shown(Long kept, long before, long after) {
        return switch (p.underWrite()) {
            case OLD -> (Long) before;
            case NEW -> (Long) after;
            case KEEP -> kept;
            case UNDEFINED -> null;
        };
    }
}
