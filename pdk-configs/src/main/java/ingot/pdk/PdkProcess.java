package ingot.pdk;

/**
 * What Ingot knows of a process, from a data file.
 *
 * @param name folder name of the process, for example {@code sky130A}
 */
public record PdkProcess(String name) {}
