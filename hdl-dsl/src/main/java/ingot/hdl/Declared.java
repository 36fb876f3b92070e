package ingot.hdl;

import ingot.hdl.netlist.Signal;

/**
 * A signal of a module before names are settled.
 *
 * @param signal stands for the signal in expressions until then
 * @param hint what it would like to be called
 * @param path what follows the name, inside a bundle
 */
record Declared(Signal signal, Hint hint, String path) {
    /** What the signal is called while names are not settled. */
    String provisional() {
        return hint.provisional(path);
    }
}
