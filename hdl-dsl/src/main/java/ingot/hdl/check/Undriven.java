package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Wire;
import ingot.hdl.pass.Targets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** {@code E020}: an output, a wire, a register or a memory that nothing ever sets. */
final class Undriven implements Check {
    @Override
    public List<Diagnostic> run(Netlist netlist) {
        var found = new ArrayList<Diagnostic>();
        netlist.modules().stream().filter(module -> module.blackBox().isEmpty()).forEach(module -> check(module, found));
        return found;
    }

    private static void check(NetModule module, List<Diagnostic> found) {
        Set<Object> driven = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Process process : module.processes()) {
            driven.addAll(Targets.of(process.body()));
        }
        module.clockGates().forEach(gate -> driven.add(gate.output()));
        module.instances().forEach(instance -> driven.addAll(instance.outputs().values()));
        var wanted = new ArrayList<Signal>();
        module.ports().stream().filter(port -> port.direction() == Direction.OUTPUT).forEach(wanted::add);
        wanted.addAll(module.wires());
        wanted.addAll(module.registers());
        for (var signal : wanted) {
            if (!driven.contains(signal) && signal.type().width() > 0) {
                var kind = signal instanceof Register ? "register" : signal instanceof Wire ? "wire" : "output";
                found.add(new Diagnostic("E020", kind + " `" + signal.name() + "` of " + module.name() + " is never set",
                        signal.source(), "set it: " + signal.name() + ".set(...), or remove it"));
            }
        }
        for (var memory : module.memories()) {
            if (memory.init().isEmpty() && !driven.contains(memory)) {
                found.add(new Diagnostic("E020", "memory `" + memory.name() + "` of " + module.name()
                        + " is never written and has no initial content", memory.source(),
                        "write it: " + memory.name() + ".write(...), or give mem(...) its content"));
            }
        }
    }
}
