package ingot.pdk;

/**
 * GDS numbers of a LEF layer.
 *
 * @param drawing the metal itself
 * @param pin outline of a port, over drawing; absent (null in the data file) for cuts
 * @param label text with the name of a port; absent for cuts
 */
public record StreamLayer(StreamNumber drawing, StreamNumber pin, StreamNumber label) {}
