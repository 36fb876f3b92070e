package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.Direction;
import java.util.List;

/** {@code E058}: an output of a supply that can be off, of which nobody says what it is then. */
final class MissingIsolation implements Check {
    @Override
    public void run(Facts facts, Findings found) {
        for (var module : facts.modules()) {
            module.power().filter(power -> power.on().isPresent()).ifPresent(power -> module.ports().stream()
                    .filter(port -> port.direction() == Direction.OUTPUT && port.type().width() > 0 && !power.clamps().containsKey(port.name()))
                    .forEach(port -> found.add(module, new Diagnostic("E058", "output `" + port.name() + "` of " + module.name()
                            + " is not isolated, and its supply is off while `" + power.on().get() + "` is 0", port.source(),
                            List.of("an unknown voltage would reach the logic outside; the supply was declared at " + power.source()),
                            "say what it is meanwhile: supply().isolated(" + port.name() + ", 0), or .isolated() for 0 at all outputs"))));
        }
    }
}
