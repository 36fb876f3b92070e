package ingot.sim;

import ingot.hdl.netlist.Source;
import java.util.List;

/**
 * A value that depends on state which nothing has ever set decides something, or has been read from an output. Only the X-aware engine
 * throws it.
 */
public final class UnknownValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<String> path;
    private final transient Source source;

    /**
     * Tells what was met, and where it comes from.
     *
     * @param path names from the place of the error back to the register or memory that was never set
     * @param source where that is declared
     */
    public UnknownValueException(String message, List<String> path, Source source) {
        super(message);
        this.path = List.copyOf(path);
        this.source = source;
    }

    /** Names from the place of the error back to the register or memory that was never set. */
    public List<String> path() {
        return path;
    }

    /** Where that register or memory is declared. */
    public Source source() {
        return source;
    }
}
