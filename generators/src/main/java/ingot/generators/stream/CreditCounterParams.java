package ingot.generators.stream;

/**
 * Parameters of a credit counter.
 *
 * @param credits how many there are
 */
public record CreditCounterParams(int credits) {
    public CreditCounterParams {
        Widths.range("credits", credits, 1, 65536);
    }

    /** Bits that count the credits. */
    public int countBits() {
        return Widths.counting(credits);
    }
}
