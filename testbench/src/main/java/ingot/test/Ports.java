package ingot.test;

import ingot.hdl.Bundle;
import ingot.hdl.Data;
import ingot.hdl.Design;
import ingot.hdl.EnumOf;
import ingot.hdl.Word;
import ingot.hdl.netlist.Port;
import ingot.sim.PowerUp;
import ingot.sim.Simulator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The ports of a running device, and what the test did to them. */
final class Ports {
    private final Design<?> design;
    private final String engine;
    private final Simulator simulator;
    private final PowerUp powerUp;
    private final History history;
    private final Clockwork clockwork;
    private final Map<Object, PortHandle> handles = new IdentityHashMap<>();
    private final Map<Data, List<PortHandle>> groups = new IdentityHashMap<>();
    private final Map<Data, Map<Class<?>, Codec>> codecs = new IdentityHashMap<>();

    Ports(Design<?> design, String engine, Simulator simulator, PowerUp powerUp) {
        this.design = design;
        this.engine = engine;
        this.simulator = simulator;
        this.powerUp = powerUp;
        history = new History(simulator);
        clockwork = new Clockwork(simulator, history, this);
    }

    PortHandle handle(Word word) {
        var known = handles.get(word);
        if (known == null) {
            known = handle(design.port(word));
            if (word instanceof EnumOf<?> choice) {
                known.showAs(choice);
            }
            handles.put(word, known);
        }
        return known;
    }

    PortHandle handle(Port port) {
        return handles.computeIfAbsent(port, _ -> new PortHandle(this, port));
    }

    List<PortHandle> handles(Data data) {
        return groups.computeIfAbsent(data, key -> design.ports(key).stream().map(this::handle).toList());
    }

    Iterable<PortHandle> known() {
        return handles.values();
    }

    Codec codec(Data data, Class<?> type) {
        return codecs.computeIfAbsent(data, _ -> new HashMap<>()).computeIfAbsent(type, _ -> Codec.of(this, data, type));
    }

    Codec codec(Bundle bundle, Record value) {
        return codec(bundle, value.getClass());
    }

    Clockwork clockwork() {
        return clockwork;
    }

    Tasks tasks() {
        return clockwork.tasks();
    }

    History history() {
        return history;
    }

    /** The state in which the simulator started. */
    PowerUp powerUp() {
        return powerUp;
    }

    Design<?> design() {
        return design;
    }

    Simulator simulator() {
        return simulator;
    }

    long cycle() {
        return simulator.cycle();
    }

    /** The name of a port in its design: {@code Fifo_w8_d16.in_payload}. */
    String path(PortHandle handle) {
        return design.netlist().top().name() + "." + handle.name();
    }

    /** Where the test is: its line, engine and cycle. */
    String here() {
        return at(TestLine.here());
    }

    String at(String line) {
        return line + " (" + engine + ", cycle " + cycle() + ")";
    }

    void reset(int cycles) {
        design.resets().forEach((port, activeHigh) -> handle(port).poke(activeHigh ? 1 : 0));
        clockwork.step(clockwork.rhythm().isEmpty() ? cycles : clockwork.rhythm().steps(cycles));
        design.resets().forEach((port, activeHigh) -> handle(port).poke(activeHigh ? 0 : 1));
    }
}
