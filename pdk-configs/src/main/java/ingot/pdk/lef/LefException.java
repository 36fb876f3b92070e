package ingot.pdk.lef;

/** A LEF file that cannot be read. The message starts with file and line. */
public final class LefException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LefException(String message) {
        super(message);
    }

    public LefException(String message, Throwable cause) {
        super(message, cause);
    }
}
