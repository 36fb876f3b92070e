package ingot.flow.layout.openroad;

import ingot.flow.gates.GateNet;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.GatePort;
import ingot.flow.layout.LayoutException;
import ingot.flow.layout.LayoutJob;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.layout.embedded.Routing;
import ingot.flow.layout.out.AtomicFile;
import ingot.flow.layout.out.BlockLayout;
import ingot.flow.layout.out.DefWriter;
import ingot.flow.layout.out.VerilogWriter;
import ingot.flow.timing.ClockConstraint;
import ingot.flow.timing.PortClocks;
import ingot.flow.timing.Sdc;
import ingot.pdk.PdkFile;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.lef.LefLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What OpenROAD reads: the cells as LEF, the frame as DEF, the gates as Verilog, the constraints and the script. */
final class ScriptFiles {
    /** Cells spread no thinner than this, so that wires stay short in a die with room to spare. */
    private static final double LOWEST_DENSITY = 0.6;
    private static final double DENSITY_MARGIN = 0.1;
    private static final double HIGHEST_DENSITY = 0.95;

    private final LayoutJob job;
    private final Floorplan plan;
    private final LefLibrary lef;

    ScriptFiles(LayoutJob job, Floorplan plan, LefLibrary lef) {
        this.job = job;
        this.plan = plan;
        this.lef = lef;
    }

    /** Writes them into {@code folder}, without any result of an earlier run but the databases of the stages that it reached. */
    void write(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(folder.resolve(OpenRoadScript.ROUTED));
        } catch (IOException e) {
            throw new LayoutException("cannot prepare " + folder + ": " + e.getMessage(), e);
        }
        for (var file : job.pdk().files(PdkFile.Role.CELL_LEF)) {
            CellLef.copy(file, folder.resolve(file.getFileName()), job.pdk().process().cells().diode());
        }
        DefWriter.write(block(frame(job.netlist())), folder.resolve(OpenRoadScript.FLOORPLAN));
        VerilogWriter.writeSignals(block(job.netlist()), folder.resolve(OpenRoadScript.NETLIST));
        AtomicFile.write(folder.resolve(OpenRoadScript.CONSTRAINTS), constraints());
        AtomicFile.write(folder.resolve(OpenRoadScript.NAME), new OpenRoadScript(job, density(), Stage.reached(folder)).text());
    }

    private String constraints() {
        var clocks = job.constraints();
        if (clocks.size() == 1) {
            return Sdc.write(job.netlist(), clocks.getFirst());
        }
        var typical = job.pdk().liberty(job.pdk().process().defaultCorner());
        return Sdc.write(job.netlist(), clocks,
                PortClocks.of(job.netlist(), typical, job.pdk().process().cells(), clocks.stream().map(ClockConstraint::port).toList()));
    }

    private BlockLayout block(GateNetlist netlist) {
        int cells = netlist.cells().size();
        var nowhere = new Placement(netlist, new int[cells], new int[cells], new Orientation[cells]);
        return new BlockLayout(plan, nowhere, new Routing(List.of()), List.of(), lef, job.pdk().process());
    }

    /** The ports alone, on nets named as the Verilog file makes them: after the first port of each. */
    static GateNetlist frame(GateNetlist netlist) {
        var names = new LinkedHashMap<Integer, String>();
        netlist.ports().forEach(port -> names.putIfAbsent(port.net(), port.name()));
        var numbers = new ArrayList<>(names.keySet());
        var ports = netlist.ports().stream().map(port -> new GatePort(port.name(), port.input(), numbers.indexOf(port.net()))).toList();
        var nets = new ArrayList<GateNet>();
        names.values().forEach(name -> nets.add(new GateNet(nets.size(), name, "")));
        return new GateNetlist(netlist.name(), ports, List.of(), nets);
    }

    private double density() {
        double cells = job.netlist().cells().stream().mapToDouble(cell -> area(cell.master())).sum();
        double taken = plan.fixed().stream().mapToDouble(cell -> area(cell.master())).sum();
        return Math.clamp(cells / (plan.core().area() - taken) + DENSITY_MARGIN, LOWEST_DENSITY, HIGHEST_DENSITY);
    }

    private double area(String master) {
        var macro = lef.macro(master);
        return (double) macro.width() * macro.height();
    }
}
