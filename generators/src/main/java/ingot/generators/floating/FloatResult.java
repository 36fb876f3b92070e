package ingot.generators.floating;

/**
 * A result and its exceptions.
 *
 * @param bits the number
 * @param flags the sum of {@link Flags}
 */
public record FloatResult(long bits, int flags) {}
