/**
 * Gates with time: a mapped netlist in Icarus Verilog, with cell models made of the library's functions, the delays of Ingot's own
 * static timing back-annotated from SDF, and every setup and hold time watched. The same hardware tests run on it.
 */
package ingot.flow.gates.timed;
