package ingot.formal;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Port;
import java.util.stream.Collectors;

/**
 * The SystemVerilog around a design that is checked: all its inputs are free, but the resets are active in the first cycle and never
 * after it. An induction step may begin in that first cycle, so this holds in every state that can be reached.
 */
final class FormalTop {
    static final String MODULE = "ingot_formal_top";
    static final String INSTANCE = "dut";

    private FormalTop() {}

    static String text(DesignFacts facts) {
        var inputs = facts.top().ports().stream()
                .filter(port -> port.direction() == Direction.INPUT && port.type().width() > 0)
                .toList();
        var connections = inputs.stream().map(port -> "." + port.name() + "(" + port.name() + ")").collect(Collectors.joining(", "));
        var text = new StringBuilder();
        text.append("module ").append(MODULE).append(" (")
                .append(inputs.stream().map(FormalTop::declaration).collect(Collectors.joining(", "))).append(");\n");
        text.append("  ").append(facts.top().name()).append(" ").append(INSTANCE).append(" (").append(connections).append(");\n");
        if (facts.clock() != null && !facts.resets().isEmpty()) {
            text.append("  reg ingot_first_cycle = 1'b1;\n");
            text.append("  always @(posedge ").append(facts.clock().name()).append(") ingot_first_cycle <= 1'b0;\n");
            facts.resets().forEach((port, activeHigh) -> text.append("  always @* assume (")
                    .append(port.name()).append(" == ").append(activeHigh ? "" : "!").append("ingot_first_cycle);\n"));
        }
        return text.append("endmodule\n").toString();
    }

    private static String declaration(Port port) {
        return "input " + (port.type().signed() ? "signed " : "") + "[" + (port.type().width() - 1) + ":0] " + port.name();
    }
}
