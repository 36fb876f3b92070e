package ingot.noc.traffic;

/** A network did what it must not: a flit was lost, doubled, changed, misplaced or overtaken. */
public final class TrafficException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TrafficException(String message) {
        super(message);
    }
}
