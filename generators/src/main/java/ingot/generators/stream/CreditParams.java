package ingot.generators.stream;

/**
 * Parameters of a link with credits.
 *
 * @param width width of an item in bits
 * @param credits places of the receiver, a power of two: at least as many as cycles pass from sending an item to having its credit back,
 *     for one item per cycle
 */
public record CreditParams(int width, int credits) {
    public CreditParams {
        Widths.places("credits", credits);
        new FifoParams(width, credits);
    }

    /** Bits that count the credits. */
    public int countBits() {
        return Widths.counting(credits);
    }
}
