package ingot.flow.timing;

/** Which way a signal changes. */
public enum Edge {
    RISE, FALL;

    static final int[] BOTH = {0, 1};

    static Edge of(int index) {
        return index == 0 ? RISE : FALL;
    }
}
