package ingot.hdl;

/**
 * A port of a module, for whoever wraps modules without knowing their fields.
 *
 * @param name as in the netlist, unless another port of the module takes the name first
 * @param word the port's value: a parent sets the word of an input and reads that of an output
 */
public record ModulePort(String name, Word word, boolean input) {}
