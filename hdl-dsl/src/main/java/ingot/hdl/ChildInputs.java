package ingot.hdl;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Wire;
import ingot.hdl.pass.Targets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How the instances of a module are fed. An input that is set once and for all takes its value directly; one that is set
 * under conditions, or read by the parent, has a wire of its own.
 */
final class ChildInputs {
    private final Builder builder;
    private final Map<Wire, Expr> direct = new LinkedHashMap<>();
    private final List<Statement> remaining = new ArrayList<>();

    private ChildInputs(Builder builder) {
        this.builder = builder;
    }

    /**
     * Divides {@code statements}.
     *
     * @param checked what only checks read; such an input has a wire too
     */
    static ChildInputs of(Builder builder, List<Statement> statements, Set<Signal> checked) {
        var inputs = new ChildInputs(builder);
        if (builder.children.isEmpty()) {
            inputs.remaining.addAll(statements);
        } else {
            inputs.divide(statements, checked);
        }
        return inputs;
    }

    private void divide(List<Statement> statements, Set<Signal> checked) {
        Set<Signal> candidates = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var child : builder.children) {
            for (var entry : child.ports) {
                var port = (Port) entry.signal();
                if (port.direction() == Direction.INPUT) {
                    candidates.add(child.outside.computeIfAbsent(port,
                            key -> new Wire("connection", port.type(), port.source())));
                } else {
                    child.outside.computeIfAbsent(port, key -> new Wire("connection", port.type(), port.source()));
                }
            }
        }
        Map<Object, Integer> count = new IdentityHashMap<>();
        Targets.of(statements).forEach(target -> count.merge(target, 1, Integer::sum));
        candidates.removeAll(Reading.signals(statements));
        candidates.removeAll(checked);
        Map<Shape, Expr> equal = new HashMap<>();
        for (var statement : statements) {
            if (statement instanceof Statement.Assign(var target, var value, var _) && target instanceof Wire wire
                    && candidates.contains(wire) && count.get(wire) == 1) {
                direct.put(wire, equal.computeIfAbsent(Shape.of(value), key -> value));
            } else {
                remaining.add(statement);
            }
        }
        undriven(count);
    }

    private void undriven(Map<Object, Integer> count) {
        for (var child : builder.children) {
            for (var entry : child.ports) {
                var port = (Port) entry.signal();
                var wire = child.outside.get(port);
                if (port.direction() == Direction.INPUT && !count.containsKey(wire)) {
                    var name = entry.provisional();
                    builder.report(new Diagnostic("E021", "input `" + name + "` of instance `" + child.hint.base()
                            + "` is not driven", child.site.source(), List.of("`" + name + "` was declared at " + port.source()),
                            "set it: " + child.hint.base() + "." + name + ".set(...)"));
                    direct.put(wire, Exprs.zero(port.type(), port.source()));
                }
            }
        }
    }

    /** The inputs that take an expression directly. */
    Map<Wire, Expr> direct() {
        return direct;
    }

    /** The statements that are left. */
    List<Statement> remaining() {
        return remaining;
    }

    /** The wire that meets a port of {@code child}; {@code null} where an expression does. */
    Wire wire(Builder child, Declared port) {
        var wire = child.outside.get(port.signal());
        return direct.containsKey(wire) ? null : wire;
    }

    /** What an expression that feeds an input may be called after: instance and port. */
    void names(Function<Builder, String> instances, Map<Expr, String> names) {
        for (var child : builder.children) {
            for (var entry : child.ports) {
                var value = direct.get(child.outside.get(entry.signal()));
                if (value != null) {
                    names.putIfAbsent(value, instances.apply(child) + "_" + Finisher.portName(child, entry));
                }
            }
        }
    }
}
