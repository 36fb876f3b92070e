package ingot.hdl.pass;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
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
import ingot.hdl.netlist.Wire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes the black boxes out of a design, so that simulators run them from outside: the design becomes one flat module, the inputs of a box
 * become outputs of it and the outputs of a box inputs.
 *
 * @param netlist the flat design, under names that SystemVerilog takes; its own ports come first, in their order
 * @param paths where signals of {@link #netlist} are in the hierarchy, by their names: {@code core.mac.a} for {@code core__mac_a}
 */
public record BoxPorts(Netlist netlist, List<Box> boxes, Map<String, String> paths) {
    /**
     * A black box.
     *
     * @param path where it is in the hierarchy
     * @param inputs the port of {@link #netlist} that has the value of an input of the box
     * @param outputs the port of {@link #netlist} that takes the value of an output of the box
     * @param clocks for each clock input of the box the clock port of {@link #netlist} behind it, if it is one
     * @param enables for clock inputs behind clock gates the port of {@link #netlist} that says whether the clock ticks
     */
    public record Box(String path, NetModule module, Map<String, String> inputs, Map<String, String> outputs,
            Map<String, String> clocks, Map<String, String> enables) {}

    /** {@code netlist} without its black boxes. */
    public static BoxPorts of(Netlist netlist) {
        return new Builder(Flatten.flatten(netlist)).build();
    }

    /** Whether {@code netlist} has a black box. */
    public static boolean areIn(Netlist netlist) {
        return netlist.modules().stream().anyMatch(module -> module.blackBox().isPresent());
    }

    private static final class Builder {
        private final Dataflow flow;
        private final Set<String> taken = new TreeSet<>();
        private final List<Port> ports = new ArrayList<>();
        private final List<Wire> wires = new ArrayList<>();
        private final List<Register> registers = new ArrayList<>();
        private final List<Memory> memories = new ArrayList<>();
        private final List<Process> processes = new ArrayList<>();
        private final Map<String, String> paths = new HashMap<>();
        private final Map<Signal, Signal> signals = new IdentityHashMap<>();
        private final Map<Memory, Memory> memoryCopies = new HashMap<>();
        private final ExprCopier copier = new ExprCopier(signals::get, memoryCopies::get);

        Builder(Dataflow flow) {
            this.flow = flow;
        }

        BoxPorts build() {
            for (var port : flow.ports()) {
                taken.add(port.name().toLowerCase(Locale.ROOT));
                ports.add(port);
                signals.put(port, port);
            }
            for (var box : flow.boxes()) {
                box.outputs().forEach((name, wire) -> signals.put(wire, port(box, name, wire.type(), Direction.INPUT)));
            }
            flow.wires().stream().filter(wire -> !signals.containsKey(wire)).forEach(wire -> {
                var copy = new Wire(legal(wire.name(), wire.name()), wire.type(), wire.source());
                wires.add(copy);
                signals.put(wire, copy);
            });
            for (var register : flow.registers()) {
                var copy = new Register(legal(register.name(), register.name()), register.type(), clocking(register.clocking()), register.resetValue(),
                        register.source());
                registers.add(copy);
                signals.put(register, copy);
            }
            for (var memory : flow.memories()) {
                var copy = memory.named(legal(memory.name(), memory.name()));
                memories.add(copy);
                memoryCopies.put(memory, copy);
            }
            flow.values().forEach(this::assign);
            flow.writes().forEach(write -> processes.add(new Process.Clocked(clocking(write.clocking()), List.of(new Statement.If(
                    copier.copy(write.enable()), List.of(new Statement.MemoryWrite(memoryCopies.get(write.memory()),
                            copier.copy(write.address()), copier.copy(write.value()), write.source())), List.of(), write.source())))));
            var boxes = flow.boxes().stream().map(this::box).toList();
            return new BoxPorts(new Netlist(new NetModule(flow.name(), "", ports, wires, registers, memories, List.of(), processes,
                    Source.UNKNOWN)), boxes, paths);
        }

        private void assign(Signal signal, Expr value) {
            var assign = List.<Statement>of(new Statement.Assign(signals.get(signal), copier.copy(value), signal.source()));
            processes.add(signals.get(signal) instanceof Register register
                    ? new Process.Clocked(register.clocking(), assign) : new Process.Combinational(assign));
        }

        private Clocking clocking(Clocking clocking) {
            return new Clocking(signals.get(clocking.clock()), clocking.reset().map(reset ->
                    new Clocking.Reset(signals.get(reset.signal()), reset.kind(), reset.activeHigh())));
        }

        private Box box(Dataflow.Box box) {
            var inputs = new LinkedHashMap<String, String>();
            var outputs = new LinkedHashMap<String, String>();
            var clocks = new LinkedHashMap<String, String>();
            var enables = new LinkedHashMap<String, String>();
            box.outputs().forEach((name, wire) -> outputs.put(name, signals.get(wire).name()));
            box.inputs().forEach((name, value) -> {
                var clock = box.clocks().get(name);
                if (clock == null) {
                    inputs.put(name, output(box, name, value));
                } else {
                    clocks.put(name, signals.get(clock.signal()).name());
                    clock.enable().ifPresent(enable -> enables.put(name, output(box, name + "_enable", enable)));
                }
            });
            return new Box(box.name(), box.module(), inputs, outputs, clocks, enables);
        }

        private String output(Dataflow.Box box, String name, Expr value) {
            var port = port(box, name, value.type(), Direction.OUTPUT);
            processes.add(new Process.Combinational(List.of(new Statement.Assign(port, copier.copy(value), Source.UNKNOWN))));
            return port.name();
        }

        private Port port(Dataflow.Box box, String name, Type type, Direction direction) {
            var port = new Port(legal(box.name() + "_" + name, box.name() + "." + name), type, direction, Port.Role.DATA, Source.UNKNOWN);
            ports.add(port);
            return port;
        }

        /** A name of one module that is like {@code wanted}, for what is at {@code path}. */
        private String legal(String wanted, String path) {
            var base = wanted.replace(".", "__").replaceAll("[^A-Za-z0-9_]", "_");
            var name = base;
            for (var i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                name = base + "_" + i;
            }
            paths.put(name, path);
            return name;
        }
    }
}
