package ingot.hdl.netlist;

import java.util.Map;

/**
 * A module used inside another one.
 *
 * @param inputs an expression of the parent for every input port of {@code module}, by port name, in port order
 * @param outputs a wire of the parent for every output port of {@code module}, by port name, in port order
 */
public record Instance(
        String name, NetModule module, Map<String, Expr> inputs, Map<String, Wire> outputs, Source source) {}
