package ingot.flow.layout.out;

import java.util.List;

/**
 * What the metal connects, held against the netlist.
 *
 * @param opens nets whose pins are not all joined
 * @param shorts groups of nets that are joined
 * @param problems anything else: cells of the netlist that the GDS lacks or has twice, labels that lie on nothing
 */
public record ConnectivityReport(List<Open> opens, List<Short> shorts, List<String> problems) {
    public ConnectivityReport {
        opens = List.copyOf(opens);
        shorts = List.copyOf(shorts);
        problems = List.copyOf(problems);
    }

    /** A net in {@code pieces} separate pieces; {@code stranded} names a pin of each piece. */
    public record Open(String net, int pieces, List<String> stranded) {}

    /** Nets that are one piece of metal. */
    public record Short(List<String> nets) {}

    /** Whether everything is as the netlist has it. */
    public boolean clean() {
        return opens.isEmpty() && shorts.isEmpty() && problems.isEmpty();
    }

    /** One line, with names. */
    public String summary() {
        if (clean()) {
            return "0 opens, 0 shorts";
        }
        var text = new StringBuilder(opens.size() + " opens, " + shorts.size() + " shorts");
        opens.stream().limit(5).forEach(open -> text.append("; open ").append(open.net()).append(" in ").append(open.pieces())
                .append(" pieces (").append(String.join(", ", open.stranded())).append(')'));
        shorts.stream().limit(5).forEach(bridge -> text.append("; short ").append(String.join(" = ", bridge.nets())));
        problems.stream().limit(5).forEach(problem -> text.append("; ").append(problem));
        return text.toString();
    }
}
