package ingot.sim;

import ingot.hdl.netlist.Behaviour;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.pass.BoxPorts;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The model of one instance of a black box, joined to the ports that stand for it. */
class RunningBox implements Behaviour.Pins {
    private final BoxPorts.Box box;
    private final Simulator simulator;
    private Behaviour behaviour;
    private final Map<String, Integer> inputs = new HashMap<>();
    private final Map<String, Integer> outputs = new HashMap<>();
    private final Map<String, BigInteger> driven = new HashMap<>();
    private final Map<String, Integer> clocks = new LinkedHashMap<>();
    private final Map<String, Integer> enables = new HashMap<>();
    private boolean changed;

    RunningBox(BoxPorts.Box box, Simulator simulator, NetModule top) {
        this.box = box;
        this.simulator = simulator;
        var external = box.module().blackBox().orElseThrow();
        behaviour = external.behaviour().orElseThrow(() -> new SimulationException("instance `" + box.path() + "` of black box "
                + external.verilogName() + " has no Java model: give it one with behaviour(...), or for the Verilator engine its"
                + " source with verilog(...)")).get();
        box.inputs().forEach((name, port) -> inputs.put(name, simulator.port(port)));
        box.outputs().forEach((name, port) -> outputs.put(name, simulator.port(port)));
        box.clocks().forEach((name, port) -> clocks.put(name, simulator.port(port)));
        box.enables().forEach((name, port) -> enables.put(name, simulator.port(port)));
    }

    String path() {
        return box.path();
    }

    /** What the model remembers. */
    Behaviour save() {
        return behaviour.copy();
    }

    void restore(Behaviour kept) {
        behaviour = kept.copy();
        driven.clear();
    }

    /** Sets the outputs; whether one has changed. */
    boolean settle() {
        changed = false;
        behaviour.settle(this);
        return changed;
    }

    void edges(Collection<Integer> rising) {
        clocks.forEach((name, port) -> {
            if (rising.contains(port) && (!enables.containsKey(name) || simulator.peek(enables.get(name)) != 0)) {
                behaviour.edge(name, this);
            }
        });
    }

    @Override
    public BigInteger get(String input) {
        var port = inputs.get(input);
        if (port == null) {
            throw new IllegalArgumentException("black box `" + box.path() + "` has no input `" + input + "`; it has " + inputs.keySet());
        }
        return read(input, port);
    }

    /** The value of {@code input}, which is at {@code port} of the design. */
    BigInteger read(String input, int port) {
        return simulator.peekBig(port);
    }

    @Override
    public void set(String output, BigInteger value) {
        var port = outputs.get(output);
        if (port == null) {
            throw new IllegalArgumentException("black box `" + box.path() + "` has no output `" + output + "`; it has " + outputs.keySet());
        }
        var type = box.module().port(output).type();
        drive(output, port, type.wrap(value));
    }

    /** Gives {@code output}, which is at {@code port} of the design, a value of its type. */
    void drive(String output, int port, BigInteger value) {
        if (!value.equals(driven.put(output, value))) {
            simulator.poke(port, value);
            changed = true;
        }
    }

    /** Remembers that {@code output} has no value; whether that is new. */
    final boolean forget(String output) {
        boolean isNew = !driven.containsKey(output) || driven.get(output) != null;
        driven.put(output, null);
        changed |= isNew;
        return isNew;
    }
}
