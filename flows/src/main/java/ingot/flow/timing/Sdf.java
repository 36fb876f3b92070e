package ingot.flow.timing;

import ingot.flow.gates.CellPin;
import ingot.flow.gates.Connectivity;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.PortPin;
import ingot.flow.gates.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes delays in the Standard Delay Format (IEEE 1497), version 3.0. */
public final class Sdf {
    private final GateNetlist netlist;
    private final StringBuilder out = new StringBuilder();

    private Sdf(GateNetlist netlist) {
        this.netlist = netlist;
    }

    /** The file's text: cells with their checks, and wires as interconnect. Names are escaped as SDF wants it. */
    public static String write(GateNetlist netlist, Connectivity connectivity, Delays delays) {
        var sdf = new Sdf(netlist);
        sdf.header();
        sdf.wires(connectivity, delays.wires());
        sdf.cells(delays);
        return sdf.out.append(")\n").toString();
    }

    private void header() {
        out.append("(DELAYFILE\n  (SDFVERSION \"3.0\")\n  (DESIGN \"").append(netlist.name())
                .append("\")\n  (PROGRAM \"ingot\")\n  (DIVIDER /)\n  (TIMESCALE 1ns)\n");
    }

    private void wires(Connectivity connectivity, List<Delays.Wire> wires) {
        if (wires.isEmpty()) {
            return;
        }
        out.append("  (CELL (CELLTYPE \"").append(netlist.name()).append("\") (INSTANCE)\n    (DELAY (ABSOLUTE\n");
        for (var wire : wires) {
            var driver = connectivity.driver(net(wire.sink())).orElseThrow();
            out.append("      (INTERCONNECT ").append(name(driver)).append(' ').append(name(wire.sink())).append(' ')
                    .append(pair(wire.riseNs(), wire.fallNs())).append(")\n");
        }
        out.append("    )))\n");
    }

    private void cells(Delays delays) {
        var arcs = new TreeMap<Integer, List<Delays.Arc>>();
        delays.arcs().forEach(arc -> arcs.computeIfAbsent(arc.cell(), _ -> new ArrayList<>()).add(arc));
        var limits = new TreeMap<Integer, List<Delays.Limit>>();
        delays.limits().forEach(limit -> limits.computeIfAbsent(limit.cell(), _ -> new ArrayList<>()).add(limit));
        for (var cell : netlist.cells()) {
            var through = arcs.getOrDefault(cell.id(), List.of());
            var checked = limits.getOrDefault(cell.id(), List.of());
            if (!through.isEmpty() || !checked.isEmpty()) {
                out.append("  (CELL (CELLTYPE \"").append(cell.master()).append("\") (INSTANCE ").append(escape(cell.name())).append(")\n");
                delay(through);
                checks(checked);
                out.append("  )\n");
            }
        }
    }

    private void delay(List<Delays.Arc> arcs) {
        if (!arcs.isEmpty()) {
            out.append("    (DELAY (ABSOLUTE\n");
            arcs.forEach(arc -> out.append("      (IOPATH ").append(arc.from()).append(' ').append(arc.to()).append(' ')
                    .append(pair(arc.riseNs(), arc.fallNs())).append(")\n"));
            out.append("    ))\n");
        }
    }

    private void checks(List<Delays.Limit> limits) {
        if (!limits.isEmpty()) {
            out.append("    (TIMINGCHECK\n");
            for (var limit : limits) {
                var clock = (limit.rising() ? "(posedge " : "(negedge ") + limit.clock() + ")";
                for (var edge : Map.of("posedge", limit.riseNs(), "negedge", limit.fallNs()).entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
                    out.append("      (").append(limit.check().name()).append(" (").append(edge.getKey()).append(' ').append(limit.data())
                            .append(") ").append(clock).append(" (").append(number(edge.getValue())).append("))\n");
                }
            }
            out.append("    )\n");
        }
    }

    private int net(Terminal terminal) {
        return switch (terminal) {
            case PortPin(int port) -> netlist.ports().get(port).net();
            case CellPin(int cell, String pin) -> netlist.cells().get(cell).pins().get(pin);
        };
    }

    private String name(Terminal terminal) {
        return switch (terminal) {
            case PortPin(int port) -> {
                var name = netlist.ports().get(port).name();
                int bracket = name.indexOf('[');
                yield bracket < 0 ? escape(name) : escape(name.substring(0, bracket)) + name.substring(bracket);
            }
            case CellPin(int cell, String pin) -> escape(netlist.cells().get(cell).name()) + "/" + pin;
        };
    }

    private static String pair(double rise, double fall) {
        return "(" + number(rise) + ") (" + number(fall) + ")";
    }

    private static String number(double ns) {
        return String.format(Locale.ROOT, "%.4f", ns);
    }

    /** Anything but letters, digits and {@code _} gets a backslash. */
    private static String escape(String name) {
        return name.replaceAll("([^A-Za-z0-9_])", "\\\\$1");
    }
}
