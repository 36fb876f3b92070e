package ingot.systolic.analysis;

/**
 * How numbers are written, and what that does to a unit made for INT8: to its products per cycle, and to the bits that move.
 *
 * @see ingot.systolic.number.LanesType
 * @see ingot.systolic.sparse.TwoOfFour
 */
public enum Encoding {
    INT8("INT8", 1, 8, 8),
    /** Two products of four bits in the place of one of eight. */
    INT4("INT4", 2, 4, 4),
    /** Products of floating point instead of integers, as many of them. */
    FP8("FP8", 1, 8, 8),
    /** Two of four weights are zero and left out: half of the products, and for four weights two of 8 bits with two indices of 2. */
    INT8_2OF4("INT8, weights 2:4", 2, 5, 8),
    /** The same with four bits. */
    INT4_2OF4("INT4, weights 2:4", 4, 3, 4);

    private final String title;
    private final int speed;
    private final int weightBits;
    private final int activationBits;

    Encoding(String title, int speed, int weightBits, int activationBits) {
        this.title = title;
        this.speed = speed;
        this.weightBits = weightBits;
        this.activationBits = activationBits;
    }

    /** As reports name it. */
    public String title() {
        return title;
    }

    /** Products, those with left-out zeros included, in the time of one of INT8. */
    public int speed() {
        return speed;
    }

    /** Bits of a weight, with its part of the indices. */
    public int weightBits() {
        return weightBits;
    }

    /** Bits of an input or output. */
    public int activationBits() {
        return activationBits;
    }
}
