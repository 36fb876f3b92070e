package ingot.flow.timing;

import ingot.flow.gates.CellPin;
import ingot.flow.gates.Connectivity;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.PortPin;
import ingot.flow.gates.Terminal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Writes parasitics in the Standard Parasitic Exchange Format (IEEE 1481), one RC tree per net. */
public final class Spef {
    private final GateNetlist netlist;
    private final Connectivity connectivity;
    private final Map<Integer, String> portOfNet = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private Spef(GateNetlist netlist, Connectivity connectivity) {
        this.netlist = netlist;
        this.connectivity = connectivity;
        netlist.ports().forEach(port -> portOfNet.putIfAbsent(port.net(), port.name()));
    }

    /**
     * The file's text. Names are escaped as SPEF wants it. A net at a port has the port's name, and the index of a port's bit is
     * written as an index; the index in the name of any other net is part of the name.
     */
    public static String write(GateNetlist netlist, Connectivity connectivity, Parasitics parasitics) {
        var spef = new Spef(netlist, connectivity);
        spef.header();
        for (int net = 0; net < connectivity.netCount(); net++) {
            if (connectivity.driver(net).isPresent() && !connectivity.sinks(net).isEmpty()) {
                spef.net(net, connectivity.driver(net).get(), parasitics.nets().get(net));
            }
        }
        return spef.out.toString();
    }

    private void header() {
        out.append("*SPEF \"IEEE 1481-1998\"\n*DESIGN \"").append(netlist.name()).append("\"\n");
        out.append("""
                *DATE "not recorded"
                *VENDOR "Ingot"
                *PROGRAM "ingot"
                *VERSION "1"
                *DESIGN_FLOW "NETLIST_TYPE_VERILOG"
                *DIVIDER /
                *DELIMITER :
                *BUS_DELIMITER []
                *T_UNIT 1 NS
                *C_UNIT 1 PF
                *R_UNIT 1 OHM
                *L_UNIT 1 HENRY

                *PORTS

                """);
        for (var port : netlist.ports()) {
            out.append(portName(port.name())).append(port.input() ? " I\n" : " O\n");
        }
        out.append('\n');
    }

    private void net(int net, Terminal driver, RcTree wire) {
        var name = portOfNet.containsKey(net) ? portName(portOfNet.get(net)) : escape(netlist.nets().get(net).name());
        var nodes = new String[wire.parent().length];
        nodes[0] = terminal(driver);
        var sinks = connectivity.sinks(net);
        var extra = new StringBuilder();
        for (int i = 0; i < sinks.size(); i++) {
            int node = wire.sinkNode()[i];
            if (nodes[node] == null) {
                nodes[node] = terminal(sinks.get(i));
            } else {
                extra.append(nodes[node]).append(' ').append(terminal(sinks.get(i))).append(" 0.001\n");
            }
        }
        for (int node = 0, made = 1; node < nodes.length; node++) {
            if (nodes[node] == null) {
                nodes[node] = name + ":" + made++;
            }
        }
        out.append("*D_NET ").append(name).append(' ').append(number(wire.wirePf())).append("\n*CONN\n");
        connection(driver, true);
        sinks.forEach(sink -> connection(sink, false));
        out.append("*CAP\n");
        int line = 1;
        for (int node = 0; node < nodes.length; node++) {
            if (wire.picofarads()[node] > 0) {
                out.append(line++).append(' ').append(nodes[node]).append(' ').append(number(wire.picofarads()[node])).append('\n');
            }
        }
        out.append("*RES\n");
        line = 1;
        for (int node = 1; node < nodes.length; node++) {
            out.append(line++).append(' ').append(nodes[wire.parent()[node]]).append(' ').append(nodes[node]).append(' ')
                    .append(number(Math.max(0.001, wire.kiloohms()[node] * 1000))).append('\n');
        }
        for (var more : extra.toString().lines().toList()) {
            out.append(line++).append(' ').append(more).append('\n');
        }
        out.append("*END\n\n");
    }

    private void connection(Terminal terminal, boolean drives) {
        switch (terminal) {
            case PortPin(int port) -> out.append("*P ").append(terminal(terminal)).append(drives ? " I\n" : " O\n");
            case CellPin(int cell, String pin) -> out.append("*I ").append(terminal(terminal)).append(drives ? " O *D " : " I *D ")
                    .append(netlist.cells().get(cell).master()).append('\n');
        }
    }

    private String terminal(Terminal terminal) {
        return switch (terminal) {
            case PortPin(int port) -> portName(netlist.ports().get(port).name());
            case CellPin(int cell, String pin) -> escape(netlist.cells().get(cell).name()) + ":" + pin;
        };
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6g", value);
    }

    /** The index of a bit of a port stays an index. */
    private static String portName(String name) {
        int bracket = name.indexOf('[');
        return bracket < 0 ? escape(name) : escape(name.substring(0, bracket)) + name.substring(bracket);
    }

    /** Anything but letters, digits and {@code _} gets a backslash. */
    private static String escape(String name) {
        var text = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_')) {
                text.append('\\');
            }
            text.append(c);
        }
        return text.toString();
    }
}
