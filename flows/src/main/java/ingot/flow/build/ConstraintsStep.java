package ingot.flow.build;

import ingot.flow.Step;
import ingot.flow.StepKey;
import ingot.flow.Workspace;
import ingot.flow.gates.GateCell;
import ingot.flow.layout.out.BlockLayout;
import ingot.flow.layout.out.DefReader;
import ingot.flow.timing.ClockConstraint;
import ingot.flow.timing.Parasitics;
import ingot.flow.timing.PortClocks;
import ingot.flow.timing.Sdc;
import ingot.flow.timing.TimingAnalyzer;
import ingot.flow.timing.TimingReport;
import ingot.flow.timing.TimingReports;
import ingot.pdk.Pdk;
import ingot.pdk.liberty.LibertyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The constraints of a routed block as SDC, from what the design says of its clocks; and the timing of its further clocks, since the layout
 * engine analyses the main one. Clocks have nothing to do with each other: elaboration has checked what crosses.
 *
 * @param clocks the main clock first; empty for a block without one, whose port delays then refer to a virtual clock of {@code periodNs}
 */
public record ConstraintsStep(Path def, Pdk pdk, List<ClockPeriod> clocks, double periodNs) implements Step<Constraints> {
    private static final String SDC = "constraints.sdc";
    private static final String TIMING = "further-clocks.json";

    /** A clock port and its period in ns. */
    public record ClockPeriod(String port, double ns) {}

    @Override
    public StepKey key() throws IOException {
        var key = StepKey.builder().file("def", def).setting("clocks", clocks).setting("periodNs", periodNs).setting("process", pdk.process());
        for (var corner : pdk.corners()) {
            key.file(corner.name(), pdk.libertyFile(corner));
        }
        return key.build();
    }

    @Override
    public void run(Workspace workspace) throws IOException {
        var block = DefReader.read(def, pdk.lef(), pdk.process());
        var constraints = clocks.isEmpty() ? List.of(ClockConstraint.virtual(pdk.process(), periodNs)) : clocks.stream().map(this::constraint).toList();
        var masters = new HashSet<String>();
        block.netlist().cells().stream().map(GateCell::master).forEach(masters::add);
        masters.add(pdk.process().cells().portDriver().cell());
        var typical = LibertyReader.read(pdk.libertyFile(pdk.process().defaultCorner()), masters::contains);
        var domains = PortClocks.of(block.netlist(), typical, pdk.process().cells(), clocks.stream().map(ClockPeriod::port).toList());
        Files.writeString(workspace.file(SDC), Sdc.write(block.netlist(), constraints, domains));
        var reports = constraints.size() < 2 ? List.<TimingReport>of() : further(block, constraints.subList(1, constraints.size()), masters);
        Files.writeString(workspace.file(TIMING), TimingReports.write(reports));
        workspace.progress(reports.isEmpty() ? "one clock" : String.format(Locale.ROOT, "%d clocks, %d analyses of the further ones", clocks.size(), reports.size()));
    }

    private ClockConstraint constraint(ClockPeriod clock) {
        return ClockConstraint.of(pdk.process(), clock.port(), clock.ns()).throughTheTree();
    }

    private List<TimingReport> further(BlockLayout block, List<ClockConstraint> constraints, Set<String> masters) {
        var reports = new ArrayList<TimingReport>();
        for (var wires : pdk.interconnects()) {
            var parasitics = Parasitics.extract(block.routing(), block.placement(), block.floorplan(), pdk.at(wires, block.lef()));
            for (var corner : pdk.corners()) {
                var analyzer = new TimingAnalyzer(block.netlist(), LibertyReader.read(pdk.libertyFile(corner), masters::contains));
                constraints.forEach(constraint -> reports.add(analyzer.analyze(parasitics, constraint).report(1)
                        .at(wires.name() + "_" + corner.name() + " " + constraint.port())));
            }
        }
        return reports;
    }

    @Override
    public Constraints result(Path folder) throws IOException {
        return new Constraints(folder.resolve(SDC), TimingReports.read(folder.resolve(TIMING)));
    }
}
