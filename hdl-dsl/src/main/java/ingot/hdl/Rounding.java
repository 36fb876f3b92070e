package ingot.hdl;

/** What becomes of a value that lies between two that can be represented. */
public enum Rounding {
    /** The one below: the low bits are dropped. */
    FLOOR,
    /** The one above. */
    CEIL,
    /** The one nearer to zero. */
    TO_ZERO,
    /** The one farther from zero. */
    FROM_ZERO,
    /** The nearest; the one above where both are equally near. */
    HALF_UP,
    /** The nearest; the one nearer to zero where both are equally near. */
    HALF_TO_ZERO,
    /** The nearest; the one farther from zero where both are equally near. */
    HALF_FROM_ZERO,
    /** The nearest; the even one where both are equally near, so that errors do not add up. */
    HALF_EVEN;

    /** Whether a result may need one bit more than the bits that are kept. */
    boolean grows() {
        return this != FLOOR && this != TO_ZERO;
    }
}
