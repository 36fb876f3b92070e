package ingot.flow.layout.openroad;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNet;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.GatePort;
import ingot.flow.layout.LayoutException;
import ingot.flow.layout.embedded.FixedCell;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.layout.embedded.route.Antenna;
import ingot.flow.layout.embedded.route.Routed;
import ingot.flow.layout.out.BlockLayout;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Joins what OpenROAD placed and routed with what only Ingot knows: the frame, the order of the ports, and the Java places. */
final class RoutedDesign {
    private final GateNetlist original;
    private final Floorplan plan;

    RoutedDesign(GateNetlist original, Floorplan plan) {
        this.original = original;
        this.plan = plan;
    }

    /**
     * The block in Ingot's frame.
     *
     * @throws LayoutException when a port did not come back, or no cell did; single cells may be gone, as repair removes buffers
     */
    BlockLayout join(BlockLayout read) {
        var sources = original.cells().stream().collect(Collectors.toMap(GateCell::name, GateCell::source, (a, b) -> a));
        if (!sources.isEmpty() && read.netlist().cells().stream().noneMatch(cell -> sources.containsKey(cell.name()))) {
            throw new LayoutException("OpenROAD's DEF file holds none of the cells of " + original.name()
                    + "; see openroad/routed.def beside openroad/netlist.v");
        }
        var netSources = new HashMap<String, String>();
        original.nets().forEach(net -> netSources.put(net.name(), net.source()));
        original.ports().forEach(port -> netSources.put(port.name(), original.nets().get(port.net()).source()));
        var nets = read.netlist().nets().stream()
                .map(net -> new GateNet(net.id(), net.name(), netSources.getOrDefault(net.name(), ""))).toList();
        var cells = read.netlist().cells().stream()
                .map(cell -> new GateCell(cell.id(), cell.name(), cell.master(), cell.pins(), sources.getOrDefault(cell.name(), ""))).toList();
        var found = read.netlist().ports().stream().collect(Collectors.toMap(GatePort::name, GatePort::net, (a, b) -> a));
        var ports = original.ports().stream().map(port -> new GatePort(port.name(), port.input(), net(found, port.name()))).toList();
        var netlist = new GateNetlist(original.name(), ports, cells, nets);
        var placement = new Placement(netlist, read.placement().x(), read.placement().y(), read.placement().orientation());
        var frame = plan.fixed().stream().map(FixedCell::name).collect(Collectors.toSet());
        var fillers = read.fillers().stream().filter(cell -> !frame.contains(cell.name())).toList();
        return new BlockLayout(plan, placement, read.routing(), fillers, read.lef(), read.process());
    }

    /** The diodes and what the antenna check finds. */
    static Routed measured(BlockLayout block) {
        var diode = block.process().cells().diode();
        int diodes = (int) block.netlist().cells().stream().filter(cell -> cell.master().equals(diode.cell())).count();
        return new Routed(block.placement(), block.routing(), diodes,
                Antenna.violations(block.routing(), block.placement(), block.lef(), diode));
    }

    private static int net(Map<String, Integer> found, String port) {
        Integer net = found.get(port);
        if (net == null) {
            throw new LayoutException("OpenROAD's DEF file lacks the port " + port);
        }
        return net;
    }
}
