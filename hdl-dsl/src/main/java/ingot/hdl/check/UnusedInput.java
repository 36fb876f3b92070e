package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.PowerDomain;
import java.util.Optional;

/** {@code W001}: an input that nothing in its module reads. */
final class UnusedInput implements Check {
    @Override
    public void run(Facts facts, Findings found) {
        for (var module : facts.modules()) {
            if (module.blackBox().isPresent()) {
                continue;
            }
            var liveness = facts.liveness(module);
            var switching = module.power().flatMap(PowerDomain::on); // read by the supply
            for (var port : module.ports()) {
                var candidate = !switching.equals(Optional.of(port.name()))
                        && port.role() == Port.Role.DATA && port.direction() == Direction.INPUT && port.type().width() > 0;
                if (candidate && !liveness.isRead(port)) {
                    found.add(module, new Diagnostic("W001", "input `" + port.name() + "` of " + module.name() + " is never read",
                            port.source(), "remove it, or say why it is there: allowed(\"W001\", \"...\", " + port.name() + ")"));
                }
            }
        }
    }
}
