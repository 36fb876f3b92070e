package ingot.pdk;

import java.util.List;

/**
 * How the cells of a process are drawn and modelled: what measuring them needs to know beside the files of the PDK. From a data file, as
 * {@link PdkProcess} is.
 *
 * @param layers what lies inside of a cell
 * @param models where the models of its devices are
 * @param cells those that synthesis, clock trees, repair and ties use, without the library's name, the most used first
 */
public record DrawnCells(DrawnLayers layers, DeviceModels models, List<String> cells) {
    public DrawnCells {
        cells = List.copyOf(cells);
    }

    /**
     * Those of {@code process}.
     *
     * @throws PdkException when Ingot does not know how they are drawn
     */
    public static DrawnCells of(PdkProcess process) {
        var name = process.name() + ".cells";
        if (!DataFiles.names(DataFiles.CELLS).contains(name)) {
            throw new PdkException(("the cells of %s cannot be measured: Ingot has no data file that tells how they are drawn and which models their "
                    + "transistors have; it has %s").formatted(process.name(), String.join(", ", DataFiles.names(DataFiles.CELLS))));
        }
        return DataFiles.read(DataFiles.CELLS, name, DrawnCells.class);
    }

    /**
     * Models for the simulator.
     *
     * @param folder under the process folder
     * @param parameters files without their ending, {@code $corner} stands for {@code tt}, {@code ss} and so on
     * @param nChannel the transistors' subcircuits, {@code pChannel} likewise
     * @param diodes the file that holds {@code diode}, the subcircuit of an antenna diode
     */
    public record DeviceModels(String folder, List<String> parameters, String nChannel, String pChannel, String diodes, String diode) {
        public DeviceModels {
            parameters = List.copyOf(parameters);
        }
    }
}
