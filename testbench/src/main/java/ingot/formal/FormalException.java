package ingot.formal;

/** A check that could not be made; the message names the reason and the mend. A property that fails is no exception. */
public final class FormalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FormalException(String message) {
        super(message);
    }

    public FormalException(String message, Throwable cause) {
        super(message, cause);
    }
}
