package ingot.sim.fuzz;

import static ingot.hdl.netlist.Source.UNKNOWN;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Wire;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Many instances of one random module, whose outputs go through registers. Most listen to the instance a fixed number of places before
 * them, some to another one, to the top's inputs, or to a constant.
 */
final class RandomInstances {
    private final Random random;
    private final int count;
    private final NetModule cell;

    RandomInstances(long seed, int operations) {
        random = new Random(seed);
        count = 20 + random.nextInt(120);
        cell = cell(RandomNetlist.module(seed, Style.NARROW, operations));
    }

    /** {@code inner} with a register behind every output. */
    private static NetModule cell(NetModule inner) {
        var ports = inner.ports();
        var clocking = new Clocking(inner.port("clk"), Optional.of(new Clocking.Reset(
                inner.port("rst"), Clocking.Reset.Kind.SYNCHRONOUS, true)));
        var inputs = new LinkedHashMap<String, Expr>();
        var outputs = new LinkedHashMap<String, Wire>();
        var registers = new ArrayList<Register>();
        var processes = new ArrayList<Process>();
        for (var port : ports) {
            if (port.direction() == Direction.INPUT) {
                inputs.put(port.name(), new Expr.Ref(port, UNKNOWN));
            } else {
                var wire = new Wire("from_" + port.name(), port.type(), UNKNOWN);
                var held = new Register("held_" + port.name(), port.type(), clocking, Optional.of(BigInteger.ZERO), UNKNOWN);
                outputs.put(port.name(), wire);
                registers.add(held);
                processes.add(new Process.Clocked(clocking, List.of(new Statement.Assign(held, new Expr.Ref(wire, UNKNOWN), UNKNOWN))));
                processes.add(new Process.Combinational(List.of(new Statement.Assign(port, new Expr.Ref(held, UNKNOWN), UNKNOWN))));
            }
        }
        var instance = new Instance("inner", inner, inputs, outputs, UNKNOWN);
        return new NetModule("Cell", "", ports, List.copyOf(outputs.values()), registers, List.of(), List.of(instance), processes, UNKNOWN);
    }

    Netlist make() {
        var ports = new ArrayList<Port>();
        var processes = new ArrayList<Process>();
        var wires = new ArrayList<Map<String, Wire>>();
        var all = new ArrayList<Wire>();
        for (var port : cell.ports()) {
            if (port.direction() == Direction.INPUT) {
                ports.add(new Port(port.name(), port.type(), Direction.INPUT, port.role(), UNKNOWN));
            }
        }
        for (int i = 0; i < count; i++) {
            var own = new LinkedHashMap<String, Wire>();
            for (var port : cell.ports()) {
                if (port.direction() == Direction.OUTPUT) {
                    own.put(port.name(), new Wire("cell_" + i + "_" + port.name(), port.type(), UNKNOWN));
                }
            }
            wires.add(own);
            all.addAll(own.values());
        }
        var sources = cell.ports().stream().filter(port -> port.direction() == Direction.OUTPUT).map(Port::name).toList();
        var instances = new ArrayList<Instance>();
        var habits = new LinkedHashMap<String, Integer>();
        var listens = new LinkedHashMap<String, String>();
        cell.ports().forEach(port -> {
            habits.put(port.name(), 1 + random.nextInt(9));
            listens.put(port.name(), sources.get(random.nextInt(sources.size())));
        });
        for (int i = 0; i < count; i++) {
            var inputs = new LinkedHashMap<String, Expr>();
            for (var port : cell.ports()) {
                if (port.direction() == Direction.INPUT) {
                    inputs.put(port.name(), port.role() == Port.Role.DATA
                            ? input(port, i, habits.get(port.name()), listens.get(port.name()), wires, ports)
                            : new Expr.Ref(find(ports, port.name()), UNKNOWN));
                }
            }
            instances.add(new Instance("cell_" + i, cell, inputs, wires.get(i), UNKNOWN));
        }
        for (int o = 0; o < 12; o++) {
            var source = wires.get(random.nextInt(count)).get(sources.get(random.nextInt(sources.size())));
            var out = new Port("see" + o, source.type(), Direction.OUTPUT, Port.Role.DATA, UNKNOWN);
            ports.add(out);
            processes.add(new Process.Combinational(List.of(new Statement.Assign(out, new Expr.Ref(source, UNKNOWN), UNKNOWN))));
        }
        return new Netlist(new NetModule("Many", "", ports, all, List.of(), List.of(), instances, processes, UNKNOWN));
    }

    private Expr input(Port port, int cell, int habit, String source, List<Map<String, Wire>> wires, List<Port> ports) {
        int from = random.nextInt(25) == 0 ? random.nextInt(count) : cell - habit;
        if (from < 0 || random.nextInt(12) == 0) {
            return random.nextBoolean() ? new Expr.Ref(find(ports, port.name()), UNKNOWN)
                    : new Expr.Literal(port.type().wrap(BigInteger.valueOf(random.nextInt())), port.type(), UNKNOWN);
        }
        Expr value = new Expr.Ref(wires.get(from).get(source), UNKNOWN);
        if (value.width() > 2 && habit % 2 == 0) {
            value = new Expr.Concat(List.of(new Expr.Slice(value, 1, 0, UNKNOWN),
                    new Expr.Slice(value, value.width() - 1, 2, UNKNOWN)), UNKNOWN);
        }
        return value.type().equals(port.type()) ? value : new Expr.Convert(value, port.type(), UNKNOWN);
    }

    private static Port find(List<Port> ports, String name) {
        return ports.stream().filter(port -> port.name().equals(name)).findFirst().orElseThrow();
    }
}
