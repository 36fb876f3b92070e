package ingot.sim.jvm;

import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Signal;
import ingot.hdl.pass.Flatten;
import ingot.sim.Engine;
import ingot.sim.MonitoredDesigns;
import ingot.sim.PowerUp;
import ingot.sim.SnapshotSimulator;
import ingot.sim.TracedSimulator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/** Compiles a netlist to byte code of the running JVM: ready at once, no compiler needed. */
public final class JvmEngine implements Engine {
    /** Programs of designs that are still in use, so that many tests of one design compile it once. */
    private static final Map<NetModule, Program> PROGRAMS = Collections.synchronizedMap(new WeakHashMap<>());

    private final boolean skips;

    /** The engine as it is best. */
    public JvmEngine() {
        this(true);
    }

    private JvmEngine(boolean skips) {
        this.skips = skips;
    }

    /** An engine that computes the next value of every register in every cycle, to see what leaving that out saves. */
    public static JvmEngine withoutSkipping() {
        return new JvmEngine(false);
    }

    /** Whether there is anything in {@code netlist} that can be left out; where there is not, {@link #withoutSkipping} makes the same code. */
    public static boolean canSkip(Netlist netlist) {
        return Program.canSkip(model(netlist), netlist.top().ports());
    }

    @Override
    public String name() {
        return "jvm";
    }

    @Override
    public Optional<String> unavailable() {
        return Optional.empty();
    }

    @Override
    public SnapshotSimulator compile(Netlist netlist) {
        return compile(netlist, PowerUp.ZERO);
    }

    @Override
    public SnapshotSimulator compile(Netlist netlist, PowerUp start) {
        return MonitoredDesigns.snapshots(name(), netlist, plain -> plain(plain, start));
    }

    private SnapshotSimulator plain(Netlist netlist, PowerUp start) {
        if (!skips) {
            return new JvmSimulator(netlist.top(), Program.compile(model(netlist), netlist.top().ports(), false), start);
        }
        var program = PROGRAMS.computeIfAbsent(
                netlist.top(), top -> Program.compile(model(netlist), top.ports()));
        return new JvmSimulator(netlist.top(), program, start);
    }

    /** Compiles {@code netlist} so that every signal of it can be read. */
    public TracedSimulator traced(Netlist netlist) {
        return traced(netlist, PowerUp.ZERO);
    }

    /** Compiles {@code netlist} so that every signal of it can be read; state starts as {@code start} says. */
    public TracedSimulator traced(Netlist netlist, PowerUp start) {
        return MonitoredDesigns.traced(netlist, plain -> plainTraced(plain, start));
    }

    private static TracedSimulator plainTraced(Netlist netlist, PowerUp start) {
        var design = Flatten.flatten(netlist);
        var signals = new ArrayList<Signal>(design.ports());
        signals.addAll(design.registers());
        signals.addAll(design.wires());
        return new JvmSimulator(netlist.top(), Program.compile(new FlatModel(design), signals), start);
    }

    /** Equal instances side by side in the bits of words where that pays, else everything flat. */
    private static Model model(Netlist netlist) {
        return Slicing.of(netlist).orElseGet(() -> new FlatModel(Flatten.flatten(netlist)));
    }
}
