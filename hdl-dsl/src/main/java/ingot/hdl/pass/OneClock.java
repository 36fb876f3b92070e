package ingot.hdl.pass;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Property;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Verification;
import ingot.hdl.netlist.Wire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A design of several clocks, or of gated ones, as one in which all clocks rise together, always: beside each clock input there is one of
 * data that says whether the clock rises really, and gates are gone. What a clock does that stands still, nothing, is an enable
 * that is 0. So every sequence of edges of the clocks is a sequence of inputs, and who knows one clock can look at all of them.
 *
 * <p>Signals keep their names. Statements become one assignment a signal, and verification logic stands among the design's own.
 */
public final class OneClock {
    private static final String PREFIX = "ingot_ticks_";

    private final Map<NetModule, NetModule> done = new HashMap<>();

    private OneClock() {}

    /** Whether {@code netlist} has more than one clock that always ticks. */
    public static boolean isNeeded(Netlist netlist) {
        return netlist.top().ports().stream().filter(port -> port.role() == Port.Role.CLOCK).count() > 1
                || netlist.modules().stream().anyMatch(module -> !module.clockGates().isEmpty());
    }

    /**
     * {@code netlist} with one clock.
     *
     * @throws IllegalArgumentException where a clock is made by logic
     */
    public static Netlist of(Netlist netlist) {
        return new Netlist(new OneClock().module(netlist.top()));
    }

    /** The input of the new top that says whether {@code clock} rises. */
    public static String ticks(String clock) {
        return PREFIX + clock;
    }

    private NetModule module(NetModule module) {
        var known = done.get(module);
        if (known == null) {
            known = module.blackBox().isPresent() ? module : new Body(module).build();
            done.put(module, known);
        }
        return known;
    }

    /** One module. */
    private final class Body {
        private final NetModule module;
        private final Dataflow flow;
        private final List<Port> ports;
        private final List<Wire> wires;
        private final Map<Signal, Gated> clocks = new HashMap<>();
        private final Map<Signal, Signal> registers = new IdentityHashMap<>();
        private final ExprCopier copier = new ExprCopier(signal -> registers.getOrDefault(signal, signal), UnaryOperator.identity());
        private final List<Process> processes = new ArrayList<>();

        Body(NetModule module) {
            this.module = module;
            flow = Dataflow.of(module);
            ports = new ArrayList<>(module.ports());
            wires = new ArrayList<>(flow.wires());
        }

        NetModule build() {
            for (var port : module.ports()) {
                if (port.role() == Port.Role.CLOCK && port.direction() == Direction.INPUT) {
                    var ticks = new Port(ticks(port.name()), Type.BOOL, Direction.INPUT, Port.Role.DATA, port.source());
                    ports.add(ticks);
                    clocks.put(port, new Gated(port, new Expr.Ref(ticks, port.source())));
                }
            }
            for (var gate : module.clockGates()) {
                clocks.put(gate.output(), new Gated(clock(gate.clock()).clock(), new Expr.Ref(gate.output(), gate.source())));
            }
            flow.registers().forEach(this::same);
            module.clockGates().forEach(gate -> assign(gate.output(), clock(gate.clock()).and(copier.copy(gate.enable()), gate.source())));
            flow.values().forEach((signal, value) -> {
                if (!(signal instanceof Register)) {
                    assign(signal, copier.copy(value));
                }
            });
            flow.registers().forEach(this::next);
            writes();
            var verification = new Verification(List.of(), List.of(), List.of(),
                    module.verification().properties().stream().map(this::property).toList(), List.of());
            return new NetModule(module.name(), module.description(), ports, wires,
                    flow.registers().stream().map(register -> (Register) registers.get(register)).toList(), module.memories(),
                    module.instances().stream().map(this::instance).toList(), processes, List.of(), verification, Optional.empty(),
                    module.power(), module.source());
        }

        private Gated clock(Signal clock) {
            var gated = clocks.get(clock);
            if (gated == null) {
                throw new IllegalArgumentException("clock `" + clock.name() + "` of " + module.name() + " (" + clock.source()
                        + ") is made by logic: use a clock gate or a clock enable");
            }
            return gated;
        }

        /** The same signal in the new module. */
        private Signal same(Signal signal) {
            if (signal instanceof Register register && !registers.containsKey(register)) {
                registers.put(register, copy(register));
            }
            return registers.getOrDefault(signal, signal);
        }

        private Optional<Clocking.Reset> same(Optional<Clocking.Reset> reset) {
            return reset.map(one -> new Clocking.Reset(same(one.signal()), one.kind(), one.activeHigh()));
        }

        private Register copy(Register register) {
            var reset = same(register.clocking().reset());
            var clocking = clock(register.clocking().clock()).clocking(reset);
            boolean lost = reset.isPresent() && clocking.reset().isEmpty();
            return new Register(register.name(), register.type(), clocking, lost ? Optional.empty() : register.resetValue(), register.source());
        }

        private void assign(Signal signal, Expr value) {
            processes.add(new Process.Combinational(List.of(new Statement.Assign(signal, value, value.source()))));
        }

        private void next(Register register) {
            var copy = (Register) registers.get(register);
            var next = clock(register.clocking().clock())
                    .next(copy, copier.copy(flow.value(register)), register, same(register.clocking().reset()));
            processes.add(new Process.Clocked(copy.clocking(), List.of(new Statement.Assign(copy, next, register.source()))));
        }

        /** The writes of one memory stay in their order, and in one process where they have one clock. */
        private void writes() {
            var groups = new LinkedHashMap<List<Object>, List<Statement>>();
            for (var write : flow.writes()) {
                var gated = clock(write.clocking().clock());
                var enable = gated.and(copier.copy(write.enable()), write.source());
                groups.computeIfAbsent(List.of(write.memory(), gated.clock()), _ -> new ArrayList<>()).add(new Statement.If(enable,
                        List.of(new Statement.MemoryWrite(write.memory(), copier.copy(write.address()), copier.copy(write.value()), write.source())),
                        List.of(), write.source()));
            }
            groups.forEach((key, writes) -> processes.add(new Process.Clocked(new Clocking((Signal) key.get(1), Optional.empty()), writes)));
        }

        private Property property(Property property) {
            var gated = clock(property.clocking().clock());
            return new Property(property.name(), property.kind(), new Clocking(gated.clock(), same(property.clocking().reset())),
                    gated.sampled(property.kind(), copier.copy(property.condition()), property.source()), property.message(), property.source());
        }

        private Instance instance(Instance instance) {
            var inner = module(instance.module());
            var inputs = new LinkedHashMap<String, Expr>();
            instance.inputs().forEach((name, value) -> {
                var port = instance.module().port(name);
                if (port.role() == Port.Role.CLOCK && inner != instance.module() && value instanceof Expr.Ref ref) {
                    var gated = clock(ref.signal());
                    inputs.put(name, new Expr.Ref(gated.clock(), ref.source()));
                    inputs.put(ticks(name), gated.enable());
                } else {
                    inputs.put(name, copier.copy(value));
                }
            });
            return new Instance(instance.name(), inner, inputs, instance.outputs(), instance.source());
        }
    }
}
