package ingot.generators.arithmetic;

/** How the smallest or largest of n values is found. */
public enum ExtremumSearch {
    /** Winners of pairs meet again: n - 1 comparisons, log₂ n of them one after the other. */
    TREE,
    /** Every value meets every other one at once: n·(n - 1)/2 comparisons. */
    ALL_PAIRS
}
