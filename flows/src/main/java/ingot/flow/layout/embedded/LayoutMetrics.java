package ingot.flow.layout.embedded;

import ingot.flow.layout.LayoutProgress;
import ingot.flow.layout.embedded.route.AntennaViolation;
import ingot.flow.layout.embedded.route.Routed;
import ingot.flow.layout.out.BlockLayout;
import ingot.flow.timing.ClockConstraint;
import ingot.flow.timing.LimitViolation;
import ingot.flow.timing.Parasitics;
import ingot.flow.timing.TimingAnalyzer;
import ingot.flow.timing.TimingReport;
import ingot.pdk.Corner;
import ingot.pdk.Pdk;
import ingot.pdk.liberty.LibertyLibrary;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/** The numbers of a finished layout, by LibreLane's names. Areas are µm², lengths µm, slacks ns. */
final class LayoutMetrics {
    /** Worst paths of each kind to report at the default corner. */
    private static final int PATHS = 10;

    private final BlockLayout block;
    private final Map<String, Double> values = new TreeMap<>();
    private final List<TimingReport> reports = new ArrayList<>();

    LayoutMetrics(BlockLayout block) {
        this.block = block;
    }

    Map<String, Double> values() {
        return Map.copyOf(values);
    }

    /** Timing of the corners that were analysed, the default one with its worst paths. */
    List<TimingReport> reports() {
        return List.copyOf(reports);
    }

    /** Areas, counts, wires and vias. */
    void geometry() {
        var plan = block.floorplan();
        double cells = 0;
        for (var cell : block.netlist().cells()) {
            var macro = block.lef().macro(cell.master());
            cells += (double) macro.width() * macro.height() / 1e6;
        }
        values.put("design__die__area", plan.die().area() / 1e6);
        values.put("design__core__area", plan.core().area() / 1e6);
        values.put("design__rows", (double) plan.rows().size());
        values.put("design__sites", (double) plan.rows().stream().mapToLong(Row::sites).sum());
        values.put("design__io", (double) block.netlist().ports().size());
        values.put("design__instance__count__stdcell", (double) block.netlist().cells().size());
        values.put("design__instance__count__class:tap_cell", (double) plan.fixed().size());
        values.put("design__instance__count__class:fill_cell", (double) block.fillers().size());
        values.put("design__instance__count", (double) block.netlist().cells().size() + plan.fixed().size() + block.fillers().size());
        values.put("design__instance__area__stdcell", cells);
        values.put("design__instance__utilization__stdcell", cells / (plan.core().area() / 1e6));
        long length = 0;
        long longest = 0;
        long vias = 0;
        for (var net : block.routing().nets()) {
            long own = net.wires().stream().mapToLong(wire -> Math.abs(wire.x1() - wire.x0()) + Math.abs(wire.y1() - wire.y0())).sum();
            length += own;
            longest = Math.max(longest, own);
            vias += net.vias().size();
        }
        values.put("route__wirelength", length / 1e3);
        values.put("route__wirelength__max", longest / 1e3);
        values.put("route__vias", (double) vias);
        values.put("route__net", (double) block.netlist().nets().size());
    }

    /** What the antenna check found once everything was routed. */
    void antennas(Routed routed) {
        values.put("antenna_diodes_count", (double) routed.diodes());
        values.put("antenna__violating__nets", (double) routed.antennas().stream().map(AntennaViolation::net).distinct().count());
        values.put("antenna__violating__pins", (double) routed.antennas().stream().mapToInt(violation -> violation.pins().size()).sum());
    }

    /**
     * Slack and limits at every corner of cells and wires whose files are there.
     *
     * @param wires by the name of their corner, the default one first
     */
    void timing(
            Pdk pdk, LibertyLibrary typical, SequencedMap<String, Parasitics> wires, ClockConstraint constraint, LayoutProgress progress) {
        for (Corner corner : pdk.process().corners()) {
            boolean first = corner.equals(pdk.process().defaultCorner());
            if (!first && !Files.isReadable(pdk.root().resolve(corner.liberty()))) {
                continue;
            }
            var analyzer = new TimingAnalyzer(block.netlist(), first ? typical : used(pdk, corner));
            wires.forEach((name, parasitics) -> {
                var timing = analyzer.analyze(parasitics, constraint);
                boolean usual = first && name.equals(wires.firstEntry().getKey());
                add(timing.report(usual ? PATHS : 1).at(name + "_" + corner.name()), progress);
                if (usual) {
                    limits(reports.getLast(), "");
                }
            });
        }
        finite("timing__setup__ws", reports.stream().mapToDouble(report -> report.setup().worstSlackNs()).min().orElse(Double.NaN));
        finite("timing__hold__ws", reports.stream().mapToDouble(report -> report.hold().worstSlackNs()).min().orElse(Double.NaN));
    }

    private void add(TimingReport report, LayoutProgress progress) {
        reports.add(report);
        progress.report("timing", String.format(Locale.ROOT, "%s: setup slack %.3f ns, hold slack %.3f ns", report.corner(),
                report.setup().worstSlackNs(), report.hold().worstSlackNs()));
        corner(report.corner(), report);
        limits(report, "__corner:" + report.corner());
    }

    /** The library of a corner, with only the cells that the block has. */
    private LibertyLibrary used(Pdk pdk, Corner corner) {
        var masters = new java.util.HashSet<String>();
        block.netlist().cells().forEach(cell -> masters.add(cell.master()));
        var driver = pdk.process().cells().portDriver();
        masters.add(driver.cell());
        return ingot.pdk.liberty.LibertyReader.read(pdk.libertyFile(corner), masters::contains);
    }

    private void corner(String name, TimingReport report) {
        String suffix = "__corner:" + name;
        finite("timing__setup__ws" + suffix, report.setup().worstSlackNs());
        finite("timing__hold__ws" + suffix, report.hold().worstSlackNs());
        values.put("timing__setup__tns" + suffix, report.setup().totalNegativeSlackNs());
        values.put("timing__hold__tns" + suffix, report.hold().totalNegativeSlackNs());
        values.put("timing__setup_vio__count" + suffix, (double) report.setup().violations());
        values.put("timing__hold_vio__count" + suffix, (double) report.hold().violations());
    }

    private void limits(TimingReport report, String suffix) {
        values.put("clock__skew__worst" + suffix, report.clockSkewNs());
        values.put("design__max_slew_violation__count" + suffix, (double) report.count(LimitViolation.Kind.TRANSITION));
        values.put("design__max_cap_violation__count" + suffix, (double) report.count(LimitViolation.Kind.CAPACITANCE));
        values.put("design__max_fanout_violation__count" + suffix, (double) report.count(LimitViolation.Kind.FANOUT));
        values.put("timing__unannotated_net__count" + suffix, 0.0);
    }

    private void finite(String name, double value) {
        if (Double.isFinite(value)) {
            values.put(name, value);
        }
    }
}
