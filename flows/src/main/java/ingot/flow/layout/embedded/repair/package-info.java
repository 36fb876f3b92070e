/**
 * Electrical and timing repair of placed designs. Each step takes a placement and gives one with other or more cells; new cells
 * lie where they are wanted, not yet on free sites: run the legaliser after a step.
 *
 * <ol>
 *   <li>{@link ingot.flow.layout.embedded.repair.Repair#limits}: after global placement; buffers and stronger cells until slew, load
 *       and fan-out are within their limits.
 *   <li>{@link ingot.flow.layout.embedded.repair.Repair#setup}: stronger cells on paths that are too slow.
 *   <li>{@link ingot.flow.layout.embedded.repair.Repair#hold}: after the clock tree; delay cells before pins that change too early,
 *       where the setup slack pays for them.
 * </ol>
 */
package ingot.flow.layout.embedded.repair;
