package ingot.sim.jvm;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.pass.Dataflow;
import ingot.hdl.pass.Flatten;
import ingot.sim.PowerUp;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A design that has many instances of some module, such as the routers of a mesh, with the instances side by side in the bits of words:
 * one operation on a word is that of 64 instances. It pays for control logic and for moving data; modules with much
 * arithmetic stay flat.
 */
final class Slicing implements Model {
    private static final int FEWEST_INSTANCES = 16;
    /** A sliced operation must stand for at least so many plain ones. */
    private static final double GAIN = 2.0;

    private final Dataflow design;
    private final Clocks clocks;
    private final Nodes nodes = new Nodes(false);
    private final Map<Signal, Wiring.Lane> lanes = new HashMap<>();
    private final List<SliceGroup> groups = new ArrayList<>();
    private final Lowering lowering;

    private Slicing(Netlist netlist, Set<NetModule> modules) {
        design = Flatten.flatten(netlist, modules);
        clocks = new Clocks(design);
        var clock = design.ports().stream().filter(port -> port.role() == Port.Role.CLOCK).toList();
        if (clock.size() != 1) {
            throw new NotSliceable("several clocks");
        }
        if (design.boxes().stream().anyMatch(box -> box.module().blackBox().isPresent())) {
            throw new NotSliceable("a black box");
        }
        var raw = new Lowering(design, nodes, lanes, signal -> nodes.leaf(Op.LANE, signal.type(), lanes.get(signal)));
        var wiring = new Wiring(nodes, raw::value);
        var boxes = new LinkedHashMap<NetModule, List<Dataflow.Box>>();
        design.boxes().forEach(box -> boxes.computeIfAbsent(box.module(), _ -> new ArrayList<>()).add(box));
        boxes.forEach((module, instances) -> {
            var group = new SliceGroup(module, instances, clock.getFirst(), nodes, wiring);
            groups.add(group);
            for (int i = 0; i < instances.size(); i++) {
                int instance = i;
                instances.get(i).outputs().forEach((port, signal) ->
                        lanes.put(signal, new Wiring.Lane(group, module.port(port), instance)));
            }
        });
        lowering = new Lowering(design, nodes, lanes, signal -> wiring.value(lanes.get(signal)));
    }

    /** The sliced design, where there is something to slice and it pays. */
    static Optional<Model> of(Netlist netlist) {
        return always(netlist).filter(Slicing::pays).map(slicing -> slicing);
    }

    /** The sliced design with all its nodes, where there is something to slice and it can be. */
    static Optional<Slicing> always(Netlist netlist) {
        var modules = candidates(netlist);
        if (modules.isEmpty()) {
            return Optional.empty();
        }
        try {
            var slicing = new Slicing(netlist, modules);
            new Liveness(slicing, slicing.ports());
            return Optional.of(slicing);
        } catch (NotSliceable reason) {
            return Optional.empty();
        }
    }

    /** The outermost modules with enough instances. */
    private static Set<NetModule> candidates(Netlist netlist) {
        var counts = new HashMap<NetModule, Integer>();
        for (var module : netlist.modules().reversed()) {
            int times = module == netlist.top() ? 1 : counts.getOrDefault(module, 0);
            module.instances().forEach(instance -> counts.merge(instance.module(), times, Integer::sum));
        }
        var chosen = new LinkedHashSet<NetModule>();
        choose(netlist.top(), counts, chosen);
        return chosen;
    }

    private static void choose(NetModule module, Map<NetModule, Integer> counts, Set<NetModule> chosen) {
        for (var instance : module.instances()) {
            if (counts.get(instance.module()) >= FEWEST_INSTANCES) {
                chosen.add(instance.module());
            } else {
                choose(instance.module(), counts, chosen);
            }
        }
    }

    /** Whether words do less work than instances would. All nodes are there by now. */
    private boolean pays() {
        long plain = groups.stream().mapToLong(group -> (long) group.operations() * group.boxes().size()).sum();
        return plain > GAIN * nodes.count();
    }

    @Override
    public List<Port> ports() {
        return design.ports();
    }

    @Override
    public Clocks clocks() {
        return clocks;
    }

    @Override
    public Nodes nodes() {
        return nodes;
    }

    @Override
    public List<Register> registers() {
        var all = new ArrayList<>(design.registers());
        groups.forEach(group -> all.addAll(group.registers()));
        return all;
    }

    @Override
    public List<Dataflow.Write> writes() {
        return design.writes();
    }

    @Override
    public Node value(Signal signal) {
        return lowering.value(signal);
    }

    @Override
    public Node value(Expr expr) {
        return lowering.value(expr);
    }

    @Override
    public Node state(Register register) {
        return nodes.leaf(Op.REGISTER, register.type(), register);
    }

    @Override
    public Node next(Register register) {
        for (var group : groups) {
            if (group.owns(register)) {
                return group.next(register);
            }
        }
        return lowering.value(design.nextWithReset(register));
    }

    @Override
    public void name(Register register, BigInteger value, Map<String, BigInteger> values) {
        groups.stream().filter(group -> group.owns(register)).findFirst().ifPresentOrElse(
                group -> group.name(register, value, values), () -> values.put(register.name(), value));
    }

    @Override
    public BigInteger first(Register register, PowerUp start) {
        for (var group : groups) {
            if (group.owns(register)) {
                return group.first(register, start);
            }
        }
        return start.value(register);
    }
}
