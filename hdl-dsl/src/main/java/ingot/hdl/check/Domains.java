package ingot.hdl.check;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Wire;
import ingot.hdl.pass.Targets;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** The clocks and resets of one module, and which signals are only other names of other signals. */
final class Domains {
    /** What a signal is set to, where one statement sets all of it, without a condition or under the enable of a register. */
    private final Map<Signal, Expr> plain = new IdentityHashMap<>();
    /** The only condition under which a register changes. */
    private final Map<Register, Expr> enables = new IdentityHashMap<>();
    private final Map<Signal, Signal> gated = new IdentityHashMap<>();
    private final Map<Object, Set<Clocking>> clockings = new IdentityHashMap<>();

    Domains(NetModule module) {
        for (var process : module.processes()) {
            Set<Object> once = Collections.newSetFromMap(new IdentityHashMap<>());
            Set<Object> twice = Collections.newSetFromMap(new IdentityHashMap<>());
            for (var target : Targets.of(process.body())) {
                if (!once.add(target)) {
                    twice.add(target);
                }
                if (process instanceof Process.Clocked clocked) {
                    clockings.computeIfAbsent(target, key -> new HashSet<>()).add(clocked.clocking());
                }
            }
            for (var statement : process.body()) {
                if (statement instanceof Statement.Assign(var target, var value, var _) && !twice.contains(target)) {
                    plain.put(target, value);
                }
                if (process instanceof Process.Clocked && statement instanceof Statement.If enabled && enabled.otherwise().isEmpty()) {
                    enabled(enabled, twice);
                }
            }
        }
        module.clockGates().forEach(gate -> gated.put(gate.output(), gate.clock()));
    }

    /** Whether {@code module} has one clock and one reset at most, so that nothing can cross inside it. */
    static boolean isSingle(NetModule module) {
        Set<Signal> clocks = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Signal> resets = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var port : module.ports()) {
            switch (port.role()) {
                case CLOCK -> clocks.add(port);
                case RESET -> resets.add(port);
                case DATA -> { }
            }
        }
        for (var process : module.processes()) {
            if (process instanceof Process.Clocked clocked) {
                clocks.add(clocked.clocking().clock());
                clocked.clocking().reset().ifPresent(reset -> resets.add(reset.signal()));
            }
        }
        return clocks.size() <= 1 && resets.size() <= 1;
    }

    private void enabled(Statement.If branch, Set<Object> twice) {
        for (var statement : branch.then()) {
            if (statement instanceof Statement.Assign(Register register, var value, var _) && !twice.contains(register)) {
                plain.put(register, value);
                enables.put(register, branch.condition());
            }
        }
    }

    /** Whether both registers stand still in the same cycles, because neither ever does or because one condition says so of both. */
    boolean moveTogether(Register one, Register other) {
        var condition = enables.get(one);
        var second = enables.get(other);
        return condition == null ? second == null : second != null && ValueRange.isSame(condition, second);
    }

    /** What all of {@code signal} is set to, a register perhaps only while its enable is true; {@code null} where it is set otherwise. */
    Expr plain(Signal signal) {
        return plain.get(signal);
    }

    /** The clocks and resets under which {@code target}, a register or a memory, changes. */
    Set<Clocking> clockings(Object target) {
        return clockings.getOrDefault(target, Set.of());
    }

    /** The signal that {@code expr} is another name of, or bits of; {@code null} where there is logic. */
    Signal alias(Expr expr) {
        return switch (expr) {
            case Expr.Ref(Wire wire, var _) when plain.containsKey(wire) -> {
                var behind = alias(plain.get(wire));
                yield behind == null ? wire : behind;
            }
            case Expr.Ref ref -> ref.signal();
            case Expr.Convert convert when convert.width() == convert.operand().width() -> alias(convert.operand());
            case Expr.Slice slice -> alias(slice.operand());
            case null, default -> null;
        };
    }

    /** The clock or reset that {@code signal} comes from, through gates and inverters; its name is the domain's. */
    Signal root(Signal signal) {
        if (gated.containsKey(signal)) {
            return root(gated.get(signal));
        }
        if (signal instanceof Port port && port.role() != Port.Role.DATA) {
            return signal;
        }
        var value = plain.get(signal);
        if (value instanceof Expr.Unary unary && unary.op() == Expr.UnaryOp.NOT) {
            value = unary.operand();
        }
        var behind = signal instanceof Wire && value != null ? alias(value) : null;
        return behind == null || behind == signal ? signal : root(behind);
    }

    String clock(Clocking clocking) {
        return root(clocking.clock()).name();
    }

    /** The reset of {@code clocking}; {@code null} where it has none. */
    String reset(Clocking clocking) {
        return clocking.reset().map(reset -> root(reset.signal()).name()).orElse(null);
    }
}
