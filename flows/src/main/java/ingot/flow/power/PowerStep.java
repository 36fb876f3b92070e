package ingot.flow.power;

import com.fasterxml.jackson.databind.ObjectMapper;
import ingot.flow.Step;
import ingot.flow.StepKey;
import ingot.flow.Workspace;
import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNet;
import ingot.flow.gates.GateNetlist;
import ingot.flow.layout.out.DefReader;
import ingot.flow.timing.ClockConstraint;
import ingot.flow.timing.Parasitics;
import ingot.flow.timing.TimingAnalyzer;
import ingot.pdk.Pdk;
import ingot.pdk.liberty.LibertyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Power of a routed block at the default corner, per instance and per kind of cell.
 *
 * @param activity SAIF or VCD of a workload on the routed gates; without one it is estimated from inputs that change in one of ten cycles
 * @param idle reset ports with the value at which the block runs
 * @param islands parts of the design with supplies of their own
 * @param clockPort empty for a block without a clock
 */
public record PowerStep(Path def, Pdk pdk, String clockPort, double clockPeriodNs, Map<String, Boolean> idle, List<SupplyIsland> islands,
        Optional<Path> activity) implements Step<PowerResult> {
    private static final String FACTS = "power.json";
    private static final int PIXELS = 900;
    /** Parts into which a workload's time is divided. */
    private static final int PARTS = 40;

    private record Facts(PowerTable table, List<Double> overTimeW, double ungatedW, List<SupplyDrop> drops, double supplyV, SupplySavings savings) {}

    @Override
    public StepKey key() throws IOException {
        var key = StepKey.builder().file("def", def).setting("clockPort", clockPort).setting("clockPeriodNs", clockPeriodNs)
                .setting("idle", idle).setting("islands", islands)
                .file("liberty", pdk.libertyFile(pdk.process().defaultCorner()));
        return activity.isPresent() ? key.file("activity", activity.get()).build() : key.build();
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
        var workload = workload(netlist, workspace);
        var powers = workload.stream().map(part -> NetActivity.of(part, netlist, timing).power(netlist, library, timing, process.cells()).totalW()).toList();
        var usual = workload.stream().reduce(Toggles::plus).map(sum -> NetActivity.of(sum, netlist, timing))
                .orElseGet(() -> NetActivity.likely(netlist, library, timing, idle));
        var power = usual.power(netlist, library, timing, process.cells());
        var table = PowerTable.of(netlist, library, process, power);
        var drops = new ArrayList<SupplyDrop>();
        double volts = process.defaultCorner().voltageV();
        for (var net : nets()) {
            var solved = SupplyDrop.of(block, net, power.byCellW(), volts, PIXELS);
            drops.add(solved.drop());
            Files.write(workspace.file(map(net)), solved.map());
        }
        var facts = new Facts(table, powers.isEmpty() ? List.of(power.totalW()) : powers, timing.power(usual.activity()).totalW(), drops, volts,
                SupplySavings.of(islands, netlist, library, power, volts));
        new ObjectMapper().writeValue(workspace.file(FACTS).toFile(), facts);
        Files.writeString(workspace.file("power.txt"), table.text() + facts.savings().text());
        workspace.progress(String.format(Locale.ROOT, "%.4g mW, clock %.0f %%, supply drop %.2g mV, %s", table.total() * 1e3, 100 * table.clock() / table.total(),
                1e3 * drops.stream().mapToDouble(SupplyDrop::worstV).sum(),
                activity.isPresent() ? "activity of " + activity.get().getFileName() : "estimated: inputs change in a tenth of the cycles"));
    }

    private List<String> nets() {
        return List.of(pdk.process().power().power(), pdk.process().power().ground());
    }

    private static String map(String net) {
        return "drop-" + net + ".png";
    }

    /** The workload in parts of equal time; nothing where there is none. */
    private List<Toggles> workload(GateNetlist netlist, Workspace workspace) throws IOException {
        if (activity.isEmpty()) {
            return List.of();
        }
        boolean dump = activity.get().toString().endsWith(".vcd");
        var parts = dump ? Vcd.read(activity.get(), netlist.nets().stream().map(GateNet::name).collect(Collectors.toSet()), clockPort, PARTS)
                : List.of(Saif.read(activity.get(), Saif.CYCLE_NS));
        workspace.log(String.format(Locale.ROOT, "%d cycles, %.1f %% of the nets have a record", parts.stream().mapToLong(Toggles::cycles).sum(),
                100 * parts.getFirst().coverage(netlist)));
        return parts;
    }

    @Override
    public PowerResult result(Path folder) throws IOException {
        var facts = new ObjectMapper().readValue(folder.resolve(FACTS).toFile(), Facts.class);
        return new PowerResult(facts.table(), facts.overTimeW(), facts.ungatedW(), facts.drops(), nets().stream().map(net -> folder.resolve(map(net))).toList(),
                facts.supplyV(), facts.savings());
    }
}
