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
import java.util.OptionalInt;

/** Does on the JVM engine what a solver says, and sees whether it comes out the same. */
public final class Replay {
    private final Netlist checked;

    public Replay(Netlist netlist) {
        checked = CheckedLogic.of(netlist);
    }

    /**
     * The first cycle in which one of {@code properties} does what it is watched for: an assertion that does not hold, a cover that
     * happens. Empty where that is in no cycle of {@code trace}.
     */
    public OptionalInt firstCycle(Trace trace, Collection<PlacedProperty> properties) {
        try (var simulator = new JvmEngine().traced(checked, new PowerUp.Given(trace.powerUp()))) {
            var wires = byName(simulator);
            var watched = new HashMap<Signal, Integer>();
            properties.forEach(property -> watched.put(wires.get(property.path()), property.is(Property.Kind.COVER) ? 1 : 0));
            for (int cycle = 0; cycle < trace.cycles(); cycle++) {
                trace.inputs().get(cycle).forEach((name, value) -> poke(simulator, name, value));
                for (var entry : watched.entrySet()) {
                    if (simulator.value(entry.getKey()).intValue() == entry.getValue()) {
                        return OptionalInt.of(cycle);
                    }
                }
                simulator.step(1);
            }
        }
        return OptionalInt.empty();
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
