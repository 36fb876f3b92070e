package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Gives the expressions that {@link Sharing} chose a wire each: named by the designer, by what it is connected to, or by what it is. */
final class SharedWires {
    private SharedWires() {}

    /**
     * Makes the wires, in the order of {@code shared}.
     *
     * @param signals what became of each signal so far
     * @param connections names of expressions that go straight into an instance
     * @param named receives the wire of each expression; {@code wires} receives them in order
     */
    static void declare(List<Expr> shared, Map<Expr, Label> names, Map<Signal, Signal> signals, Map<Expr, String> connections,
            Namer namer, Map<Expr, Wire> named, Consumer<Wire> wires) {
        var describe = new Descriptions(names, signal -> signals.get(signal).name());
        var labels = new ArrayList<Label>();
        for (var expr : shared) {
            var label = names.computeIfAbsent(expr, key -> new Label(new Hint(Site.UNKNOWN, null), ""));
            if (label.hint().base() == null) {
                var connection = connections.get(expr);
                label.hint().force(connection != null ? connection : describe.of(expr));
            }
            labels.add(label);
        }
        namer.settle(labels.stream().map(Label::hint).toList(), "value");
        for (var i = 0; i < shared.size(); i++) {
            var expr = shared.get(i);
            var wire = new Wire(namer.name(labels.get(i).hint(), labels.get(i).path()), expr.type(), expr.source());
            named.put(expr, wire);
            wires.accept(wire);
        }
    }
}
