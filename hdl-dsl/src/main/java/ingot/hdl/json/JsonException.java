package ingot.hdl.json;

/** Text that is not JSON; the message names the line and the column. */
public final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1;

    JsonException(String message) {
        super(message);
    }
}
