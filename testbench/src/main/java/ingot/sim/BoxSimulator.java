package ingot.sim;

import ingot.hdl.netlist.Behaviour;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.pass.BoxPorts;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Runs the Java models of black boxes beside a design on any engine. */
sealed class BoxSimulator extends ForwardingSimulator implements SnapshotSimulator permits TracedBoxSimulator, UnknownBoxSimulator {
    private static final Map<NetModule, BoxPorts> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private final Simulator simulator;
    private final NetModule top;
    private final List<RunningBox> boxes;
    private final List<Integer> clocks;
    private boolean settled;

    BoxSimulator(Simulator simulator, BoxPorts ports) {
        this(simulator, ports, box -> new RunningBox(box, simulator, ports.netlist().top()));
    }

    /** {@code run} joins the model of a box to the design. */
    BoxSimulator(Simulator simulator, BoxPorts ports, Function<BoxPorts.Box, RunningBox> run) {
        super(simulator);
        this.simulator = simulator;
        this.top = ports.netlist().top();
        boxes = ports.boxes().stream().map(run).toList();
        clocks = top.ports().stream().filter(port -> port.role() == Port.Role.CLOCK)
                .map(port -> simulator.port(port.name())).toList();
    }

    /** Compiles {@code netlist} without its black boxes, and runs their models beside it. */
    static BoxSimulator run(Netlist netlist, Function<Netlist, ? extends Simulator> compiler) {
        var ports = ports(netlist);
        return new BoxSimulator(compiler.apply(ports.netlist()), ports);
    }

    static BoxPorts ports(Netlist netlist) {
        return KNOWN.computeIfAbsent(netlist.top(), _ -> BoxPorts.of(netlist));
    }

    @Override
    protected final int stride(Rising rising) {
        return 1;
    }

    @Override
    protected final void before(Rising rising) {
        settle();
        var now = rising.all() ? clocks : rising.some();
        boxes.forEach(box -> box.edges(now));
    }

    @Override
    protected final void after() {
        settled = false;
    }

    final void unsettle() {
        settled = false;
    }

    /** An output may reach the input of another box, and from there come back: after as many rounds as there are boxes all is quiet. */
    final void settle() {
        for (int round = 0; !settled; round++) {
            settled = true;
            for (var box : boxes) {
                settled &= !box.settle();
            }
            if (round > boxes.size()) {
                throw new SimulationException("the black boxes of " + top.name() + " do not settle: "
                        + boxes.stream().map(RunningBox::path).collect(Collectors.joining(", "))
                        + "; say with combinational(...) which outputs depend on which inputs, to see the loop");
            }
        }
    }

    @Override
    public void poke(int port, long value) {
        super.poke(port, value);
        settled = false;
    }

    @Override
    public void poke(int port, BigInteger value) {
        super.poke(port, value);
        settled = false;
    }

    @Override
    public long peek(int port) {
        settle();
        return super.peek(port);
    }

    @Override
    public BigInteger peekBig(int port) {
        settle();
        return super.peekBig(port);
    }

    @Override
    public Snapshot save() {
        return new State(keeper().save(), boxes.stream().map(RunningBox::save).toList());
    }

    @Override
    public void restore(Snapshot snapshot) {
        if (!(snapshot instanceof State state) || state.boxes.size() != boxes.size()) {
            throw new IllegalArgumentException("the snapshot is not of " + top.name() + " with its black boxes");
        }
        keeper().restore(state.design);
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).restore(state.boxes.get(i));
        }
        settled = false;
    }

    private SnapshotSimulator keeper() {
        if (simulator instanceof SnapshotSimulator keeper) {
            return keeper;
        }
        throw new UnsupportedOperationException("the engine of " + top.name() + " keeps no states: take the JVM engine");
    }

    private record State(Snapshot design, List<Behaviour> boxes) implements Snapshot {
        @Override
        public long cycle() {
            return design.cycle();
        }
    }
}
