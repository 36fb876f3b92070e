package ingot.flow.power;

import com.fasterxml.jackson.databind.ObjectMapper;
import ingot.flow.Step;
import ingot.flow.StepKey;
import ingot.flow.Workspace;
import ingot.flow.gates.GateCell;
import ingot.flow.layout.out.DefReader;
import ingot.flow.timing.Activity;
import ingot.flow.timing.ClockConstraint;
import ingot.flow.timing.Parasitics;
import ingot.flow.timing.TimingAnalyzer;
import ingot.pdk.Pdk;
import ingot.pdk.liberty.LibertyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;

/**
 * Power of a routed block at the default corner, per instance and per kind of cell.
 *
 * @param saif activity of a workload on the routed gates; without one every net changes in one of ten cycles
 * @param clockPort empty for a block without a clock
 */
public record PowerStep(Path def, Pdk pdk, String clockPort, double clockPeriodNs, Optional<Path> saif) implements Step<PowerTable> {
    private static final String TABLE = "power.json";

    @Override
    public StepKey key() throws IOException {
        var key = StepKey.builder().file("def", def).setting("clockPort", clockPort).setting("clockPeriodNs", clockPeriodNs)
                .file("liberty", pdk.libertyFile(pdk.process().defaultCorner()));
        return saif.isPresent() ? key.file("saif", saif.get()).build() : key.build();
    }

    @Override
    public void run(Workspace workspace) throws IOException {
        var block = DefReader.read(def, pdk.lef(), pdk.process());
        var netlist = block.netlist();
        var masters = new HashSet<String>();
        netlist.cells().stream().map(GateCell::master).forEach(masters::add);
        masters.add(pdk.process().cells().portDriver().cell());
        var library = LibertyReader.read(pdk.libertyFile(pdk.process().defaultCorner()), masters::contains);
        var parasitics = Parasitics.extract(block.routing(), block.placement(), block.floorplan(), block.lef());
        var process = pdk.process();
        var constraint = clockPort.isEmpty() ? ClockConstraint.virtual(process, clockPeriodNs)
                : ClockConstraint.of(process, clockPort, clockPeriodNs).throughTheTree();
        var timing = new TimingAnalyzer(netlist, library).analyze(parasitics, constraint);
        var activity = Activity.uniform(timing, Activity.DEFAULT);
        if (saif.isPresent()) {
            var toggles = Saif.read(saif.get(), Saif.CYCLE_NS);
            workspace.log(String.format(Locale.ROOT, "%d cycles, %.1f %% of the nets have a record", toggles.cycles(), 100 * toggles.coverage(netlist)));
            activity = toggles.activity(netlist, timing);
        }
        var table = PowerTable.of(netlist, library, process, timing.power(activity));
        new ObjectMapper().writeValue(workspace.file(TABLE).toFile(), table);
        Files.writeString(workspace.file("power.txt"), table.text());
        workspace.progress(String.format(Locale.ROOT, "%.4g mW, clock %.0f %%, %s", table.total() * 1e3, 100 * table.clock() / table.total(),
                saif.isPresent() ? "activity of " + saif.get().getFileName() : "every net changes in a tenth of the cycles"));
    }

    @Override
    public PowerTable result(Path folder) throws IOException {
        return new ObjectMapper().readValue(folder.resolve(TABLE).toFile(), PowerTable.class);
    }
}
