package ingot.pdk.liberty;

/** A Liberty file that cannot be read. The message starts with the file and, where it is known, the line. */
public final class LibertyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LibertyException(String message) {
        super(message);
    }

    public LibertyException(String message, Throwable cause) {
        super(message, cause);
    }
}
