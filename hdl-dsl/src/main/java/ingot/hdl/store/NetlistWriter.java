package ingot.hdl.store;

import ingot.hdl.netlist.BlackBox;
import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.PowerDomain;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Verification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes one line per thing; what is used by others is numbered in the order of its lines. */
final class NetlistWriter {
    private final LineWriter lines;
    private final Map<NetModule, Integer> modules = new IdentityHashMap<>();
    private Map<Signal, Integer> signals = new IdentityHashMap<>();
    private Map<Memory, Integer> memories = new IdentityHashMap<>();
    private Map<Clocking, Integer> clockings = new IdentityHashMap<>();
    private Map<Expr, Integer> exprs = new IdentityHashMap<>();

    NetlistWriter(Writer out) {
        this.lines = new LineWriter(out);
    }

    void write(Netlist netlist) throws IOException {
        try {
            lines.begin(NetlistFile.HEADER).end();
            netlist.modules().forEach(this::module);
            lines.begin("end").end();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void module(NetModule module) {
        signals = new IdentityHashMap<>();
        memories = new IdentityHashMap<>();
        clockings = new IdentityHashMap<>();
        exprs = new IdentityHashMap<>();
        lines.begin("module", module.source()).text(module.name()).text(module.description()).end();
        module.blackBox().ifPresent(this::blackBox);
        module.ports().forEach(this::port);
        module.power().ifPresent(this::power);
        module.wires().forEach(wire -> wire("wire", wire));
        registers("register", module.registers());
        module.memories().forEach(this::memory);
        module.instances().forEach(this::instance);
        module.processes().forEach(this::process);
        for (var gate : module.clockGates()) {
            int enable = expr(gate.enable());
            lines.begin("gate", gate.source()).text(gate.name()).number(signal(gate.output())).number(signal(gate.clock())).number(enable).end();
        }
        if (!module.verification().isEmpty() || !module.verification().processes().isEmpty()) {
            verification(module.verification());
        }
        lines.begin("endmodule").end();
        modules.put(module, modules.size());
    }

    private void blackBox(BlackBox box) {
        lines.begin("box").text(box.verilogName()).text(box.verilog().orElse("")).number(box.verilog().isPresent() ? 1 : 0).end();
        box.parameters().forEach((name, value) -> lines.begin("parameter").text(name).word(value.getClass().getSimpleName()).text(value.toString()).end());
        new TreeMap<>(box.depends()).forEach((output, inputs) -> {
            lines.begin("depends").text(output);
            new TreeSet<>(inputs).forEach(lines::text);
            lines.end();
        });
    }

    private void power(PowerDomain power) {
        lines.begin("power", power.source()).text(power.volts().map(Object::toString).orElse("")).text(power.on().orElse(""))
                .number(power.retained() ? 1 : 0).number(power.shifted() ? 1 : 0);
        power.clamps().forEach((port, value) -> lines.text(port).number(value));
        lines.end();
    }

    private void port(Port port) {
        int type = lines.type(port.type());
        lines.begin("port", port.source()).text(port.name()).number(type).word(port.direction().name()).word(port.role().name()).end();
        signals.put(port, signals.size());
    }

    private void wire(String word, Signal wire) {
        int type = lines.type(wire.type());
        lines.begin(word, wire.source()).text(wire.name()).number(type).end();
        signals.put(wire, signals.size());
    }

    private void registers(String word, List<Register> registers) {
        for (var register : registers) {
            int type = lines.type(register.type());
            int clocking = clocking(register.clocking());
            lines.begin(word, register.source()).text(register.name()).number(type).number(clocking);
            register.resetValue().ifPresent(lines::number);
            lines.end();
            signals.put(register, signals.size());
        }
    }

    private void memory(Memory memory) {
        int type = lines.type(memory.word());
        lines.begin("memory", memory.source()).text(memory.name()).number(type).number(memory.depth()).number(memory.laneWidth())
                .word(memory.readUnderWrite().name());
        memory.init().forEach(lines::number);
        lines.end();
        memories.put(memory, memories.size());
    }

    private void instance(Instance instance) {
        var inputs = new HashMap<String, Integer>();
        instance.inputs().forEach((name, value) -> inputs.put(name, expr(value)));
        lines.begin("instance", instance.source()).text(instance.name()).number(modules.get(instance.module())).end();
        instance.inputs().forEach((name, _) -> lines.begin("in").text(name).number(inputs.get(name)).end());
        instance.outputs().forEach((name, wire) -> lines.begin("out").text(name).number(signal(wire)).end());
    }

    private void process(Process process) {
        switch (process) {
            case Process.Combinational _ -> lines.begin("always").end();
            case Process.Clocked(var clocking, var _) -> {
                int number = clocking(clocking);
                lines.begin("clocked").number(number).end();
            }
        }
        body(process.body());
    }

    private void body(List<Statement> body) {
        body.forEach(this::statement);
        lines.begin(".").end();
    }

    private void statement(Statement statement) {
        switch (statement) {
            case Statement.Assign(var target, var value, var source) -> {
                int number = expr(value);
                lines.begin("set", source).number(signal(target)).number(number).end();
            }
            case Statement.AssignSlice(var target, var high, var low, var value, var source) -> {
                int number = expr(value);
                lines.begin("setbits", source).number(signal(target)).number(high).number(low).number(number).end();
            }
            case Statement.If(var condition, var then, var otherwise, var source) -> {
                int number = expr(condition);
                lines.begin("if", source).number(number).end();
                body(then);
                body(otherwise);
            }
            case Statement.Switch(var subject, var cases, var otherwise, var source) -> {
                int number = expr(subject);
                lines.begin("switch", source).number(number).end();
                for (var arm : cases) {
                    lines.begin("case", arm.source());
                    arm.labels().forEach(lines::number);
                    lines.end();
                    body(arm.body());
                }
                lines.begin("default").end();
                body(otherwise);
            }
            case Statement.MemoryWrite(var memory, var address, var value, var lanes, var source) -> {
                int at = expr(address);
                int word = expr(value);
                int mask = lanes.isPresent() ? expr(lanes.get()) : -1;
                lines.begin("store", source).number(memories.get(memory)).number(at).number(word);
                if (mask >= 0) {
                    lines.number(mask);
                }
                lines.end();
            }
        }
    }

    private void verification(Verification verification) {
        lines.begin("verification").end();
        verification.wires().forEach(wire -> wire("wire", wire));
        registers("register", verification.registers());
        verification.processes().forEach(this::process);
        for (var property : verification.properties()) {
            int clocking = clocking(property.clocking());
            int condition = expr(property.condition());
            lines.begin("property", property.source()).text(property.name()).word(property.kind().name()).number(clocking).number(condition)
                    .text(property.message()).end();
        }
        for (var machine : verification.machines()) {
            lines.begin("machine").number(signal(machine.state()));
            machine.states().forEach(lines::number);
            lines.end();
            machine.arcs().forEach(arc -> lines.begin("arc", arc.source()).number(arc.from()).number(arc.to()).text(arc.condition()).end());
        }
    }

    /** The number of {@code clocking}, which is written before it is used. Equal clockings that are two objects stay two. */
    private int clocking(Clocking clocking) {
        var known = clockings.get(clocking);
        if (known == null) {
            lines.begin("clocking").number(signal(clocking.clock()));
            clocking.reset().ifPresent(reset -> lines.number(signal(reset.signal())).word(reset.kind().name()).number(reset.activeHigh() ? 1 : 0));
            lines.end();
            known = clockings.size();
            clockings.put(clocking, known);
        }
        return known;
    }

    private int signal(Signal signal) {
        var number = signals.get(signal);
        if (number == null) {
            throw new IllegalArgumentException("the signal `" + signal.name() + "` is used and is not declared");
        }
        return number;
    }

    /** The number of {@code root}; it and what it is made of are written first, each once. */
    private int expr(Expr root) {
        var stack = new ArrayDeque<Expr>();
        stack.push(root);
        while (!stack.isEmpty()) {
            var node = stack.peek();
            if (exprs.containsKey(node)) {
                stack.pop();
                continue;
            }
            int before = stack.size();
            for (var operand : node.operands().reversed()) {
                if (!exprs.containsKey(operand)) {
                    stack.push(operand);
                }
            }
            if (stack.size() == before) {
                stack.pop();
                node(node);
                exprs.put(node, exprs.size());
            }
        }
        return exprs.get(root);
    }

    private void node(Expr node) {
        switch (node) {
            case Expr.Ref ref -> lines.begin("ref", ref.source()).number(signal(ref.signal()));
            case Expr.Literal literal -> {
                int type = lines.type(literal.type());
                lines.begin("literal", literal.source()).number(type).number(literal.value());
            }
            case Expr.Unary unary -> {
                int type = lines.type(unary.type());
                lines.begin("unary", unary.source()).word(unary.op().name()).number(type);
            }
            case Expr.Binary binary -> {
                int type = lines.type(binary.type());
                lines.begin("binary", binary.source()).word(binary.op().name()).number(type);
            }
            case Expr.Mux mux -> lines.begin("mux", mux.source());
            case Expr.Slice slice -> lines.begin("slice", slice.source()).number(slice.high()).number(slice.low());
            case Expr.Concat concat -> lines.begin("concat", concat.source());
            case Expr.Convert convert -> {
                int type = lines.type(convert.type());
                lines.begin("convert", convert.source()).number(type);
            }
            case Expr.Select select -> lines.begin("select", select.source());
            case Expr.MemoryRead read -> lines.begin("load", read.source()).number(memories.get(read.memory()));
        }
        node.operands().forEach(operand -> lines.number(exprs.get(operand)));
        lines.end();
    }
}
