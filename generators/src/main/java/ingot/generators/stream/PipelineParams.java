package ingot.generators.stream;

/**
 * Parameters of a pipeline of registers.
 *
 * @param width width of an item in bits
 * @param stages how many registers an item goes through
 * @param cut what each stage cuts
 */
public record PipelineParams(int width, int stages, Cut cut) {
    /** Which paths a stage puts a register into. */
    public enum Cut {
        /** {@code valid} and the payload; {@code ready} goes through all stages in one cycle. One register for an item. */
        FORWARD,
        /** {@code ready} too: each stage is a {@link SkidBuffer}. Two registers for an item. */
        BOTH
    }

    public PipelineParams {
        Widths.check(width);
        Widths.range("stages", stages, 1, 256);
    }
}
