package ingot.noc.routing;

/** A routing was refused: packets could wait for each other for ever, or could not arrive. The message shows where, with names. */
public final class DeadlockException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    DeadlockException(String message) {
        super(message);
    }
}
