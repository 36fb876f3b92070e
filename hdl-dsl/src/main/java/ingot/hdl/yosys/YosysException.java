package ingot.hdl.yosys;

/** A Yosys netlist that cannot be read; the message names the module and the cell, and says what to do. */
public final class YosysException extends RuntimeException {
    private static final long serialVersionUID = 1;

    YosysException(String message) {
        super(message);
    }
}
