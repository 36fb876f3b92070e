/**
 * The engine that compiles emitted SystemVerilog with Verilator and a C++ compiler into a shared library, and drives it through
 * {@link java.lang.foreign}. Ports are read and written in the model's own memory; only evaluation is a call. Libraries are kept
 * under {@code INGOT_CACHE} (or {@code ~/.cache/ingot}) by a hash of all that goes into them.
 */
package ingot.sim.verilator;
