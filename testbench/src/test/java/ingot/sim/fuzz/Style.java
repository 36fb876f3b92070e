package ingot.sim.fuzz;

/** What random designs are made of. */
enum Style {
    /** Every kind of node and statement, words of any width, several clocks, gates of clocks, and resets of every kind. */
    ANY(true, 150, 1, 1, 1, 2, 3, 4, 5, 7, 8, 8, 13, 16, 17, 31, 32, 33, 47, 63, 64, 65, 96, 128, 131),
    /** As {@link #ANY}, but of words of at most 33 bits, whose gates and C++ are soon made. */
    SHORT(true, 33, 1, 1, 1, 2, 3, 4, 5, 7, 8, 8, 13, 16, 17),
    /** As {@link #ANY}, but of one clock, and one reset that is active when it is 1. */
    ONE_CLOCK(false, ANY.widest, ANY.widths),
    /** As {@link #ONE_CLOCK}, of narrow words, without quotients and large products: what goes side by side in the bits of words. */
    NARROW(false, ANY.widest, 1, 1, 1, 2, 3, 4, 6, 9);

    private final boolean severalClocks;
    private final int widest;
    private final int[] widths;

    Style(boolean severalClocks, int widest, int... widths) {
        this.severalClocks = severalClocks;
        this.widest = widest;
        this.widths = widths;
    }

    /** Whether there are several clocks, gates of clocks, and resets of every kind. */
    boolean severalClocks() {
        return severalClocks;
    }

    /** The greatest width of an expression. */
    int widest() {
        return widest;
    }

    /** The width of a signal: around the borders where words change their shape. */
    int width(Dice dice) {
        return widths[dice.below(widths.length)];
    }
}
