package ingot.hdl;

import ingot.hdl.check.Report;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An elaborated design together with the module object it came from, so that a test can name a port by its field.
 *
 * @param <M> the class of the top module
 */
public final class Design<M extends Module<?>> {
    private final M top;
    private final Netlist netlist;

    private final Report report;

    private Design(M top, Netlist netlist, Report report) {
        this.top = top;
        this.netlist = netlist;
        this.report = report;
    }

    /**
     * Elaborates the module that {@code maker} makes.
     *
     * @throws DesignException with everything that is wrong with the design
     */
    public static <M extends Module<?>> Design<M> of(Supplier<M> maker) {
        var elaborator = new Elaborator();
        return ScopedValue.where(Elaborator.CURRENT, elaborator).call(() -> {
            var top = Elaboration.run(maker);
            var netlist = elaborator.finish(top.builder());
            return new Design<>(top, netlist, elaborator.report());
        });
    }

    /** The module; its port fields name the ports. */
    public M top() {
        return top;
    }

    /** What was elaborated. */
    public Netlist netlist() {
        return netlist;
    }

    /** Warnings, and what the designer allowed with a reason; there are no errors. */
    public Report report() {
        return report;
    }

    /**
     * The ports of the netlist that {@code data}, a port of {@link #top}, stands for: one per word, in the order of its layout; as
     * {@link #port} gives them.
     */
    public List<Port> ports(Data data) {
        return Leaves.of(data).stream().map(leaf -> port(leaf.word())).toList();
    }

    /** The port that {@code word} stands for; one of no bits stands for a port that the netlist does not have. */
    public Port port(Word word) {
        if (word.width() == 0) {
            return new Port("word_without_bits", word.type, Direction.INPUT, Port.Role.DATA, Source.UNKNOWN);
        }
        var name = word.expr instanceof Expr.Ref ref ? top.builder().portNames().get(ref.signal()) : null;
        if (name == null) {
            throw new IllegalArgumentException("a " + word + " is not a port of " + netlist.top().name()
                    + "; only ports of the top module can be poked and peeked");
        }
        return netlist.top().port(name);
    }

    /** The reset input, for a design that has one. */
    public Optional<Port> reset() {
        return netlist.top().ports().stream().filter(port -> port.role() == Port.Role.RESET).findFirst();
    }

    /** Every reset input, and whether 1 means reset there. */
    public Map<Port, Boolean> resets() {
        var resets = new LinkedHashMap<Port, Boolean>();
        top.builder().implicitPorts.forEach((implicit, port) -> {
            if (port.role() == Port.Role.RESET) {
                resets.put(netlist.top().port(port.name()), implicit.domain().activeHigh());
            }
        });
        top.builder().resetInputs.forEach((port, activeHigh) ->
                resets.put(netlist.top().port(top.builder().portNames().get(port)), activeHigh));
        return resets;
    }
}
