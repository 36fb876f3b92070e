package ingot.formal;

import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Property;
import ingot.hdl.netlist.Signal;
import ingot.sim.PowerUp;
import ingot.sim.TracedSimulator;
import ingot.sim.jvm.JvmEngine;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Does on the JVM engine what a solver says, and sees whether it comes out the same. */
public final class Replay {
    private final Netlist checked;

    public Replay(Netlist netlist) {
        checked = CheckedLogic.of(netlist);
    }

    /**
     * What was seen.
     *
     * @param cycle the first one in which a watched property does what it is watched for
     * @param properties those that do it in that cycle
     */
    public record Seen(int cycle, List<PlacedProperty> properties) {}

    /**
     * Watches {@code properties} for the first assertion or assumption that does not hold, or cover that happens. Empty where that is in no
     * cycle of {@code trace}.
     */
    public Optional<Seen> first(Trace trace, Collection<PlacedProperty> properties) {
        try (var simulator = new JvmEngine().traced(checked, new PowerUp.Given(trace.powerUp()))) {
            var wires = byName(simulator);
            for (int cycle = 0; cycle < trace.cycles(); cycle++) {
                trace.inputs().get(cycle).forEach((name, value) -> poke(simulator, name, value));
                var seen = properties.stream().filter(property -> {
                    boolean holds = simulator.value(wires.get(property.path())).signum() != 0;
                    return holds == property.is(Property.Kind.COVER);
                }).toList();
                if (!seen.isEmpty()) {
                    return Optional.of(new Seen(cycle, seen));
                }
                simulator.step(1);
            }
        }
        return Optional.empty();
    }

    private static Map<String, Signal> byName(TracedSimulator simulator) {
        List<Signal> signals = simulator.signals();
        var names = new HashMap<String, Signal>();
        signals.forEach(signal -> names.put(signal.name(), signal));
        return names;
    }

    private void poke(TracedSimulator simulator, String name, BigInteger bits) {
        var port = checked.top().port(name);
        simulator.poke(simulator.port(name), port.type().wrap(bits));
    }
}
