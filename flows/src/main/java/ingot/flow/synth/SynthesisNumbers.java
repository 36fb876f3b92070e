package ingot.flow.synth;

import java.util.Map;

/**
 * Counts of a mapped netlist.
 *
 * @param areaUm2 sum of the cells' areas
 * @param cells number of cells; {@code flipFlops} of them store a bit
 * @param cellsByType number of cells by library cell
 * @param strategy what mapping aimed at in the end: {@code area} or {@code speed}
 * @param delayNs ABC's estimate of the longest path inside a module, without wires
 */
public record SynthesisNumbers(
        double areaUm2, int cells, int flipFlops, Map<String, Integer> cellsByType, String strategy, double delayNs) {}
