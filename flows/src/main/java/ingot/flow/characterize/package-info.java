/**
 * From the drawn cells of a library and the transistor models of its process to a timing library: {@code ngspice} measures what Liberty tells.
 *
 * <p>The netlist of a cell is taken from its layout ({@link ingot.flow.characterize.CellExtraction}): transistors with the stress and the
 * junctions that their diffusions give them, and the capacitances of the cell's own wires. That it is the cell's SPICE netlist is checked
 * ({@link ingot.flow.characterize.SpiceNetlist}).
 */
package ingot.flow.characterize;
