package ingot.sim.fuzz;

import static ingot.hdl.netlist.Source.UNKNOWN;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Wire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Many designs side by side in one, so that a compiler is started once for all of them. Clocks are shared by name; every other port
 * is called {@code <specimen>_<port>}.
 */
record Batch(List<Specimen> specimens, Netlist netlist) {
    static Batch of(List<Specimen> specimens) {
        var ports = new ArrayList<Port>();
        var clocks = new HashMap<String, Port>();
        var wires = new ArrayList<Wire>();
        var instances = new ArrayList<Instance>();
        var outputs = new ArrayList<Statement>();
        for (var specimen : specimens) {
            var inputs = new LinkedHashMap<String, Expr>();
            var results = new LinkedHashMap<String, Wire>();
            for (var port : specimen.netlist().top().ports()) {
                var outer = port.role() == Port.Role.CLOCK
                        ? clocks.computeIfAbsent(port.name(), clock -> add(port, clock, ports))
                        : add(port, portName(specimen, port), ports);
                if (port.direction() == Direction.INPUT) {
                    inputs.put(port.name(), new Expr.Ref(outer, UNKNOWN));
                } else {
                    var wire = new Wire(outer.name() + "_wire", port.type(), UNKNOWN);
                    wires.add(wire);
                    results.put(port.name(), wire);
                    outputs.add(new Statement.Assign(outer, new Expr.Ref(wire, UNKNOWN), UNKNOWN));
                }
            }
            instances.add(new Instance(specimen.name() + "_dut", specimen.netlist().top(), inputs, results, UNKNOWN));
        }
        var processes = outputs.stream().<Process>map(one -> new Process.Combinational(List.of(one))).toList();
        return new Batch(specimens, new Netlist(new NetModule(
                "Batch", "", ports, wires, List.of(), List.of(), instances, processes, UNKNOWN)));
    }

    private static Port add(Port port, String name, List<Port> ports) {
        var outer = new Port(name, port.type(), port.direction(), port.role(), UNKNOWN);
        ports.add(outer);
        return outer;
    }

    /** What {@code port} of {@code specimen} is called outside. */
    static String portName(Specimen specimen, Port port) {
        return specimen.name() + "_" + port.name();
    }

    /** How many cycles the stimulus has. */
    int cycles() {
        return specimens.getFirst().stimulus().cycles().size();
    }
}
