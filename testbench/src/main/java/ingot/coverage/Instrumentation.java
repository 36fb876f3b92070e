package ingot.coverage;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Verification;
import ingot.hdl.netlist.Wire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A netlist with logic that remembers which points have happened. Every module shows the points of itself and of the modules inside it on
 * outputs of their own, instances of one module together; the top remembers. In a design without a clock nothing is remembered, and the
 * outputs tell of the moment.
 */
public final class Instrumentation {
    /** In the names of all that is added. */
    static final String MARK = "ingot_cover_";
    private static final String SHOWN = MARK;
    private static final String SEEN = MARK + "seen_";

    private final Map<NetModule, Shown> done = new HashMap<>();
    private final Map<NetModule, PackedProbes> packed = new LinkedHashMap<>();

    /** A module with its new outputs, in the order of the chunks, by the module whose points they show. */
    private record Shown(NetModule module, Map<NetModule, List<Port>> ports) {}

    private Instrumentation() {}

    /**
     * The netlist to run instead of the one that was given. Its ports come first and in the same order.
     *
     * @param points for every added output of the top the points of its bits, the lowest first
     */
    public record Instrumented(Netlist netlist, Map<String, List<Point>> points) {}

    /** Adds coverage to {@code netlist}. */
    public static Instrumented of(Netlist netlist) {
        var instrumentation = new Instrumentation();
        var top = instrumentation.module(netlist.top(), true);
        var points = new LinkedHashMap<String, List<Point>>();
        top.ports().forEach((module, ports) -> {
            for (int i = 0; i < ports.size(); i++) {
                points.put(ports.get(i).name(), instrumentation.packed.get(module).chunks().get(i).points());
            }
        });
        return new Instrumented(new Netlist(top.module()), points);
    }

    private Shown module(NetModule module, boolean top) {
        if (module.blackBox().isPresent()) {
            return new Shown(module, Map.of());
        }
        var known = done.get(module);
        if (known == null) {
            known = new Build(module, top).shown();
            done.put(module, known);
        }
        return known;
    }

    /** One module on its way. */
    private final class Build {
        private final NetModule module;
        private final boolean top;
        private final List<Port> ports;
        private final List<Wire> wires;
        private final List<Register> registers;
        private final List<Process> processes;
        private final Map<NetModule, List<Expr>> shown = new LinkedHashMap<>();

        Build(NetModule module, boolean top) {
            this.module = module;
            this.top = top;
            var verification = module.verification();
            ports = new ArrayList<>(module.ports());
            wires = joined(module.wires(), verification.wires());
            registers = joined(module.registers(), verification.registers());
            processes = joined(module.processes(), verification.processes());
        }

        Shown shown() {
            own();
            var instances = module.instances().stream().map(this::instance).toList();
            var added = new LinkedHashMap<NetModule, List<Port>>();
            shown.forEach((of, chunks) -> {
                var outputs = new ArrayList<Port>();
                for (int i = 0; i < chunks.size(); i++) {
                    outputs.add(output(of.name() + "_" + i, chunks.get(i)));
                }
                added.put(of, outputs);
            });
            var verification = module.verification();
            return new Shown(new NetModule(module.name(), module.description(), ports, wires, registers, module.memories(), instances, processes,
                    module.clockGates(), new Verification(List.of(), List.of(), List.of(), verification.properties(), verification.machines()),
                    module.blackBox(), module.power(), module.source()), added);
        }

        private void own() {
            var state = new StateProbes(module);
            var probes = joined(StatementProbes.of(module.name(), module.processes(), state.running()), state.probes());
            if (!probes.isEmpty()) {
                var chunks = PackedProbes.of(probes);
                packed.put(module, chunks);
                registers.addAll(state.registers());
                processes.addAll(state.processes());
                shown.put(module, new ArrayList<>(chunks.chunks().stream().map(Probe::value).toList()));
            }
        }

        private Instance instance(Instance instance) {
            var inside = module(instance.module(), false);
            var outputs = new LinkedHashMap<>(instance.outputs());
            inside.ports().forEach((of, added) -> {
                var chunks = shown.computeIfAbsent(of, _ -> new ArrayList<>());
                for (int i = 0; i < added.size(); i++) {
                    var wire = new Wire(instance.name() + "_" + added.get(i).name(), added.get(i).type(), instance.source());
                    wires.add(wire);
                    outputs.put(added.get(i).name(), wire);
                    if (i < chunks.size()) {
                        chunks.set(i, Logic.or(chunks.get(i), Logic.ref(wire)));
                    } else {
                        chunks.add(Logic.ref(wire));
                    }
                }
            });
            return new Instance(instance.name(), inside.module(), instance.inputs(), outputs, instance.source());
        }

        private Port output(String name, Expr value) {
            var port = new Port(SHOWN + name, Type.uint(value.width()), Direction.OUTPUT, Port.Role.DATA, Source.UNKNOWN);
            ports.add(port);
            processes.add(new Process.Combinational(List.of(new Statement.Assign(port, top ? remembered(name, value) : value, Source.UNKNOWN))));
            return port;
        }

        /** What has been 1 at any edge of any clock of the top; {@code value} itself where there is no clock. */
        private Expr remembered(String name, Expr value) {
            var seen = new ArrayList<Expr>();
            for (var clock : module.ports().stream().filter(port -> port.role() == Port.Role.CLOCK).toList()) {
                var clocking = new Clocking(clock, Optional.empty());
                var register = new Register(SEEN + name + "_" + clock.name(), Type.uint(value.width()), clocking, Optional.empty(), Source.UNKNOWN);
                registers.add(register);
                processes.add(new Process.Clocked(clocking,
                        List.of(new Statement.Assign(register, Logic.or(Logic.ref(register), value), Source.UNKNOWN))));
                seen.add(Logic.ref(register));
            }
            return seen.isEmpty() ? value : Logic.any(seen);
        }
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
