/**
 * The hardware construction language.
 *
 * <p>A design is a class that extends {@link ingot.hdl.Module}; {@link ingot.hdl.Elaboration#elaborate} runs its constructor
 * and gives an {@link ingot.hdl.netlist.Netlist}. {@link ingot.hdl.Hdl} lists the vocabulary. See {@code docs/language.md}.
 */
package ingot.hdl;
