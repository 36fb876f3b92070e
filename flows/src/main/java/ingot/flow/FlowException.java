package ingot.flow;

/** A run that cannot go on for a reason that the user can mend; the message says which and how. */
public final class FlowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** {@code message} is one line with the mend. */
    public FlowException(String message) {
        super(message);
    }

    /** {@code message} is one line with the mend; {@code cause} is what it retells. */
    public FlowException(String message, Throwable cause) {
        super(message, cause);
    }
}
