package ingot.hdl.emit;

import ingot.hdl.netlist.ClockGate;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import ingot.hdl.pass.Targets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes one module. */
final class ModuleWriter {
    private final NetModule module;
    private final SharedMemories shared;
    private final SystemVerilogOptions options;
    private final Reads reads = new Reads();
    private final Constants constants = new Constants(this::fresh);
    private final ExpressionWriter expressions = new ExpressionWriter(reads, constants);
    private final LineBreaker head;
    private final LineBreaker out;
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> connectionNames = new HashMap<>();

    ModuleWriter(NetModule module, SystemVerilogOptions options) {
        this.module = module;
        this.shared = new SharedMemories(module);
        this.options = options;
        this.head = new LineBreaker(options.lineWidth());
        this.out = new LineBreaker(options.lineWidth());
    }

    EmittedText write() {
        collectNames();
        memories().stream().filter(memory -> !memory.init().isEmpty()).forEach(memory -> InitialContent.write(memory, options.lineWidth(), out));
        processes();
        module.instances().forEach(this::instance);
        module.clockGates().forEach(this::clockGate);
        unused();
        new VerificationWriter(expressions, out, reads, new ProcessWriter(expressions, out, reads, shared, options))
                .write(module.verification(), module.source());
        out.line(0, "endmodule", module.source());
        for (var line : module.description().lines().toList()) {
            head.comment(0, line, module.source());
        }
        header();
        declarations();
        return EmittedText.join(List.of(head.text(), out.text()));
    }

    private void collectNames() {
        module.ports().forEach(port -> taken(port.name()));
        module.wires().forEach(wire -> taken(wire.name()));
        module.registers().forEach(register -> taken(register.name()));
        module.memories().forEach(memory -> taken(memory.name()));
        module.instances().forEach(instance -> taken(instance.name()));
        module.clockGates().forEach(gate -> taken(gate.name()));
        module.verification().wires().forEach(wire -> taken(wire.name()));
        module.verification().registers().forEach(register -> taken(register.name()));
        module.verification().properties().forEach(property -> taken(property.name()));
    }

    private boolean taken(String name) {
        return !names.add(name.toLowerCase(Locale.ROOT));
    }

    private String fresh(String wanted) {
        var name = wanted;
        for (var i = 1; taken(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }

    private void header() {
        headAttribute(0, module.source());
        var ports = module.ports().stream().filter(port -> port.type().width() > 0).toList();
        if (ports.isEmpty()) {
            head.line(0, "module " + module.name() + ";", module.source());
            return;
        }
        head.line(0, "module " + module.name() + " (", module.source());
        var typeWidth = ports.stream().mapToInt(port -> range(port.type()).length()).max().orElse(0);
        for (var port : ports) {
            var direction = port.direction() == Direction.INPUT ? "input  " : "output ";
            head.line(1, direction + declaration(port, typeWidth) + (port == ports.getLast() ? "" : ","), port.source());
        }
        head.line(0, ");", module.source());
    }

    static String declaration(Signal signal, int typeWidth) {
        return "logic" + pad(range(signal.type()), typeWidth) + " " + signal.name();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    static String range(Type type) {
        return (type.signed() ? " signed" : "")
                + (type.width() == 1 && !type.signed() ? "" : " [" + (type.width() - 1) + ":0]");
    }

    private void declarations() {
        constants.declarations().forEach(line -> head.line(1, line));
        if (!constants.declarations().isEmpty()) {
            head.blank();
        }
        var signals = new ArrayList<Signal>();
        signals.addAll(module.registers());
        signals.addAll(module.wires());
        signals.removeIf(signal -> signal.type().width() == 0);
        var typeWidth = signals.stream().mapToInt(signal -> range(signal.type()).length()).max().orElse(0);
        for (var signal : signals) {
            headAttribute(1, signal.source());
            head.line(1, declaration(signal, typeWidth) + atPowerUp(signal) + ";", signal.source());
        }
        var wordWidth = memories().stream().mapToInt(memory -> range(memory.word()).length()).max().orElse(0);
        for (var memory : memories()) {
            headAttribute(1, memory.source());
            if (shared.contains(memory)) {
                head.line(1, "// verilator lint_off MULTIDRIVEN");
            }
            head.line(1, "logic" + pad(range(memory.word()), Math.max(wordWidth, typeWidth)) + " " + memory.name()
                    + " [0:" + (memory.depth() - 1) + "];", memory.source());
            if (shared.contains(memory)) {
                head.line(1, "// verilator lint_on MULTIDRIVEN");
            }
        }
        if (!signals.isEmpty() || !memories().isEmpty()) {
            head.blank();
        }
    }

    private static String atPowerUp(Signal signal) {
        return signal instanceof Register register && register.atPowerUp().isPresent()
                ? " = " + Literals.of(register.atPowerUp().get(), register.type()).text() : "";
    }

    /** Those that SystemVerilog knows: a word without bits is always 0. */
    private List<Memory> memories() {
        return module.memories().stream().filter(memory -> memory.word().width() > 0).toList();
    }

    private void processes() {
        var writer = new ProcessWriter(expressions, out, reads, shared, options);
        for (var instance : module.instances()) {
            for (var port : instance.module().ports()) {
                if (port.direction() == Direction.INPUT && port.type().width() > 0 && !isPlain(instance, port.name())) {
                    connection(instance, port.name());
                }
            }
        }
        for (var gate : module.clockGates()) {
            if (!isPlain(gate.enable())) {
                connection(gate.name(), "enable", gate.enable());
            }
        }
        Untangled.of(module.processes()).forEach(writer::write);
        neverAssigned().forEach(writer::write);
    }

    /** A register that nothing assigns still takes its reset value. */
    private List<Process> neverAssigned() {
        Set<Object> assigned = Collections.newSetFromMap(new IdentityHashMap<>());
        module.processes().forEach(process -> assigned.addAll(Targets.of(process.body())));
        return module.registers().stream()
                .filter(register -> register.type().width() > 0 && !assigned.contains(register)
                        && register.resetValue().isPresent() && register.clocking().reset().isPresent())
                .<Process>map(register -> new Process.Clocked(register.clocking(), List.of(new Statement.Assign(
                        register, new Expr.Ref(register, register.source()), register.source()))))
                .toList();
    }

    /** An expression at an input port goes through a wire of its own. */
    private void connection(Instance instance, String port) {
        connection(instance.name(), port, instance.inputs().get(port));
    }

    private void connection(String instance, String port, Expr expr) {
        var name = connectionNames.computeIfAbsent(instance + "." + port, _ -> fresh(instance + "_" + port));
        out.line(1, "logic" + range(expr.type()) + " " + name + ";", expr.source());
        out.line(1, "assign " + name + " = " + expressions.write(expr) + ";", expr.source());
    }

    private boolean isPlain(Instance instance, String port) {
        return isPlain(instance.inputs().get(port));
    }

    private boolean isPlain(Expr expr) {
        return switch (expr) {
            case Expr.Ref _ -> true;
            case Expr.Literal _ -> !options.namesEveryConnection();
            case null, default -> false;
        };
    }

    private void instance(Instance instance) {
        out.blank();
        attribute(1, instance.source());
        var ports = instance.module().ports().stream().filter(port -> port.type().width() > 0).toList();
        var name = instance.module().blackBox().map(BlackBoxWriter::reference).orElse(instance.module().name());
        if (ports.isEmpty()) {
            out.line(1, name + " " + instance.name() + " ();", instance.source());
            return;
        }
        out.line(1, name + " " + instance.name() + " (", instance.source());
        for (var port : ports) {
            String connected;
            if (port.direction() == Direction.OUTPUT) {
                connected = instance.outputs().get(port.name()).name();
            } else if (isPlain(instance, port.name())) {
                connected = expressions.write(instance.inputs().get(port.name()));
            } else {
                connected = connectionNames.get(instance.name() + "." + port.name());
            }
            out.line(2, "." + port.name() + "(" + connected + ")" + (port == ports.getLast() ? "" : ","), instance.source());
        }
        out.line(1, ");", instance.source());
    }

    private void clockGate(ClockGate gate) {
        out.blank();
        attribute(1, gate.source());
        reads.all(gate.clock());
        var enable = isPlain(gate.enable()) ? expressions.write(gate.enable()) : connectionNames.get(gate.name() + ".enable");
        out.line(1, ClockGateWriter.MODULE + " " + gate.name() + " (.clk(" + gate.clock().name() + "), .enable(" + enable
                + "), .gated(" + gate.output().name() + "));", gate.source());
    }

    /** Lint reports bits that nothing reads; the ones that the design means to ignore are gathered in one place. */
    private void unused() {
        var signals = new ArrayList<Signal>();
        module.ports().stream().filter(port -> port.direction() == Direction.INPUT).forEach(signals::add);
        signals.addAll(module.registers());
        signals.addAll(module.wires());
        List<String> parts = reads.unread(signals);
        if (!parts.isEmpty()) {
            var name = fresh("unused");
            out.blank();
            out.line(1, "// Bits that nothing reads.");
            out.line(1, "logic " + name + ";");
            out.line(1, "assign " + name + " = &{1'b0, " + String.join(", ", parts) + "};");
        }
    }

    private void headAttribute(int depth, Source source) {
        attribute(head, depth, source);
    }

    private void attribute(int depth, Source source) {
        attribute(out, depth, source);
    }

    private void attribute(LineBreaker lines, int depth, Source source) {
        if (options.sourceAttributes() && source.isKnown()) {
            lines.line(depth, "(* src = \"" + source + "\" *)", source);
        }
    }
}
