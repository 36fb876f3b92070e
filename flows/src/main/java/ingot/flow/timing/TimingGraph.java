package ingot.flow.timing;

import ingot.flow.gates.CellPin;
import ingot.flow.gates.Connectivity;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.PortPin;
import ingot.flow.gates.Terminal;
import ingot.pdk.liberty.LibertyLibrary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/**
 * The netlist as numbered timing nodes: every library pin of every cell, then every port. Nets and delay arcs are the edges.
 * All of it is arrays, made once per netlist and library.
 */
final class TimingGraph {
    final GateNetlist netlist;
    final LibertyLibrary library;
    final Connectivity connectivity;
    final CellTiming[] cells;
    /** First node of each cell; the ports follow the last cell. */
    final int[] base;
    final int nodeCount;
    /** Cell of each node, or -1 for a port. */
    final int[] cellOf;
    /** Net of each node, or -1. */
    final int[] netOf;
    /** Node that drives each net, or -1. */
    final int[] driver;
    /** First slot of each net's sinks in {@link #sinkNode}. */
    final int[] sinkStart;
    final int[] sinkNode;
    /** Slot of each node that is a sink, or -1. */
    final int[] slotOf;
    /** First slot of the delay arcs that end at each node. */
    final int[] arcStart;
    /** Nodes, sources first. */
    final int[] order;
    /** Nodes at which a combinational loop was cut, in the order of cutting. */
    final List<Integer> cuts;

    TimingGraph(GateNetlist netlist, LibertyLibrary library) {
        this.netlist = netlist;
        this.library = library;
        cells = compile();
        base = new int[cells.length + 1];
        for (int i = 0; i < cells.length; i++) {
            base[i + 1] = base[i] + cells[i].pins.size();
        }
        nodeCount = base[cells.length] + netlist.ports().size();
        cellOf = new int[nodeCount];
        netOf = new int[nodeCount];
        arcStart = new int[nodeCount + 1];
        fillNodes();
        var byMaster = new HashMap<String, CellTiming>();
        for (int i = 0; i < cells.length; i++) {
            byMaster.putIfAbsent(netlist.cells().get(i).master(), cells[i]);
        }
        connectivity = Connectivity.of(netlist, (master, pin) -> {
            var cell = byMaster.get(master);
            int index = cell.index(pin);
            return index >= 0 && cell.drives(index);
        });
        int nets = connectivity.netCount();
        driver = new int[nets];
        sinkStart = new int[nets + 1];
        for (int net = 0; net < nets; net++) {
            sinkStart[net + 1] = sinkStart[net] + connectivity.sinks(net).size();
        }
        sinkNode = new int[sinkStart[nets]];
        slotOf = new int[nodeCount];
        Arrays.fill(slotOf, -1);
        fillNets();
        cuts = new ArrayList<>();
        order = sort();
    }

    int portNode(int port) {
        return base[cells.length] + port;
    }

    boolean isPort(int node) {
        return cellOf[node] < 0;
    }

    int portOf(int node) {
        return node - base[cells.length];
    }

    /** Number of the node's pin inside its cell. */
    int pinOf(int node) {
        return node - base[cellOf[node]];
    }

    /** Delay arcs that end at the node; none for a port. */
    CellTiming.DelayArc[] arcsTo(int node) {
        return isPort(node) ? NO_ARCS : cells[cellOf[node]].delays[pinOf(node)];
    }

    /** {@code cell/pin} or the port's name. */
    String name(int node) {
        return isPort(node) ? netlist.ports().get(portOf(node)).name()
                : netlist.cells().get(cellOf[node]).name() + "/" + cells[cellOf[node]].pins.get(pinOf(node)).name();
    }

    private static final CellTiming.DelayArc[] NO_ARCS = {};

    private CellTiming[] compile() {
        var known = new HashMap<String, CellTiming>();
        return netlist.cells().stream().map(cell -> known.computeIfAbsent(cell.master(), master -> {
            if (!library.cells().containsKey(master)) {
                throw new IllegalArgumentException("cell `" + cell.name() + "` is a `" + master + "`, which library "
                        + library.name() + " does not have; map the design to this library or read the right one");
            }
            return new CellTiming(library.cell(master));
        })).toArray(CellTiming[]::new);
    }

    private void fillNodes() {
        Arrays.fill(netOf, -1);
        for (int i = 0; i < cells.length; i++) {
            int first = base[i];
            var cell = netlist.cells().get(i);
            for (int pin = 0; pin < cells[i].pins.size(); pin++) {
                cellOf[first + pin] = i;
                netOf[first + pin] = cell.pins().getOrDefault(cells[i].pins.get(pin).name(), -1);
                arcStart[first + pin + 1] = arcStart[first + pin] + cells[i].delays[pin].length;
            }
        }
        for (int port = 0; port < netlist.ports().size(); port++) {
            int node = portNode(port);
            cellOf[node] = -1;
            netOf[node] = netlist.ports().get(port).net();
            arcStart[node + 1] = arcStart[node];
        }
    }

    private void fillNets() {
        for (int net = 0; net < driver.length; net++) {
            driver[net] = connectivity.driver(net).map(this::node).orElse(-1);
            var sinks = connectivity.sinks(net);
            for (int i = 0; i < sinks.size(); i++) {
                int slot = sinkStart[net] + i;
                sinkNode[slot] = node(sinks.get(i));
                slotOf[sinkNode[slot]] = slot;
            }
        }
    }

    /** The node of a terminal; fails when the library's cell lacks the pin. */
    int node(Terminal terminal) {
        return switch (terminal) {
            case PortPin(int port) -> portNode(port);
            case CellPin(int cell, String pin) -> {
                int index = cells[cell].index(pin);
                if (index < 0) {
                    throw new IllegalArgumentException("cell `" + netlist.cells().get(cell).name() + "` uses pin `" + pin
                            + "`, which `" + netlist.cells().get(cell).master() + "` does not have");
                }
                yield base[cell] + index;
            }
        };
    }

    /** Kahn's order; where a loop blocks it, the lowest waiting node goes next and is noted in {@link #cuts}. */
    private int[] sort() {
        var waiting = new int[nodeCount];
        var targets = new Fanouts();
        for (int node = 0; node < nodeCount; node++) {
            waiting[node] = arcStart[node + 1] - arcStart[node] + (slotOf[node] >= 0 && driver[netOf[node]] >= 0 ? 1 : 0);
        }
        var sorted = new int[nodeCount];
        var done = new boolean[nodeCount];
        int tail = 0;
        for (int node = 0; node < nodeCount; node++) {
            if (waiting[node] == 0) {
                sorted[tail++] = node;
                done[node] = true;
            }
        }
        int lowest = 0;
        for (int head = 0; head < nodeCount; head++) {
            if (head == tail) {
                while (done[lowest]) {
                    lowest++;
                }
                cuts.add(lowest);
                done[lowest] = true;
                sorted[tail++] = lowest;
            }
            int node = sorted[head];
            int end = targets.end(node);
            for (int i = targets.start(node); i < end; i++) {
                int to = targets.get(node, i);
                if (--waiting[to] == 0 && !done[to]) {
                    done[to] = true;
                    sorted[tail++] = to;
                }
            }
        }
        return sorted;
    }

    /** Where each node leads: the sinks of the net it drives, or the outputs of its cell. */
    private final class Fanouts {
        private final int[] start = new int[nodeCount + 1];
        private final int[] outputs;

        Fanouts() {
            for (int node = 0; node < nodeCount; node++) {
                for (var arc : arcsTo(node)) {
                    start[base[cellOf[node]] + arc.from() + 1]++;
                }
            }
            for (int node = 0; node < nodeCount; node++) {
                start[node + 1] += start[node];
            }
            outputs = new int[start[nodeCount]];
            var fill = start.clone();
            for (int node = 0; node < nodeCount; node++) {
                for (var arc : arcsTo(node)) {
                    outputs[fill[base[cellOf[node]] + arc.from()]++] = node;
                }
            }
        }

        private boolean drivesNet(int node) {
            return netOf[node] >= 0 && driver[netOf[node]] == node;
        }

        int start(int node) {
            return drivesNet(node) ? sinkStart[netOf[node]] : start[node];
        }

        int end(int node) {
            return drivesNet(node) ? sinkStart[netOf[node] + 1] : start[node + 1];
        }

        int get(int node, int i) {
            return drivesNet(node) ? sinkNode[i] : outputs[i];
        }
    }
}
