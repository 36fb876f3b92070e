package ingot.flow.layout;

/** A layout that cannot be made. The message says what is wrong, where, and which knob to turn. */
public final class LayoutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LayoutException(String message) {
        super(message);
    }

    public LayoutException(String message, Throwable cause) {
        super(message, cause);
    }
}
