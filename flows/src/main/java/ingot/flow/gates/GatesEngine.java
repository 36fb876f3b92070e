package ingot.flow.gates;

import ingot.flow.FlowListener;
import ingot.flow.FlowRun;
import ingot.flow.StepGraph;
import ingot.flow.synth.Rtl;
import ingot.flow.synth.SynthesisResult;
import ingot.flow.synth.SynthesisStep;
import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.emit.SystemVerilogOptions;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.pdk.Pdk;
import ingot.pdk.PdkException;
import ingot.pdk.PdkFinder;
import ingot.pdk.liberty.LibertyLibrary;
import ingot.sim.Engine;
import ingot.sim.SimulationException;
import ingot.sim.PowerUp;
import ingot.sim.Simulator;
import ingot.sim.UserCache;
import ingot.sim.jvm.JvmEngine;
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
import java.util.WeakHashMap;

/**
 * Synthesises a design to the cells of the process, reads the gates back, and runs them on the JVM engine. Synthesis results are kept
 * under {@code INGOT_CACHE} (or {@code ~/.cache/ingot}).
 */
public final class GatesEngine implements Engine {
    /** A slow clock, so that mapping aims at area and ends soon. */
    private static final double CLOCK_PERIOD_NS = 50;
    private static final Map<NetModule, Netlist> GATES = Collections.synchronizedMap(new WeakHashMap<>());
    private static final Map<Path, LibertyLibrary> LIBRARIES = Collections.synchronizedMap(new HashMap<>());

    private final JvmEngine jvm = new JvmEngine();

    @Override
    public String name() {
        return "gates";
    }

    @Override
    public Optional<String> unavailable() {
        try {
            pdk();
            return ToolFinder.system().unavailable(KnownTools.YOSYS);
        } catch (PdkException e) {
            return Optional.of(e.getMessage());
        }
    }

    @Override
    public Simulator compile(Netlist netlist) {
        return compile(netlist, PowerUp.ZERO);
    }

    @Override
    public Simulator compile(Netlist netlist, PowerUp start) {
        var gates = GATES.computeIfAbsent(netlist.top(), _ -> gates(netlist));
        return new GateSimulator(jvm.compile(gates, start), gates);
    }

    private static Netlist gates(Netlist netlist) {
        netlist.modules().stream().flatMap(module -> module.blackBox().stream()).findFirst().ifPresent(box -> {
            throw new SimulationException("black box " + box.verilogName() + " has no gates: run the design on the JVM engine");
        });
        try {
            var pdk = pdk();
            var synthesis = synthesise(netlist, pdk);
            var corner = pdk.process().defaultCorner();
            var library = LIBRARIES.computeIfAbsent(pdk.libertyFile(corner), _ -> pdk.liberty(corner));
            return GateLogic.of(YosysJson.read(synthesis.json(), synthesis.top()), library, netlist.top().ports());
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

    private static Pdk pdk() {
        var finder = PdkFinder.ofThisMachine();
        return finder.find(finder.defaultProcess(), Optional.empty());
    }
}
