package ingot.flow.gates.timed;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GatePort;
import ingot.flow.timing.Delays;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Port;
import ingot.pdk.liberty.LibertyLibrary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What Icarus compiles: models of the cells in use, the netlist behind the ports of the design, and the bench that a pipe drives. */
final class TimedVerilog {
    private final ExplicitWires gates;
    private final LibertyLibrary library;
    private final List<Port> ports;
    private final StringBuilder out = new StringBuilder();

    private TimedVerilog(ExplicitWires gates, LibertyLibrary library, List<Port> ports) {
        this.gates = gates;
        this.library = library;
        this.ports = ports;
    }

    /**
     * The text.
     *
     * @param ports of the design before synthesis; port {@code i} is called {@code p<i>}
     * @param clock number of the clock port, or -1
     */
    static String text(ExplicitWires gates, LibertyLibrary library, List<Port> ports, int clock, double clockPeriodNs) {
        var verilog = new TimedVerilog(gates, library, ports);
        verilog.out.append("`timescale 1ns/1ps\n");
        verilog.models();
        verilog.netlist();
        verilog.out.append(Bench.text(ports, clock, clockPeriodNs));
        return verilog.out.toString();
    }

    private void models() {
        var arcs = byMaster(gates.delays().arcs(), Delays.Arc::cell);
        var limits = byMaster(gates.delays().limits(), Delays.Limit::cell);
        gates.netlist().cells().stream().map(GateCell::master).distinct().sorted().forEach(master -> out.append(
                master.equals(ExplicitWires.WIRE)
                        ? "module " + master + " (input A, output Y);\n  assign Y = A;\n  specify (A => Y) = (0, 0); endspecify\nendmodule\n"
                        : CellModel.text(library.cell(master), arcs.getOrDefault(master, List.of()), limits.getOrDefault(master, List.of()))));
    }

    private <T> Map<String, List<T>> byMaster(Collection<T> all, Function<T, Integer> cell) {
        return all.stream().collect(Collectors.groupingBy(one -> gates.netlist().cells().get(cell.apply(one)).master()));
    }

    private void netlist() {
        out.append("module gates (").append(ports.stream().filter(port -> port.type().width() > 0).map(port ->
                (port.direction() == Direction.INPUT ? "input" : "output") + " [" + (port.type().width() - 1) + ":0] p" + ports.indexOf(port))
                .collect(Collectors.joining(", "))).append(");\n");
        gates.netlist().nets().forEach(net -> out.append("  wire ").append(net.name()).append(";\n"));
        var bits = new HashMap<String, GatePort>();
        gates.netlist().ports().forEach(port -> bits.put(port.name(), port));
        for (var port : ports) {
            for (int i = 0; i < port.type().width(); i++) {
                var gate = bits.getOrDefault(port.name() + "[" + i + "]", bits.get(port.name()));
                if (gate != null) {
                    var bit = "p" + ports.indexOf(port) + "[" + i + "]";
                    out.append("  assign ").append(gate.input() ? "n" + gate.net() + " = " + bit : bit + " = n" + gate.net()).append(";\n");
                }
            }
        }
        var limits = gates.delays().limits().stream().collect(Collectors.groupingBy(Delays.Limit::cell));
        gates.netlist().cells().forEach(cell -> cell(cell, limits.getOrDefault(cell.id(), List.of())));
        out.append("endmodule\n");
    }

    private void cell(GateCell cell, List<Delays.Limit> limits) {
        var parameters = new TreeMap<String, Double>();
        for (var limit : limits) {
            parameters.merge(CellModel.parameter(limit, true), limit.riseNs(), Math::max);
            parameters.merge(CellModel.parameter(limit, false), limit.fallNs(), Math::max);
        }
        var set = new ArrayList<String>();
        parameters.forEach((name, ns) -> set.add("." + name + "(" + String.format(Locale.ROOT, "%.4f", ns) + ")"));
        out.append("  ").append(cell.master()).append(set.isEmpty() ? "" : " #(" + String.join(", ", set) + ")").append(' ').append(cell.name())
                .append(" (").append(new TreeMap<>(cell.pins()).entrySet().stream()
                        .map(pin -> "." + pin.getKey() + "(n" + pin.getValue() + ")").collect(Collectors.joining(", "))).append(");\n");
    }
}
