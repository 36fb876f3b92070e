package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Wire;

/** {@code W003}: a wire, a memory or an instance whose value reaches no output. */
final class LogicWithoutEffect implements Check {
    @Override
    public void run(Facts facts, Findings found) {
        for (var module : facts.modules()) {
            for (var end : facts.liveness(module).ends()) {
                switch (end) {
                    case Wire wire -> report(module, "wire `" + wire.name() + "`", "is never read", wire.source(), found);
                    case Memory memory -> report(module, "memory `" + memory.name() + "`", "is never read", memory.source(), found);
                    case Instance instance -> report(module, "instance `" + instance.name() + "`",
                            "has no effect: none of its outputs is used", instance.source(), found);
                    default -> { }
                }
            }
        }
    }

    private static void report(NetModule module, String what, String why, Source source, Findings found) {
        found.add(module, new Diagnostic("W003", what + " of " + module.name() + " " + why, source,
                "use it, or remove it and what only feeds it"));
    }
}
