/**
 * What a mapping of an operator onto an accelerator costs, without running it: accesses at each level, cycles, utilisation and energy, and the search for the best
 * mapping. {@link ingot.systolic.analysis.LoopNest} counts for any hierarchy of buffers as Timeloop does; the cycles of an array come from
 * {@link ingot.systolic.model.CycleModel} and {@link ingot.systolic.model.RowMapping}, which tests hold to the simulated hardware.
 */
package ingot.systolic.analysis;
