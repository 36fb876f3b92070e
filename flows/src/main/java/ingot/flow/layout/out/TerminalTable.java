package ingot.flow.layout.out;

import ingot.flow.gates.GateNetlist;
import ingot.flow.layout.embedded.FixedCell;
import ingot.pdk.PowerNets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Pins and labels by node, with the net that the netlist puts each on. */
final class TerminalTable {
    /** How many stranded pins a report names. */
    private static final int NAMED = 4;

    private record Terminal(String name, String net, int node) {}

    private final GateNetlist netlist;
    private final UnionFind nodes;
    private final List<Terminal> terminals = new ArrayList<>();
    private final Set<Integer> pinNodes = new HashSet<>();
    private final Map<String, String> netOfPort = new HashMap<>();

    TerminalTable(GateNetlist netlist, UnionFind nodes) {
        this.netlist = netlist;
        this.nodes = nodes;
        netlist.ports().forEach(port -> netOfPort.put(port.name(), netlist.nets().get(port.net()).name()));
    }

    /** A pin of a placed cell; {@code cell} is -1 for a tap or filler, {@code supply} null for a signal pin. */
    void pin(FixedCell placed, int cell, String pin, String supply, int node) {
        pinNodes.add(node);
        String owner = cell < 0 ? placed.master() + " at " + placed.x() / 1e3 + ", " + placed.y() / 1e3 : netlist.cells().get(cell).name();
        String name = owner + "/" + pin;
        if (supply != null) {
            terminals.add(new Terminal(name, supply, node));
            return;
        }
        Integer net = cell < 0 ? null : netlist.cells().get(cell).pins().get(pin);
        terminals.add(new Terminal(name, net == null ? "(nothing) " + name : netlist.nets().get(net).name(), node));
    }

    /** A label; false when no port and no supply has this name. */
    boolean label(String text, PowerNets power, int node) {
        String net = netOfPort.get(text);
        if (net == null && (text.equals(power.power()) || text.equals(power.ground()))) {
            net = text;
        }
        if (net == null) {
            return false;
        }
        terminals.add(new Terminal("port " + text, net, node));
        return true;
    }

    boolean isPin(int node) {
        return pinNodes.contains(node);
    }

    /** The net that the metal of a node is on, as far as a pin says so. */
    String nameOf(int node) {
        int root = nodes.find(node);
        return terminals.stream().filter(terminal -> nodes.find(terminal.node()) == root).map(Terminal::net).findFirst()
                .orElse("metal without a pin");
    }

    ConnectivityReport report(Collection<String> problems, int labels) {
        var all = new ArrayList<>(problems);
        if (labels < netlist.ports().size()) {
            var named = new HashSet<String>();
            terminals.stream().filter(terminal -> terminal.name().startsWith("port ")).forEach(port -> named.add(port.name().substring(5)));
            netlist.ports().stream().filter(port -> !named.contains(port.name()))
                    .forEach(port -> all.add("the GDS has no label for port " + port.name()));
        }
        var piecesOfNet = new TreeMap<String, Map<Integer, String>>();
        var netsOfPiece = new LinkedHashMap<Integer, LinkedHashSet<String>>();
        for (var terminal : terminals) {
            int root = nodes.find(terminal.node());
            piecesOfNet.computeIfAbsent(terminal.net(), net -> new LinkedHashMap<>()).putIfAbsent(root, terminal.name());
            netsOfPiece.computeIfAbsent(root, piece -> new LinkedHashSet<>()).add(terminal.net());
        }
        var opens = new ArrayList<ConnectivityReport.Open>();
        piecesOfNet.forEach((net, pieces) -> {
            if (pieces.size() > 1) {
                opens.add(new ConnectivityReport.Open(net, pieces.size(), pieces.values().stream().limit(NAMED).toList()));
            }
        });
        var shorts = netsOfPiece.values().stream().filter(nets -> nets.size() > 1)
                .map(nets -> new ConnectivityReport.Short(nets.stream().sorted().toList())).toList();
        return new ConnectivityReport(opens, shorts, all);
    }
}
