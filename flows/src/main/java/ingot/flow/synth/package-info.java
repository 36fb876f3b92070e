/**
 * From SystemVerilog to the cells of a process, and the proof that nothing changed on the way.
 *
 * <p>{@link ingot.flow.synth.SynthesisStep} maps each distinct module once with Yosys and ABC and flattens afterwards, so that sixty-four equal
 * processing elements cost as much time as one. {@link ingot.flow.synth.EquivalenceStep} proves each distinct module against its RTL.
 */
package ingot.flow.synth;
