package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Wire;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Replaces the stand-ins of elaboration by the final signals, memories and named wires. */
final class Rewriter {
    private final Map<Signal, Signal> signals;
    private final Map<Memory, Memory> memories;
    private final Map<Expr, Wire> named;
    private final Map<Expr, Expr> done = new IdentityHashMap<>();

    Rewriter(Map<Signal, Signal> signals, Map<Memory, Memory> memories, Map<Expr, Wire> named) {
        this.signals = signals;
        this.memories = memories;
        this.named = named;
    }

    Signal signal(Signal signal) {
        return signals.get(signal);
    }

    /** {@code expr} for use: by name where it has one. */
    Expr expr(Expr expr) {
        var known = done.get(expr);
        if (known == null) {
            DepthFirst.walk(expr, this::isOpen, next -> done.put(next, definition(next)));
            known = done.get(expr);
        }
        return known;
    }

    /** Whether {@code expr} must be rebuilt; where it has a name, that is all. */
    private boolean isOpen(Expr expr) {
        if (done.containsKey(expr)) {
            return false;
        }
        var wire = named.get(expr);
        if (wire != null) {
            done.put(expr, new Expr.Ref(wire, expr.source()));
        }
        return wire == null;
    }

    /** {@code expr} itself, its operands for use. */
    Expr definition(Expr expr) {
        return switch (expr) {
            case Expr.Ref(var signal, var source) -> new Expr.Ref(signal(signal), source);
            case Expr.Literal literal -> literal;
            case Expr.Unary(var op, var operand, var type, var source) -> new Expr.Unary(op, expr(operand), type, source);
            case Expr.Binary(var op, var left, var right, var type, var source) ->
                    new Expr.Binary(op, expr(left), expr(right), type, source);
            case Expr.Mux(var condition, var whenTrue, var whenFalse, var source) ->
                    new Expr.Mux(expr(condition), expr(whenTrue), expr(whenFalse), source);
            case Expr.Slice(var operand, var high, var low, var source) -> new Expr.Slice(expr(operand), high, low, source);
            case Expr.Concat(var parts, var source) -> new Expr.Concat(parts.stream().map(this::expr).toList(), source);
            case Expr.Convert(var operand, var type, var source) -> new Expr.Convert(expr(operand), type, source);
            case Expr.Select(var elements, var index, var source) ->
                    new Expr.Select(elements.stream().map(this::expr).toList(), expr(index), source);
            case Expr.MemoryRead(var memory, var address, var source) ->
                    new Expr.MemoryRead(memories.get(memory), expr(address), source);
        };
    }

    List<Statement> statements(List<Statement> statements) {
        return statements.stream().map(this::statement).toList();
    }

    private Statement statement(Statement statement) {
        return switch (statement) {
            case Statement.Assign(var target, var value, var source) -> new Statement.Assign(signal(target), expr(value), source);
            case Statement.AssignSlice(var target, var high, var low, var value, var source) ->
                    new Statement.AssignSlice(signal(target), high, low, expr(value), source);
            case Statement.If(var condition, var then, var otherwise, var source) ->
                    new Statement.If(expr(condition), statements(then), statements(otherwise), source);
            case Statement.Switch(var subject, var cases, var otherwise, var source) -> new Statement.Switch(expr(subject),
                    cases.stream().map(arm -> new Statement.Case(arm.labels(), statements(arm.body()), arm.source())).toList(),
                    statements(otherwise), source);
            case Statement.MemoryWrite(var memory, var address, var value, var lanes, var source) ->
                    new Statement.MemoryWrite(memories.get(memory), expr(address), expr(value), lanes.map(this::expr), source);
        };
    }
}
