package ingot.flow.gates.timed;

import ingot.flow.gates.CellFunction;
import ingot.flow.gates.NetlistException;
import ingot.flow.timing.Delays;
import ingot.pdk.liberty.LibertyCell;
import ingot.pdk.liberty.LibertyPin;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A library cell in Verilog: its functions without delay, a path for each arc that SDF may set, and a watch over each setup and hold time.
 * Limits are parameters because Icarus reads no timing checks from SDF. A violation prints a line that begins with {@code !}.
 */
final class CellModel {
    private final LibertyCell cell;
    private final StringBuilder out = new StringBuilder();

    private CellModel(LibertyCell cell) {
        this.cell = cell;
    }

    /**
     * The module.
     *
     * @param arcs the paths that some instance has; limits likewise
     */
    static String text(LibertyCell cell, Collection<Delays.Arc> arcs, Collection<Delays.Limit> limits) {
        return new CellModel(cell).write(arcs, limits);
    }

    /** The parameter for a limit: {@code HOLD_D_CLK_RISE}. */
    static String parameter(Delays.Limit limit, boolean rise) {
        return limit.check() + "_" + limit.data() + "_" + limit.clock() + (rise ? "_RISE" : "_FALL");
    }

    private String write(Collection<Delays.Arc> arcs, Collection<Delays.Limit> limits) {
        out.append("module ").append(cell.name()).append(" (").append(cell.pins().stream()
                .filter(pin -> pin.direction() == LibertyPin.Direction.INPUT || pin.direction() == LibertyPin.Direction.OUTPUT)
                .map(pin -> (pin.direction() == LibertyPin.Direction.INPUT ? "input " : "output ") + pin.name())
                .collect(Collectors.joining(", "))).append(");\n");
        cell.sequential().ifPresent(this::state);
        for (var pin : cell.pins()) {
            if (pin.direction() == LibertyPin.Direction.OUTPUT) {
                var function = pin.function().orElseThrow(() -> new NetlistException("pin " + pin.name() + " of " + cell.name()
                        + " has no function in the timing library, so it cannot be simulated with time"));
                line("assign " + pin.name() + " = " + verilog(function) + ";");
            }
        }
        var unique = new TreeMap<String, Delays.Limit>();
        limits.forEach(limit -> unique.putIfAbsent(parameter(limit, true), limit));
        unique.values().forEach(this::watch);
        var paths = arcs.stream().map(arc -> "(" + arc.from() + " => " + arc.to() + ") = (0, 0);").collect(Collectors.toCollection(TreeSet::new));
        if (!paths.isEmpty()) {
            line("specify");
            paths.forEach(path -> line("  " + path));
            line("endspecify");
        }
        return out.append("endmodule\n").toString();
    }

    /** State starts as 0, as in the other engines. */
    private void state(LibertyCell.Sequential state) {
        line("reg " + state.stateName() + " = 0;");
        line("wire " + state.invertedName() + " = !" + state.stateName() + ";");
        line("wire ingot_clock = " + verilog(state.clockOrEnable()) + ";");
        var events = new StringBuilder();
        var forced = new StringBuilder();
        var set = Map.of("clear", "0", "preset", "1");
        for (var kind : new TreeSet<>(set.keySet())) {
            var function = kind.equals("clear") ? state.clear() : state.preset();
            if (function.isPresent()) {
                line("wire ingot_" + kind + " = " + verilog(function.get()) + ";");
                events.append(" or posedge ingot_").append(kind);
                forced.append("if (ingot_").append(kind).append(") ").append(state.stateName()).append(" <= ").append(set.get(kind)).append("; else ");
            }
        }
        line(state.latch()
                ? "always @* " + forced + "if (ingot_clock) " + state.stateName() + " <= " + verilog(state.nextState()) + ";"
                : "always @(posedge ingot_clock" + events + ") " + forced + state.stateName() + " <= " + verilog(state.nextState()) + ";");
    }

    private void watch(Delays.Limit limit) {
        var name = limit.check() + "_" + limit.data() + "_" + limit.clock();
        line("parameter real " + name + "_RISE = -1000.0, " + name + "_FALL = -1000.0;");
        var since = "ingot_" + name;
        line("realtime " + since + " = -1000000.0;");
        var changed = "always @(" + limit.data() + ")";
        var edge = "always @(" + (limit.rising() ? "posedge " : "negedge ") + limit.clock() + ")";
        var least = "(" + limit.data() + " ? " + name + "_RISE : " + name + "_FALL)";
        boolean before = limit.check().late();
        line((before ? changed : edge) + " " + since + " = $realtime;");
        line((before ? edge : changed) + " if ($realtime - " + since + " < " + least + ") $display(\"! " + limit.check() + " " + limit.data()
                + " %m %0.3f %0.3f %0.3f\", $realtime, $realtime - " + since + ", " + least + ");");
    }

    private void line(String line) {
        out.append("  ").append(line).append('\n');
    }

    private static String verilog(String function) {
        return CellFunction.parse(function).verilog();
    }
}
