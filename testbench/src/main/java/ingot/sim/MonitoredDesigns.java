package ingot.sim;

import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.pass.BoxPorts;
import ingot.hdl.pass.Monitors;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Function;

/** For engines: runs a design together with its properties, on a compiler that knows nothing of them. */
public final class MonitoredDesigns {
    /** By the top of the plain design, so that an engine that knows a netlist by its top meets the same one again. */
    private static final Map<NetModule, Optional<Monitors>> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private MonitoredDesigns() {}

    /**
     * Compiles {@code netlist} with its properties turned into logic, and with the Java models of its black boxes beside it unless all of them
     * have Verilog, which the engine then reads.
     */
    public static Simulator run(String engine, Netlist netlist, Function<Netlist, Simulator> plain) {
        var inside = netlist.modules().stream().flatMap(module -> module.blackBox().stream()).allMatch(box -> box.verilog().isPresent());
        Function<Netlist, Simulator> compiler = inside ? plain : design -> BoxSimulator.run(design, plain);
        return monitors(netlist)
                .<Simulator>map(monitors -> new PropertySimulator(engine, compiler.apply(monitors.netlist()), monitors))
                .orElseGet(() -> compiler.apply(netlist));
    }

    /** As {@link #run}, for an engine that keeps and restores states, and reads no Verilog. */
    public static SnapshotSimulator snapshots(String engine, Netlist netlist, Function<Netlist, SnapshotSimulator> plain) {
        Function<Netlist, SnapshotSimulator> compiler = BoxPorts.areIn(netlist) ? design -> BoxSimulator.run(design, plain) : plain;
        return monitors(netlist)
                .<SnapshotSimulator>map(monitors ->
                        new PropertySnapshotSimulator(engine, compiler.apply(monitors.netlist()), monitors))
                .orElseGet(() -> compiler.apply(netlist));
    }

    /** As {@link #run}, for an engine that knows unknown bits. */
    public static UnknownSimulator unknowns(String engine, Netlist netlist, Function<Netlist, UnknownSimulator> plain) {
        Function<Netlist, UnknownSimulator> compiler = BoxPorts.areIn(netlist) ? design -> UnknownBoxSimulator.unknown(design, plain) : plain;
        return monitors(netlist)
                .<UnknownSimulator>map(monitors -> new PropertyUnknownSimulator(engine, compiler.apply(monitors.netlist()), monitors))
                .orElseGet(() -> compiler.apply(netlist));
    }

    /** For an engine that shows what is inside a design: with the Java models of black boxes beside it. Properties are not watched. */
    public static TracedSimulator traced(Netlist netlist, Function<Netlist, TracedSimulator> plain) {
        return BoxPorts.areIn(netlist) ? TracedBoxSimulator.trace(netlist, plain) : plain.apply(netlist);
    }

    private static Optional<Monitors> monitors(Netlist netlist) {
        return KNOWN.computeIfAbsent(netlist.top(), _ -> Monitors.of(netlist));
    }
}
