package ingot.flow.gates;

import java.util.List;

/**
 * A design as library cells and single-bit nets, as it comes out of technology mapping. Nets are numbered from 0 and
 * {@code nets.get(i).id() == i}; likewise cells. Constants are tie cells, so every pin is on a net. Power pins are implicit.
 *
 * @param name of the top module
 */
public record GateNetlist(String name, List<GatePort> ports, List<GateCell> cells, List<GateNet> nets) {
    public GateNetlist {
        ports = List.copyOf(ports);
        cells = List.copyOf(cells);
        nets = List.copyOf(nets);
    }
}
