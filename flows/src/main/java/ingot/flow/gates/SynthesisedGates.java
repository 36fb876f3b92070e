package ingot.flow.gates;

import ingot.flow.FlowListener;
import ingot.flow.FlowRun;
import ingot.flow.StepGraph;
import ingot.flow.synth.Rtl;
import ingot.flow.synth.SynthesisResult;
import ingot.flow.synth.SynthesisStep;
import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.emit.SystemVerilogOptions;
import ingot.hdl.netlist.Netlist;
import ingot.pdk.Pdk;
import ingot.pdk.PdkException;
import ingot.pdk.PdkFinder;
import ingot.pdk.liberty.LibertyLibrary;
import ingot.sim.SimulationException;
import ingot.sim.UserCache;
import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A design in the cells of this machine's process, for engines that run gates. Synthesis results are kept under
 * {@code INGOT_CACHE} (or {@code ~/.cache/ingot}).
 *
 * @param library the cells at the default corner
 */
public record SynthesisedGates(GateNetlist netlist, Pdk pdk, LibertyLibrary library) {
    /** The clock that mapping aims at: slow, so that it aims at area and ends soon. */
    public static final double CLOCK_PERIOD_NS = 50;

    private static final Map<Path, LibertyLibrary> LIBRARIES = Collections.synchronizedMap(new HashMap<>());

    /** Why nothing can be synthesised here, and the mend; empty when it can. */
    public static Optional<String> unavailable() {
        try {
            findPdk();
            return ToolFinder.system().unavailable(KnownTools.YOSYS);
        } catch (PdkException e) {
            return Optional.of(e.getMessage());
        }
    }

    /**
     * Synthesises {@code netlist}.
     *
     * @throws SimulationException when it cannot be done
     */
    public static SynthesisedGates of(Netlist netlist) {
        netlist.modules().stream().flatMap(module -> module.blackBox().stream()).findFirst().ifPresent(box -> {
            throw new SimulationException("black box " + box.verilogName() + " has no gates: run the design on the JVM engine");
        });
        try {
            var pdk = findPdk();
            var synthesis = synthesise(netlist, pdk);
            var corner = pdk.process().defaultCorner();
            var library = LIBRARIES.computeIfAbsent(pdk.libertyFile(corner), _ -> pdk.liberty(corner));
            return new SynthesisedGates(YosysJson.read(synthesis.json(), synthesis.top()), pdk, library);
        } catch (IOException e) {
            throw new SimulationException("cannot synthesise " + netlist.top().name() + ": " + e.getMessage(), e);
        }
    }

    private static SynthesisResult synthesise(Netlist netlist, Pdk pdk) throws IOException {
        var text = SystemVerilog.emit(netlist, SystemVerilogOptions.YOSYS);
        var folder = UserCache.folder("gates").resolve(UserCache.key(List.of(text, pdk.root().toString())));
        Files.createDirectories(folder);
        var file = folder.resolve(netlist.top().name() + ".sv");
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
        var graph = new StepGraph();
        var node = graph.add("synthesis", _ -> new SynthesisStep(new Rtl(file, netlist.top().name()), pdk, CLOCK_PERIOD_NS));
        return new FlowRun(folder, false, 1, FlowListener.SILENT).execute(graph).of(node);
    }

    private static Pdk findPdk() {
        var finder = PdkFinder.ofThisMachine();
        return finder.find(finder.defaultProcess(), Optional.empty());
    }
}
