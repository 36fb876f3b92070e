package ingot.generators.arithmetic;

import ingot.hdl.UInt;

/** What is counted in a word. */
public enum CountKind {
    /** Bits that are 1. */
    ONES,
    /** Zeros above the highest 1. */
    LEADING_ZEROS,
    /** Zeros below the lowest 1. */
    TRAILING_ZEROS;

    UInt count(UInt word) {
        return switch (this) {
            case ONES -> Columns.count(word);
            case LEADING_ZEROS -> word.leadingZeros();
            case TRAILING_ZEROS -> word.trailingZeros();
        };
    }
}
