package ingot.hdl.store;

import ingot.hdl.netlist.BlackBox;
import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Verification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes one line per thing; what is used by others is numbered in the order of its lines. */
final class NetlistWriter {
    private final Writer out;
    private final StringBuilder line = new StringBuilder();
    private final Map<String, Integer> types = new HashMap<>();
    private final Map<Type, Integer> numbers = new HashMap<>(); // of types without labels, which are most
    private final Map<String, Integer> files = new HashMap<>();
    private final Map<NetModule, Integer> modules = new IdentityHashMap<>();
    private Map<Signal, Integer> signals = new IdentityHashMap<>();
    private Map<Memory, Integer> memories = new IdentityHashMap<>();
    private Map<Clocking, Integer> clockings = new IdentityHashMap<>();
    private Map<Expr, Integer> exprs = new IdentityHashMap<>();

    NetlistWriter(Writer out) {
        this.out = out;
    }

    void write(Netlist netlist) throws IOException {
        try {
            out.write(NetlistFile.HEADER + "\n");
            netlist.modules().forEach(this::module);
            out.write("end\n");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void module(NetModule module) {
        signals = new IdentityHashMap<>();
        memories = new IdentityHashMap<>();
        clockings = new IdentityHashMap<>();
        exprs = new IdentityHashMap<>();
        begin("module", module.source()).text(module.name()).text(module.description()).end();
        module.blackBox().ifPresent(this::blackBox);
        module.ports().forEach(this::port);
        module.wires().forEach(wire -> wire("wire", wire));
        registers("register", module.registers());
        module.memories().forEach(this::memory);
        module.instances().forEach(this::instance);
        module.processes().forEach(this::process);
        for (var gate : module.clockGates()) {
            int enable = expr(gate.enable());
            begin("gate", gate.source()).text(gate.name()).number(signal(gate.output())).number(signal(gate.clock())).number(enable).end();
        }
        if (!module.verification().isEmpty() || !module.verification().processes().isEmpty()) {
            verification(module.verification());
        }
        begin("endmodule").end();
        modules.put(module, modules.size());
    }

    private void blackBox(BlackBox box) {
        begin("box").text(box.verilogName()).text(box.verilog().orElse("")).number(box.verilog().isPresent() ? 1 : 0).end();
        box.parameters().forEach((name, value) -> begin("parameter").text(name).word(value.getClass().getSimpleName()).text(value.toString()).end());
        new TreeMap<>(box.depends()).forEach((output, inputs) -> {
            begin("depends").text(output);
            new TreeSet<>(inputs).forEach(this::text);
            end();
        });
    }

    private void port(Port port) {
        int type = type(port.type());
        begin("port", port.source()).text(port.name()).number(type).word(port.direction().name()).word(port.role().name()).end();
        signals.put(port, signals.size());
    }

    private void wire(String word, Signal wire) {
        int type = type(wire.type());
        begin(word, wire.source()).text(wire.name()).number(type).end();
        signals.put(wire, signals.size());
    }

    private void registers(String word, List<Register> registers) {
        for (var register : registers) {
            int type = type(register.type());
            int clocking = clocking(register.clocking());
            begin(word, register.source()).text(register.name()).number(type).number(clocking);
            register.resetValue().ifPresent(this::number);
            end();
            signals.put(register, signals.size());
        }
    }

    private void memory(Memory memory) {
        int type = type(memory.word());
        begin("memory", memory.source()).text(memory.name()).number(type).number(memory.depth()).number(memory.laneWidth())
                .word(memory.readUnderWrite().name());
        memory.init().forEach(this::number);
        end();
        memories.put(memory, memories.size());
    }

    private void instance(Instance instance) {
        var inputs = new HashMap<String, Integer>();
        instance.inputs().forEach((name, value) -> inputs.put(name, expr(value)));
        begin("instance", instance.source()).text(instance.name()).number(modules.get(instance.module())).end();
        instance.inputs().forEach((name, _) -> begin("in").text(name).number(inputs.get(name)).end());
        instance.outputs().forEach((name, wire) -> begin("out").text(name).number(signal(wire)).end());
    }

    private void process(Process process) {
        switch (process) {
            case Process.Combinational _ -> begin("always").end();
            case Process.Clocked(var clocking, var _) -> {
                int number = clocking(clocking);
                begin("clocked").number(number).end();
            }
        }
        body(process.body());
    }

    private void body(List<Statement> body) {
        body.forEach(this::statement);
        begin(".").end();
    }

    private void statement(Statement statement) {
        switch (statement) {
            case Statement.Assign(var target, var value, var source) -> {
                int number = expr(value);
                begin("set", source).number(signal(target)).number(number).end();
            }
            case Statement.AssignSlice(var target, var high, var low, var value, var source) -> {
                int number = expr(value);
                begin("setbits", source).number(signal(target)).number(high).number(low).number(number).end();
            }
            case Statement.If(var condition, var then, var otherwise, var source) -> {
                int number = expr(condition);
                begin("if", source).number(number).end();
                body(then);
                body(otherwise);
            }
            case Statement.Switch(var subject, var cases, var otherwise, var source) -> {
                int number = expr(subject);
                begin("switch", source).number(number).end();
                for (var arm : cases) {
                    begin("case", arm.source());
                    arm.labels().forEach(this::number);
                    end();
                    body(arm.body());
                }
                begin("default").end();
                body(otherwise);
            }
            case Statement.MemoryWrite(var memory, var address, var value, var lanes, var source) -> {
                int at = expr(address);
                int word = expr(value);
                int mask = lanes.isPresent() ? expr(lanes.get()) : -1;
                begin("store", source).number(memories.get(memory)).number(at).number(word);
                if (mask >= 0) {
                    number(mask);
                }
                end();
            }
        }
    }

    private void verification(Verification verification) {
        begin("verification").end();
        verification.wires().forEach(wire -> wire("wire", wire));
        registers("register", verification.registers());
        verification.processes().forEach(this::process);
        for (var property : verification.properties()) {
            int clocking = clocking(property.clocking());
            int condition = expr(property.condition());
            begin("property", property.source()).text(property.name()).word(property.kind().name()).number(clocking).number(condition)
                    .text(property.message()).end();
        }
        for (var machine : verification.machines()) {
            begin("machine").number(signal(machine.state()));
            machine.states().forEach(this::number);
            end();
            machine.arcs().forEach(arc -> begin("arc", arc.source()).number(arc.from()).number(arc.to()).text(arc.condition()).end());
        }
    }

    /** The number of {@code clocking}, which is written before it is used. Equal clockings that are two objects stay two. */
    private int clocking(Clocking clocking) {
        var known = clockings.get(clocking);
        if (known == null) {
            begin("clocking").number(signal(clocking.clock()));
            clocking.reset().ifPresent(reset -> number(signal(reset.signal())).word(reset.kind().name()).number(reset.activeHigh() ? 1 : 0));
            end();
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
            case Expr.Ref ref -> begin("ref", ref.source()).number(signal(ref.signal()));
            case Expr.Literal literal -> {
                int type = type(literal.type());
                begin("literal", literal.source()).number(type).number(literal.value());
            }
            case Expr.Unary unary -> {
                int type = type(unary.type());
                begin("unary", unary.source()).word(unary.op().name()).number(type);
            }
            case Expr.Binary binary -> {
                int type = type(binary.type());
                begin("binary", binary.source()).word(binary.op().name()).number(type);
            }
            case Expr.Mux mux -> begin("mux", mux.source());
            case Expr.Slice slice -> begin("slice", slice.source()).number(slice.high()).number(slice.low());
            case Expr.Concat concat -> begin("concat", concat.source());
            case Expr.Convert convert -> {
                int type = type(convert.type());
                begin("convert", convert.source()).number(type);
            }
            case Expr.Select select -> begin("select", select.source());
            case Expr.MemoryRead read -> begin("load", read.source()).number(memories.get(read.memory()));
        }
        node.operands().forEach(operand -> number(exprs.get(operand)));
        end();
    }

    /** The number of {@code type}, which is written before it is used. */
    private int type(Type type) {
        if (type.labels().isEmpty()) {
            var known = numbers.get(type);
            if (known != null) {
                return known;
            }
        }
        int number = named(type);
        if (type.labels().isEmpty()) {
            numbers.put(type, number);
        }
        return number;
    }

    private int named(Type type) {
        var text = new StringBuilder((type.signed() ? "s" : "u") + type.width());
        type.labels().forEach((name, value) -> text.append(' ').append(quoted(name)).append(' ').append(value));
        return types.computeIfAbsent(text.toString(), key -> {
            begin("type").word(key).end();
            return types.size();
        });
    }

    private NetlistWriter begin(String word, Source source) {
        int file = files.computeIfAbsent(source.file(), name -> {
            begin("file").text(name).end();
            return files.size();
        });
        line.append(word).append(' ').append(file).append(':').append(source.line());
        return this;
    }

    private NetlistWriter begin(String word) {
        line.append(word);
        return this;
    }

    private NetlistWriter number(int value) {
        line.append(' ').append(value);
        return this;
    }

    private NetlistWriter number(BigInteger value) {
        line.append(' ').append(value);
        return this;
    }

    private NetlistWriter word(String word) {
        line.append(' ').append(word);
        return this;
    }

    private NetlistWriter text(String text) {
        line.append(' ').append(quoted(text));
        return this;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r") + "\"";
    }

    private void end() {
        try {
            out.append(line.append('\n'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        line.setLength(0);
    }
}
