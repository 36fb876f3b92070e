package ingot.hdl.emit;

import ingot.hdl.netlist.StateMachine;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** Draws state machines as text that other tools make pictures of. Arcs say on which Java lines they are. */
public final class StateDiagram {
    private StateDiagram() {}

    /** For Graphviz: {@code dot -Tsvg}. */
    public static String dot(StateMachine machine) {
        var text = new StringBuilder("digraph \"" + machine.state().name() + "\" {\n    node [shape=box, style=rounded];\n");
        machine.initial().ifPresent(initial -> text.append("    reset [shape=point];\n    reset -> \"")
                .append(machine.name(initial)).append("\";\n"));
        machine.states().forEach(state -> text.append("    \"").append(machine.name(state)).append("\";\n"));
        labels(machine).forEach((arc, label) -> text.append("    \"").append(arc.from()).append("\" -> \"").append(arc.to())
                .append("\" [label=\"").append(label).append("\"];\n"));
        return text.append("}\n").toString();
    }

    /** For Mermaid, which Markdown viewers draw. */
    public static String mermaid(StateMachine machine) {
        var text = new StringBuilder("stateDiagram-v2\n");
        machine.initial().ifPresent(initial -> text.append("    [*] --> ").append(machine.name(initial)).append('\n'));
        machine.states().forEach(state -> text.append("    ").append(machine.name(state)).append('\n'));
        labels(machine).forEach((arc, label) -> text.append("    ").append(arc.from()).append(" --> ").append(arc.to())
                .append(label.isEmpty() ? "" : " : " + label).append('\n'));
        return text.toString();
    }

    private record Names(String from, String to) {}

    /** One entry for all arcs between two states. */
    private static LinkedHashMap<Names, String> labels(StateMachine machine) {
        return machine.arcs().stream().collect(Collectors.toMap(
                arc -> new Names(machine.name(arc.from()), machine.name(arc.to())), StateDiagram::label,
                (first, second) -> first + ", " + second, LinkedHashMap::new));
    }

    private static String label(StateMachine.Arc arc) {
        var place = arc.source().isKnown() ? arc.source().toString() : "";
        return arc.condition().isEmpty() ? place : arc.condition();
    }
}
