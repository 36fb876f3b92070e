package ingot.pdk;

import java.nio.file.Path;

/**
 * A process on disk, in the open_pdks layout.
 *
 * @param process the description of the process, from this module's data files
 * @param root the folder of the process, for example {@code $PDK_ROOT/sky130A}
 */
public record Pdk(PdkProcess process, Path root) {}
