package ingot.generators.arithmetic;

/**
 * How many bits of equal weight become two: with full adders (three bits to two) and half adders.
 *
 * <p>Sources: Wallace 1964; Dadda 1965.
 */
public enum TreeKind {
    /** One full adder per column and level: depth about n, the shape of an array multiplier. */
    ARRAY,
    /** As much as possible in every level: depth about log₁.₅ n. */
    WALLACE,
    /** As little as possible for the same depth: the fewest adders. */
    DADDA;

    /** The height that a level has to reach; only {@code DADDA} asks. */
    int target(int height) {
        int target = 2;
        while (target * 3 / 2 < height) {
            target = target * 3 / 2;
        }
        return target;
    }

    /** Whether a column of {@code size} bits, of which {@code used} are compressed, has a further adder in this level. */
    boolean compresses(int size, int used, int made, int target) {
        int left = size - used;
        return switch (this) {
            case ARRAY -> used == 0 && left >= 3;
            case WALLACE -> size > 2 && left >= 2;
            case DADDA -> left >= 2 && left + made > target;
        };
    }

    /** Inputs of that adder: 2 or 3. */
    int inputs(int size, int used, int made, int target) {
        int left = size - used;
        return switch (this) {
            case ARRAY -> 3;
            case WALLACE -> Math.min(3, left);
            case DADDA -> left >= 3 && left + made > target + 1 ? 3 : 2;
        };
    }
}
