package ingot.hdl.pass;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** A module as text without its name and its lines: equal for modules that do the same under the same names. */
final class ModuleText {
    private final StringBuilder text = new StringBuilder();
    private final Map<Expr, Integer> numbers = new IdentityHashMap<>();

    private ModuleText() {}

    static String of(NetModule module) {
        var result = new ModuleText();
        result.module(module);
        return result.text.toString();
    }

    private void module(NetModule module) {
        module.ports().forEach(port -> say("port", port.name(), type(port.type()), port.direction(), port.role()));
        module.wires().forEach(wire -> say("wire", wire.name(), type(wire.type())));
        module.registers().forEach(register -> say(
                "register", register.name(), type(register.type()), clocking(register.clocking()), register.resetValue()));
        module.memories().forEach(memory -> say("memory", memory.name(), type(memory.word()), memory.depth(),
                memory.laneWidth(), memory.init(), memory.readUnderWrite()));
        for (var instance : module.instances()) {
            say("instance", instance.name(), System.identityHashCode(instance.module()), instance.module().name());
            instance.inputs().forEach((port, value) -> say("in", port, expr(value)));
            instance.outputs().forEach((port, wire) -> say("out", port, wire.name()));
        }
        module.clockGates().forEach(gate -> say(
                "gate", gate.name(), gate.output().name(), gate.clock().name(), expr(gate.enable())));
        module.power().ifPresent(power -> say("power", power.volts(), power.on(), power.clamps(), power.retained(), power.shifted()));
        processes(module.processes());
        var verification = module.verification();
        verification.wires().forEach(wire -> say("wire", wire.name(), type(wire.type())));
        verification.registers().forEach(register -> say(
                "register", register.name(), type(register.type()), clocking(register.clocking()), register.resetValue()));
        processes(verification.processes());
        verification.properties().forEach(property -> say("property", property.name(), property.kind(),
                clocking(property.clocking()), expr(property.condition()), property.message()));
        verification.machines().forEach(machine -> say("machine", machine.state().name(), machine.states(),
                machine.arcs().stream().map(arc -> arc.from() + ">" + arc.to() + " " + arc.condition()).toList()));
    }

    private void processes(List<Process> processes) {
        for (var process : processes) {
            say(process instanceof Process.Clocked clocked ? clocking(clocked.clocking()) : "always");
            statements(process.body());
        }
    }

    private void statements(List<Statement> statements) {
        say("{");
        for (var statement : statements) {
            switch (statement) {
                case Statement.Assign(var target, var value, var _) -> say(target.name(), "=", expr(value));
                case Statement.AssignSlice(var target, var high, var low, var value, var _) ->
                        say(target.name(), high, low, "=", expr(value));
                case Statement.If(var condition, var then, var otherwise, var _) -> {
                    say("if", expr(condition));
                    statements(then);
                    statements(otherwise);
                }
                case Statement.Switch(var subject, var cases, var otherwise, var _) -> {
                    say("switch", expr(subject));
                    for (var arm : cases) {
                        say("case", arm.labels());
                        statements(arm.body());
                    }
                    statements(otherwise);
                }
                case Statement.MemoryWrite(var memory, var address, var value, var lanes, var _) ->
                        say("write", memory.name(), expr(address), expr(value), lanes.map(this::expr));
            }
        }
        say("}");
    }

    /** The number of {@code root}, which is said with all that it is made of when it is met first. */
    private int expr(Expr root) {
        var known = numbers.get(root);
        if (known != null) {
            return known;
        }
        var operands = Operands.of(root).stream().map(this::expr).toList();
        say("expr", numbers.size(), own(root), type(root.type()), operands);
        numbers.put(root, numbers.size());
        return numbers.size() - 1;
    }

    private static String own(Expr node) {
        return switch (node) {
            case Expr.Ref ref -> ref.signal().name();
            case Expr.Literal literal -> "#" + literal.value();
            case Expr.Unary unary -> unary.op().name();
            case Expr.Binary binary -> binary.op().name();
            case Expr.Mux _ -> "mux";
            case Expr.Slice slice -> "bits " + slice.high() + " " + slice.low();
            case Expr.Concat _ -> "concat";
            case Expr.Convert _ -> "convert";
            case Expr.Select _ -> "select";
            case Expr.MemoryRead read -> "read " + read.memory().name();
        };
    }

    private static String clocking(Clocking clocking) {
        return clocking.clock().name() + clocking.reset()
                .map(reset -> " " + reset.signal().name() + " " + reset.kind() + " " + reset.activeHigh()).orElse("");
    }

    private static String type(Type type) {
        return type + " " + type.labels();
    }

    private void say(Object... words) {
        for (var word : words) {
            text.append(word).append(' ');
        }
        text.append('\n');
    }
}
