package ingot.generators.arbiter;

/**
 * Parameters of an arbiter.
 *
 * @param requesters how many compete
 */
public record ArbiterParams(int requesters) {
    public ArbiterParams {
        if (requesters < 2 || requesters > 64) {
            throw new IllegalArgumentException("requesters must be 2 to 64, was " + requesters);
        }
    }
}
