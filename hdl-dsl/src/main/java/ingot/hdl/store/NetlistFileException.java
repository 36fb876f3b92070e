package ingot.hdl.store;

/** A netlist file that is damaged, or of another version; the message names the line. */
public final class NetlistFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NetlistFileException(String message) {
        super(message);
    }
}
