package ingot.flow.gates;

/** A gate netlist that cannot be used. The message names the file, the place in it, and the mend. */
public final class NetlistException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NetlistException(String message) {
        super(message);
    }

    public NetlistException(String message, Throwable cause) {
        super(message, cause);
    }
}
