package ingot.generators.floating;

/** What the codes with the highest exponent mean. */
public enum Specials {
    /** As in IEEE 754: infinities and NaNs, and no finite number. */
    IEEE,

    /** As in OCP 8-bit E4M3: finite numbers, and one NaN where all bits of the mantissa are 1; there are no infinities. */
    FINITE
}
