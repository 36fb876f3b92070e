/**
 * Placement of standard cells: where every cell of a gate netlist lies.
 *
 * <p>{@link ingot.flow.layout.embedded.place.Placer} runs three stages, each of which can be called alone:
 * <ol>
 *   <li>{@linkplain ingot.flow.layout.embedded.place.GlobalPlacer global placement}: cells are charges that repel each
 *       other, nets are springs; Nesterov's method finds the balance. Cells may still overlap a little.
 *   <li>{@linkplain ingot.flow.layout.embedded.place.Legalizer legalisation}: every cell moves the least way to free sites.
 *   <li>{@linkplain ingot.flow.layout.embedded.place.DetailedPlacer detailed placement}: cells trade places, shift and turn
 *       around as long as the wires get shorter.
 * </ol>
 * All of it is deterministic: the same input gives the same coordinates on every machine.
 */
package ingot.flow.layout.embedded.place;
