package ingot.flow.characterize;

import java.util.Map;

/**
 * Which edge of an input moves which output.
 *
 * @param positive whether the output follows the input, rather than its opposite
 * @param side the values of the other inputs
 */
record ArcShape(String input, String output, boolean positive, Map<String, Boolean> side) {}
