package ingot.hdl.check;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Wire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows values from state to state in one module; what enters and leaves by ports is for the module's users to judge. */
final class CrossingSearch {
    private final NetModule module;
    private final Domains domains;
    private final SignalGraph graph;
    private final Cone cone;
    private final GrayCode gray;
    private final Synchronisers synchronisers;
    private final Map<NetModule, CrossingSearch> below;
    private final Map<Wire, Instance> drivers = new IdentityHashMap<>();
    private final Map<Wire, String> outputs = new IdentityHashMap<>();
    private final List<Crossing> crossings = new ArrayList<>();
    private final Map<String, Set<Sink>> entering = new HashMap<>();
    private final Map<String, Set<Origin>> leaving = new HashMap<>();
    private final Set<String> direct = new HashSet<>();
    private final Map<Sink, Set<Origin>> meetings = new LinkedHashMap<>();

    CrossingSearch(NetModule module, Facts facts, Map<NetModule, CrossingSearch> below) {
        this.module = module;
        this.below = below;
        this.domains = new Domains(module);
        this.graph = facts.graph(module);
        this.cone = new Cone(graph);
        this.gray = new GrayCode(module, domains);
        this.synchronisers = new Synchronisers(module, graph, domains);
        for (var instance : module.instances()) {
            instance.outputs().forEach((output, wire) -> {
                drivers.put(wire, instance);
                outputs.put(wire, output);
            });
        }
        // Synchronisers first: they say which memories may be read from another clock.
        registers(true);
        module.instances().forEach(instance -> enter(instance, true));
        registers(false);
        module.memories().forEach(memory -> state(memory, memory.name(), memory.word().width(), memory.source()));
        module.instances().forEach(instance -> enter(instance, false));
        resets();
        for (var port : module.ports()) {
            if (port.direction() == Direction.OUTPUT) {
                var seen = look(cone.of(port));
                leaving.put(port.name(), seen.origins);
                if (isDirect(domains.plain(port))) {
                    direct.add(port.name());
                }
            }
        }
    }

    /** What lies behind a value: state, and input ports. */
    private record View(Set<Origin> origins, Set<Port> inputs) {}

    NetModule module() {
        return module;
    }

    List<Crossing> crossings() {
        return crossings;
    }

    /** For each register the ends of synchronisers that it takes together. */
    Map<Sink, Set<Origin>> meetings() {
        return meetings;
    }

    // Sinks

    private void registers(boolean first) {
        for (var register : module.registers()) {
            if (synchronisers.isFirst(register) == first) {
                state(register, register.name(), register.type().width(), register.source());
            }
        }
    }

    private void state(Object state, String name, int bits, Source declared) {
        if (state instanceof Memory && domains.clockings(state).size() > 1) {
            return; // which write takes what is not known here; two writing clocks are a finding of their own
        }
        for (var clocking : domains.clockings(state)) {
            var first = graph.node(state);
            var conditions = new ArrayList<Integer>();
            var values = new ArrayList<Integer>();
            for (var edge = graph.firstEdge(first); edge >= 0; edge = graph.nextEdge(edge)) {
                (graph.thing(graph.target(edge)) instanceof Statement ? conditions : values).add(graph.target(edge));
            }
            var plain = new Sink(Sink.Kind.PLAIN, domains.clock(clocking), domains.reset(clocking), name, bits, graph.source(first), declared);
            var guard = look(cone.from(array(conditions)));
            take(plain, guard, false);
            var kind = state instanceof Register register && synchronisers.isFirst(register) ? Sink.Kind.SYNCHRONISER
                    : guard.origins.stream().anyMatch(origin -> isGuard(origin, plain)) ? Sink.Kind.GUARDED : Sink.Kind.PLAIN;
            var value = look(cone.from(array(values)));
            take(plain.as(kind), value,
                    state instanceof Register register && isDirect(domains.plain(register)));
            var together = new LinkedHashSet<>(guard.origins);
            together.addAll(value.origins);
            together.removeIf(origin -> !isGuard(origin, plain));
            meetings.put(plain, together);
        }
    }

    private static boolean isGuard(Origin origin, Sink sink) {
        return origin.synchronisedFrom() != null && origin.clock().equals(sink.clock());
    }

    /** Resets are taken by the clock that they reset, unless they come from outside. */
    private void resets() {
        var seen = new HashSet<Clocking>();
        for (var register : module.registers()) {
            if (register.clocking().reset().isPresent() && seen.add(register.clocking())) {
                var signal = register.clocking().reset().get().signal();
                var sink = new Sink(Sink.Kind.PLAIN, domains.clock(register.clocking()), null, "the reset of " + register.name(), 1,
                        register.source(), signal.source());
                take(sink, look(cone.from(graph.nodes(signal).toArray())), false);
            }
        }
    }

    private void take(Sink sink, View view, boolean isDirect) {
        view.origins.forEach(origin -> crossings.add(new Crossing(module, origin, sink, isDirect)));
        view.inputs.forEach(port -> entering.computeIfAbsent(port.name(), key -> new LinkedHashSet<>()).add(sink));
    }

    private void enter(Instance instance, boolean synchroniser) {
        var inner = below.get(instance.module());
        instance.inputs().forEach((port, value) -> {
            var sinks = inner.entering.getOrDefault(port, Set.of()).stream()
                    .filter(sink -> (sink.kind() == Sink.Kind.SYNCHRONISER) == synchroniser).toList();
            if (!sinks.isEmpty()) {
                var view = look(cone.from(start(value)));
                for (var sink : sinks) {
                    take(new Sink(sink.kind(), outside(instance, sink.clock()), outside(instance, sink.reset()),
                            instance.name() + "." + sink.name(), sink.bits(), instance.source(), sink.declared()), view, isDirect(value));
                }
            }
        });
    }

    // Origins

    private View look(IntList reached) {
        var view = new View(new LinkedHashSet<>(), new LinkedHashSet<>());
        for (var i = 0; i < reached.size(); i++) {
            var node = reached.get(i);
            switch (graph.thing(node)) {
                case Register register -> view.origins.add(origin(register));
                case Memory memory -> domains.clockings(memory).forEach(clocking -> view.origins.add(origin(memory, clocking)));
                case Port port when port.direction() == Direction.INPUT && port.role() != Port.Role.CLOCK -> view.inputs.add(port);
                case Wire wire when drivers.containsKey(wire) -> view.origins.addAll(outside(wire));
                default -> { }
            }
        }
        return view;
    }

    private Origin origin(Register register) {
        var clocking = register.clocking();
        var asynchronous = register.resetValue().isPresent() && clocking.reset()
                .filter(reset -> reset.kind() == Clocking.Reset.Kind.ASYNCHRONOUS).isPresent();
        return new Origin(domains.clock(clocking), asynchronous ? domains.reset(clocking) : null, register.name(),
                register.type().width(), gray.holds(register), Set.of(), synchronisedFrom(register), register.source());
    }

    private Origin origin(Memory memory, Clocking clocking) {
        var clock = domains.clock(clocking);
        var safe = new LinkedHashSet<String>();
        for (var crossing : crossings) {
            if (crossing.origin().clock().equals(clock) && crossing.sink().kind() == Sink.Kind.SYNCHRONISER
                    && crossing.origin().oneBitAtATime() && crossing.direct()) {
                safe.add(crossing.sink().clock());
            }
        }
        return new Origin(clock, null, memory.name(), memory.word().width(), false, safe, null, memory.source());
    }

    /** The clock behind a synchroniser that ends in {@code register}. */
    private String synchronisedFrom(Register register) {
        var input = synchronisers.input(register);
        return switch (input) {
            case null -> null;
            case Register first when domains.clock(first.clocking()).equals(domains.clock(register.clocking())) -> null;
            case Register first -> domains.clock(first.clocking());
            case Port port -> Origin.UNKNOWN + port.name();
            case Wire wire -> outside(wire).stream().map(Origin::clock).findFirst().orElse(null);
        };
    }

    /** What comes out of the instance that drives {@code wire}, in this module's words. */
    private Set<Origin> outside(Wire wire) {
        var instance = drivers.get(wire);
        var inner = instance == null ? null : below.get(instance.module());
        var result = new LinkedHashSet<Origin>();
        if (inner != null) {
            for (var origin : inner.leaving.getOrDefault(outputs.get(wire), Set.of())) {
                var safe = new LinkedHashSet<String>();
                origin.safeFor().forEach(clock -> safe.add(outside(instance, clock)));
                result.add(new Origin(outside(instance, origin.clock()), outside(instance, origin.asyncReset()),
                        instance.name() + "." + origin.name(), origin.bits(), origin.oneBitAtATime(), safe,
                        synchronisedFrom(instance, origin.synchronisedFrom()), origin.source()));
            }
        }
        return result;
    }

    private String synchronisedFrom(Instance instance, String from) {
        if (from == null || !from.startsWith(Origin.UNKNOWN)) {
            return outside(instance, from);
        }
        var source = domains.alias(instance.inputs().get(from.substring(Origin.UNKNOWN.length())));
        return switch (source) {
            case Register register -> domains.clock(register.clocking());
            case Port port -> Origin.UNKNOWN + port.name();
            case Wire wire when wire != null && drivers.get(wire) != instance ->
                    outside(wire).stream().map(Origin::clock).findFirst().orElse(null);
            case null, default -> null;
        };
    }

    /** A clock or reset of {@code instance}, in this module's words. */
    private String outside(Instance instance, String name) {
        if (name == null) {
            return null;
        }
        var value = instance.inputs().get(name);
        var signal = value instanceof Expr.Unary unary && unary.op() == Expr.UnaryOp.NOT ? domains.alias(unary.operand())
                : domains.alias(value);
        return signal == null ? instance.name() + "." + name : domains.root(signal).name();
    }

    /** Whether {@code value} is a register as it is, here or in an instance, or an input as it is. */
    private boolean isDirect(Expr value) {
        var signal = domains.alias(value);
        return switch (signal) {
            case null -> false;
            case Register _ -> true;
            case Port port -> port.direction() == Direction.INPUT;
            case Wire wire -> drivers.containsKey(wire)
                    && below.get(drivers.get(wire).module()).direct.contains(outputs.get(wire));
        };
    }

    private int[] start(Expr value) {
        return switch (value) {
            case Expr.Literal _ -> new int[0];
            case Expr.Ref(Signal signal, var _) -> graph.nodes(signal).toArray();
            default -> new int[] {graph.node(value)};
        };
    }

    private static int[] array(List<Integer> nodes) {
        return nodes.stream().mapToInt(Integer::intValue).toArray();
    }
}
