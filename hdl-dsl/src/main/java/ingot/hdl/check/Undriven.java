package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Wire;
import java.util.ArrayList;

/** {@code E020}: an output, a wire, a register or a memory that nothing ever sets. */
final class Undriven implements Check {
    @Override
    public void run(Facts facts, Findings found) {
        facts.modules().stream().filter(module -> module.blackBox().isEmpty()).forEach(module -> check(module, facts.drivers(module), found));
    }

    private static void check(NetModule module, Drivers drivers, Findings found) {
        var wanted = new ArrayList<Signal>();
        module.ports().stream().filter(port -> port.direction() == Direction.OUTPUT).forEach(wanted::add);
        wanted.addAll(Parts.wires(module));
        wanted.addAll(Parts.registers(module));
        for (var signal : wanted) {
            if (!drivers.isDriven(signal) && signal.type().width() > 0) {
                var kind = signal instanceof Register ? "register" : signal instanceof Wire ? "wire" : "output";
                found.add(module, new Diagnostic("E020", kind + " `" + signal.name() + "` of " + module.name() + " is never set",
                        signal.source(), "set it: " + signal.name() + ".set(...), or remove it"));
            }
        }
        for (var memory : module.memories()) {
            if (memory.init().isEmpty() && !drivers.isDriven(memory)) {
                found.add(module, new Diagnostic("E020", "memory `" + memory.name() + "` of " + module.name()
                        + " is never written and has no initial content", memory.source(),
                        "write it: " + memory.name() + ".write(...), or give mem(...) its content"));
            }
        }
    }
}
