package ingot.flow.layout.embedded;

import ingot.flow.gates.Connectivity;
import ingot.flow.layout.LayoutException;
import ingot.flow.layout.LayoutJob;
import ingot.flow.layout.LayoutProgress;
import ingot.flow.layout.LayoutResult;
import ingot.flow.layout.embedded.route.Routed;
import ingot.flow.layout.out.AtomicFile;
import ingot.flow.layout.out.BlockLayout;
import ingot.flow.layout.out.ConnectivityCheck;
import ingot.flow.layout.out.DefWriter;
import ingot.flow.layout.out.GdsWriter;
import ingot.flow.layout.out.LefWriter;
import ingot.flow.layout.out.VerilogWriter;
import ingot.flow.timing.Parasitics;
import ingot.flow.timing.Sdc;
import ingot.flow.timing.Spef;
import ingot.flow.timing.TimingReports;
import ingot.pdk.PdkFile;
import ingot.pdk.lef.MacroPin;
import ingot.pdk.liberty.LibertyLibrary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** Writes the files of a routed block, whichever engine routed it, and measures it: the same referee for all engines. */
public final class BlockFiles {
    private final LayoutJob job;
    private final LibertyLibrary liberty;
    private final LayoutProgress progress;

    /**
     * Files for a job.
     *
     * @param liberty timing of the default corner
     */
    public BlockFiles(LayoutJob job, LibertyLibrary liberty, LayoutProgress progress) {
        this.job = job;
        this.liberty = liberty;
        this.progress = progress;
    }

    /**
     * Writes DEF, GDS, LEF, SPEF, Verilog, SDC and timing into the job's folder.
     *
     * @throws LayoutException when the GDS does not connect what the netlist connects
     */
    public LayoutResult write(BlockLayout block, Routed routed) {
        var directory = job.outputDirectory();
        var result = new LayoutResult(block.netlist(), directory.resolve(block.name() + ".def"),
                directory.resolve(block.name() + ".gds"), directory.resolve(block.name() + ".spef"),
                directory.resolve(block.name() + ".pnl.v"), directory.resolve(block.name() + ".lef"), Map.of());
        DefWriter.write(block, result.def());
        GdsWriter.write(block, job.pdk().file(PdkFile.Role.GDS), result.gds());
        VerilogWriter.write(block, result.verilog());
        LefWriter.write(block, result.lef());
        var connections = ConnectivityCheck.check(result.gds(), block.placement(), block.lef(), block.process());
        progress.report("connectivity", connections.summary());
        if (!connections.clean()) {
            throw new LayoutException("the layout does not connect what the netlist connects: " + connections.summary());
        }
        var wires = wires(block);
        AtomicFile.write(result.spef(), Spef.write(block.netlist(), connectivity(block), wires.firstEntry().getValue()));
        var metrics = new LayoutMetrics(block);
        metrics.geometry();
        metrics.antennas(routed);
        var signOff = job.hasClock() ? job.constraint().throughTheTree() : job.constraint();
        metrics.timing(job.pdk(), liberty, wires, signOff, progress);
        AtomicFile.write(directory.resolve(block.name() + ".sdc"), Sdc.write(block.netlist(), signOff));
        AtomicFile.write(directory.resolve(block.name() + ".timing.json"), TimingReports.write(metrics.reports()));
        return new LayoutResult(block.netlist(), result.def(), result.gds(), result.spef(), result.verilog(), result.lef(),
                metrics.values());
    }

    /** The wires at each of their corners. */
    private SequencedMap<String, Parasitics> wires(BlockLayout block) {
        var wires = new LinkedHashMap<String, Parasitics>();
        for (var interconnect : job.pdk().interconnects()) {
            wires.put(interconnect.name(), Parasitics.extract(block.routing(), block.placement(), block.floorplan(),
                    wires.isEmpty() ? block.lef() : job.pdk().at(interconnect, block.lef())));
        }
        return wires;
    }

    private static Connectivity connectivity(BlockLayout block) {
        return Connectivity.of(block.netlist(),
                (master, pin) -> block.lef().macro(master).pin(pin).direction() == MacroPin.Direction.OUTPUT);
    }
}
