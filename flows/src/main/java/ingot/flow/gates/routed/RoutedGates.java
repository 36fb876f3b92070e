package ingot.flow.gates.routed;

import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.SynthesisedGates;
import ingot.flow.layout.FloorplanSpec;
import ingot.flow.layout.LayoutException;
import ingot.flow.layout.LayoutJob;
import ingot.flow.layout.embedded.EmbeddedEngine;
import ingot.flow.layout.out.BlockLayout;
import ingot.flow.layout.out.DefReader;
import ingot.flow.timing.Parasitics;
import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.pdk.Pdk;
import ingot.pdk.PdkFinder;
import ingot.pdk.PdkProcess;
import ingot.pdk.liberty.LibertyLibrary;
import ingot.sim.SimulationException;
import ingot.sim.UserCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/**
 * A design as laid out on this machine's process, for engines that run it. A module called {@code tt_um_…} becomes a TinyTapeout tile, any other a
 * block of its own size. Layouts are kept under {@code INGOT_CACHE} (or {@code ~/.cache/ingot}).
 *
 * @param library the cells at the default corner
 */
public record RoutedGates(BlockLayout layout, Pdk pdk, LibertyLibrary library) {
    private static final Map<NetModule, RoutedGates> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());
    private static final String FAMILY = "sky130";
    private static final String DEF = "routed.def";

    /** Why nothing can be laid out here, and the mend; empty when it can. */
    public static Optional<String> unavailable() {
        return SynthesisedGates.unavailable().or(() -> refused(PdkFinder.ofThisMachine().defaultProcess()));
    }

    /** The embedded engine routes one family of processes. */
    private static Optional<String> refused(PdkProcess process) {
        return process.family().equals(FAMILY) ? Optional.empty() : Optional.of("the engines that run routed gates lay out " + FAMILY
                + " only, not " + process.name() + ": choose it with PDK, or run the test on GATES");
    }

    /**
     * Synthesises, places and routes {@code netlist}, and reads the layout back.
     *
     * @throws SimulationException when it cannot be done
     */
    public static RoutedGates of(Netlist netlist) {
        return KNOWN.computeIfAbsent(netlist.top(), _ -> make(netlist));
    }

    /** The cells and what connects them, by the routed DEF file. */
    public GateNetlist netlist() {
        return layout.netlist();
    }

    /** The wires as extracted from the layout. */
    public Parasitics parasitics() {
        return Parasitics.extract(layout.routing(), layout.placement(), layout.floorplan(), layout.lef());
    }

    private static RoutedGates make(Netlist netlist) {
        var gates = SynthesisedGates.of(netlist);
        var process = gates.pdk().process();
        refused(process).ifPresent(reason -> {
            throw new SimulationException(reason);
        });
        var key = UserCache.key(List.of(SystemVerilog.emit(netlist), gates.netlist().toString(), gates.pdk().root().toString(),
                new EmbeddedEngine().version()));
        var folder = UserCache.folder("routed").resolve(key);
        try {
            if (!Files.exists(folder)) {
                lay(netlist, gates, folder);
            }
            return new RoutedGates(DefReader.read(folder.resolve(DEF), gates.pdk().lef(), process), gates.pdk(), gates.library());
        } catch (IOException | LayoutException e) {
            throw new SimulationException("cannot lay out " + netlist.top().name() + ": " + e.getMessage(), e);
        }
    }

    /** Works beside the place and moves the finished folder there, so that a half-made one is never used. */
    private static void lay(Netlist netlist, SynthesisedGates gates, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        var work = Files.createTempDirectory(folder.getParent(), "layout");
        Files.move(lay(netlist, gates, floorplans(netlist.top().name()), work), work.resolve(DEF));
        try {
            Files.move(work, folder);
        } catch (IOException e) {
            if (!Files.exists(folder)) {
                throw e;
            }
        }
    }

    /** The DEF file of the first floorplan that works. */
    private static Path lay(Netlist netlist, SynthesisedGates gates, List<FloorplanSpec> floorplans, Path work) {
        var clock = netlist.top().ports().stream().filter(port -> port.role() == Port.Role.CLOCK).map(Port::name).findFirst().orElse("clk");
        LayoutException failure = null;
        for (var floorplan : floorplans) {
            try {
                var job = new LayoutJob(gates.netlist(), gates.pdk(), floorplan, clock, SynthesisedGates.CLOCK_PERIOD_NS, work);
                return new EmbeddedEngine().layout(job, (_, _) -> { }).def();
            } catch (LayoutException e) {
                failure = e;
            }
        }
        throw failure;
    }

    private static List<FloorplanSpec> floorplans(String top) {
        return top.startsWith("tt_um_")
                ? List.of(new FloorplanSpec.TinyTapeout("1x1"), new FloorplanSpec.TinyTapeout("1x2"), new FloorplanSpec.TinyTapeout("2x2"))
                : List.of(new FloorplanSpec.Utilization(0.5, 1), new FloorplanSpec.Utilization(0.3, 1));
    }
}
