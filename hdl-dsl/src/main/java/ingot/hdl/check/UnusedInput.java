package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Port;

/** {@code W001}: an input that nothing in its module reads. */
final class UnusedInput implements Check {
    @Override
    public void run(Facts facts, Findings found) {
        for (var module : facts.modules()) {
            if (module.blackBox().isPresent()) {
                continue;
            }
            var liveness = facts.liveness(module);
            for (var port : module.ports()) {
                var candidate = port.role() == Port.Role.DATA && port.direction() == Direction.INPUT && port.type().width() > 0;
                if (candidate && !liveness.isRead(port)) {
                    found.add(module, new Diagnostic("W001", "input `" + port.name() + "` of " + module.name() + " is never read",
                            port.source(), "remove it, or say why it is there: allowed(\"W001\", \"...\", " + port.name() + ")"));
                }
            }
        }
    }
}
