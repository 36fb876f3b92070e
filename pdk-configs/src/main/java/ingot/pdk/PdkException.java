package ingot.pdk;

/** Process data that are absent, partial or unknown. The message names what is missing and how to get it. */
public final class PdkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PdkException(String message) {
        super(message);
    }

    public PdkException(String message, Throwable cause) {
        super(message, cause);
    }
}
