package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.NetModule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code E059}: signals between two voltages without level shifters. */
final class UnshiftedCrossing implements Check {
    private record Place(NetModule module, Optional<Double> around) {}

    @Override
    public void run(Facts facts, Findings found) {
        if (facts.modules().stream().anyMatch(module -> module.power().isPresent())) {
            var top = facts.modules().getLast();
            visit(top, voltage(top, Optional.empty()), new HashMap<>(), found);
        }
    }

    private static Optional<Double> voltage(NetModule module, Optional<Double> around) {
        return module.power().flatMap(power -> power.volts()).or(() -> around);
    }

    /** Looks at what {@code module}, which has this voltage, holds; each module once for a voltage. */
    private void visit(NetModule module, Optional<Double> own, Map<Place, Boolean> seen, Findings found) {
        for (var instance : module.instances()) {
            var inner = instance.module();
            if (seen.put(new Place(inner, own), true) != null) {
                continue;
            }
            var volts = voltage(inner, own);
            inner.power().filter(power -> !volts.equals(own) && !power.shifted()).ifPresent(power -> found.add(inner, new Diagnostic("E059",
                    inner.name() + " has " + volts.orElseThrow() + " V and no level shifters to " + own.map(around -> around + " V").orElse("the voltage")
                            + " around it", power.source(),
                    List.of("instance `" + instance.name() + "` of " + module.name() + " (" + instance.source() + "); the lower one's 1 does not switch the "
                            + "transistors of the higher one off"),
                    "put level shifters at its ports, supply().shifted(), or give it the voltage around it")));
            visit(inner, volts, seen, found);
        }
    }
}
