package ingot.formal;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Port;
import java.util.stream.Collectors;

/**
 * The SystemVerilog around a design that is checked: all its inputs are free, but the resets are active in the first cycle, in which all clocks rise,
 * and never after it. Of several clocks some rise in each cycle, whichever. An induction step may begin in that first cycle, so this holds in every
 * state that can be reached.
 */
final class FormalTop {
    static final String MODULE = "ingot_formal_top";
    static final String INSTANCE = "dut";

    private FormalTop() {}

    static String text(DesignFacts facts) {
        var inner = facts.top().ports().stream()
                .filter(port -> port.direction() == Direction.INPUT && port.type().width() > 0)
                .toList();
        var others = facts.clocks().isEmpty() ? facts.clocks() : facts.clocks().subList(1, facts.clocks().size());
        var inputs = inner.stream().filter(port -> !others.contains(port)).toList();
        var connections = inner.stream().map(port -> "." + port.name() + "("
                + (others.contains(port) ? facts.clocks().getFirst() : port).name() + ")").collect(Collectors.joining(", "));
        var text = new StringBuilder();
        text.append("module ").append(MODULE).append(" (")
                .append(inputs.stream().map(FormalTop::declaration).collect(Collectors.joining(", "))).append(");\n");
        text.append("  ").append(facts.top().name()).append(" ").append(INSTANCE).append(" (").append(connections).append(");\n");
        if (!facts.clocks().isEmpty() && !(facts.resets().isEmpty() && facts.ticks().isEmpty())) {
            text.append("  reg ingot_first_cycle = 1'b1;\n");
            text.append("  always @(posedge ").append(facts.clocks().getFirst().name()).append(") ingot_first_cycle <= 1'b0;\n");
            facts.resets().forEach((port, activeHigh) -> text.append("  always @* assume (")
                    .append(port.name()).append(" == ").append(activeHigh ? "" : "!").append("ingot_first_cycle);\n"));
            var ticks = facts.ticks().stream().map(Port::name).toList();
            if (!ticks.isEmpty()) {
                text.append("  always @* assume (ingot_first_cycle ? ").append(String.join(" && ", ticks)).append(" : ")
                        .append(String.join(" || ", ticks)).append(");\n");
            }
        }
        return text.append("endmodule\n").toString();
    }

    private static String declaration(Port port) {
        return "input " + (port.type().signed() ? "signed " : "") + "[" + (port.type().width() - 1) + ":0] " + port.name();
    }
}
