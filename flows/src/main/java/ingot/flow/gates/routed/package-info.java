/**
 * Runs hardware tests on what a layout connects: the design is synthesised, placed and routed with the embedded engine, and the netlist is
 * read back from the routed DEF file, with the clock tree, repair buffers and diodes in it.
 */
package ingot.flow.gates.routed;
