package ingot.generators.stream;

import ingot.generators.arbiter.ArbiterPolicy;

/**
 * Parameters of a merge of streams.
 *
 * @param width width of an item in bits
 * @param branches how many streams there are
 * @param policy who goes first where several have an item
 */
public record MergeParams(int width, int branches, ArbiterPolicy policy) {
    public MergeParams {
        Widths.check(width);
        Widths.range("branches", branches, 2, 64);
    }
}
