package ingot.pdk;

import java.util.List;
import java.util.Map;

/**
 * What Ingot knows of a process, from a data file: {@code sky130A.json}, {@code gf180mcuD.json}. A new process is a new file.
 *
 * @param name folder name of the process, for example {@code sky130A}
 * @param family name that ciel knows it by, for example {@code sky130}
 * @param cellLibrary the standard cell library, for example {@code sky130_fd_sc_hd}
 * @param site placement site of the cells, by its LEF name
 * @param power names of the power nets
 * @param cells which cells do what
 * @param grid the power grid that a block gets
 * @param routing layers that signals may use, from the lowest upwards
 * @param stream GDS numbers by LEF layer name (routing and cut layers)
 * @param boundary GDS numbers of the outline of a block
 * @param corners timing corners, the default one first
 * @param interconnects corners of the wires, the default one first
 * @param files what a complete PDK has
 */
public record PdkProcess(
        String name, String family, String cellLibrary, String site, PowerNets power, CellKit cells, PowerGrid grid,
        List<RoutingLayer> routing, Map<String, StreamLayer> stream, StreamNumber boundary, List<Corner> corners,
        List<Interconnect> interconnects, List<PdkFile> files) {
    public PdkProcess {
        routing = List.copyOf(routing);
        corners = List.copyOf(corners);
        interconnects = List.copyOf(interconnects);
        files = List.copyOf(files);
    }

    /**
     * The process called {@code name}.
     *
     * @throws PdkException when Ingot has no data file for it
     */
    public static PdkProcess named(String name) {
        return DataFiles.read("process", name, PdkProcess.class);
    }

    /** Names of the processes that Ingot has data files for. */
    public static List<String> known() {
        return DataFiles.names("process");
    }

    /** The corner called {@code cornerName}. */
    public Corner corner(String cornerName) {
        return corners.stream().filter(corner -> corner.name().equals(cornerName)).findFirst()
                .orElseThrow(() -> new PdkException("process " + name + " has no corner `" + cornerName + "`; it has "
                        + String.join(", ", corners.stream().map(Corner::name).toList())));
    }

    /** The corner that synthesis and layout aim at unless told otherwise. */
    public Corner defaultCorner() {
        return corners.getFirst();
    }

    /** Whether signals may be routed on {@code layer}. */
    public boolean routesOn(String layer) {
        return routing.stream().anyMatch(candidate -> candidate.layer().equals(layer));
    }

    /** The estimate data of a routing layer. */
    public RoutingLayer routingLayer(String layer) {
        return routing.stream().filter(candidate -> candidate.layer().equals(layer)).findFirst()
                .orElseThrow(() -> new PdkException("process " + name + " does not route signals on `" + layer + "`"));
    }

    /** GDS numbers of a LEF layer. */
    public StreamLayer streamLayer(String layer) {
        var numbers = stream.get(layer);
        if (numbers == null) {
            throw new PdkException("process " + name + " has no GDS numbers for layer `" + layer + "`");
        }
        return numbers;
    }
}
