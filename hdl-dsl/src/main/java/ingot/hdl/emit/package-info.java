/**
 * Writers that turn a {@link ingot.hdl.netlist.Netlist} into text for people and tools. {@link ingot.hdl.emit.SystemVerilog}
 * is the one that everything downstream reads.
 */
package ingot.hdl.emit;
