package ingot.flow.power;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNetlist;
import ingot.flow.timing.PowerReport;
import ingot.pdk.PdkProcess;
import ingot.pdk.liberty.LibertyLibrary;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Who takes how much power.
 *
 * @param internal inside cells while they switch, in W like the rest; {@code switching} charging wires and pins; {@code leakage} at rest
 * @param clock the part of the clock: its nets, its buffers, and the clock pins
 * @param modules by instance path of the design, the largest first; {@code classes} by what cells are for
 */
public record PowerTable(double internal, double switching, double leakage, double clock, List<Row> modules, List<Row> classes) {
    /**
     * Cells that belong together.
     *
     * @param dynamicW while they switch, with the nets that they drive; {@code leakageW} at rest
     */
    public record Row(String name, int cells, double dynamicW, double leakageW) {
        Row plus(Row other) {
            return new Row(name, cells + other.cells, dynamicW + other.dynamicW, leakageW + other.leakageW);
        }
    }

    /** All of it. */
    public double total() {
        return internal + switching + leakage;
    }

    /** Divides what a calculation found. */
    public static PowerTable of(GateNetlist netlist, LibertyLibrary library, PdkProcess process, PowerReport report) {
        return new PowerTable(report.internalW(), report.switchingW(), report.leakageW(), report.clockW(),
                rows(netlist, library, report, PowerTable::instance), rows(netlist, library, report, cell -> kind(cell, library, process)));
    }

    static List<Row> rows(GateNetlist netlist, LibertyLibrary library, PowerReport report, Function<GateCell, String> group) {
        var rows = new TreeMap<String, Row>();
        for (var cell : netlist.cells()) {
            var master = library.cells().get(cell.master());
            double leakage = master == null ? 0 : master.leakageNw() * 1e-9;
            var row = new Row(group.apply(cell), 1, report.byCellW()[cell.id()] - leakage, leakage);
            rows.merge(row.name(), row, Row::plus);
        }
        return rows.values().stream().sorted(Comparator.comparingDouble((Row row) -> row.dynamicW + row.leakageW).reversed()).toList();
    }

    /** The path of the instance that a cell is in; what layout added stands at the top. */
    private static String instance(GateCell cell) {
        int dot = cell.name().lastIndexOf('.');
        return dot < 0 ? "(top)" : cell.name().substring(0, dot);
    }

    private static String kind(GateCell cell, LibertyLibrary library, PdkProcess process) {
        var master = library.cells().get(cell.master());
        var kit = process.cells();
        if (master != null && master.sequential().isPresent()) {
            return master.sequential().get().latch() ? "latches" : "flip-flops";
        }
        if (master != null && master.clockGate().isPresent()) {
            return "clock gates";
        }
        if (kit.clockBuffers().stream().anyMatch(buffer -> buffer.cell().equals(cell.master()))) {
            return "clock buffers";
        }
        if (kit.delayBuffers().stream().anyMatch(buffer -> buffer.cell().equals(cell.master()))) {
            return "delay cells";
        }
        return kit.buffers().stream().anyMatch(buffer -> buffer.cell().equals(cell.master())) ? "buffers" : "logic";
    }

    /** For people. */
    public String text() {
        var out = new StringBuilder(String.format(Locale.ROOT, "%.4g mW, of which the clock takes %.0f %%%n", total() * 1e3, 100 * clock / total()));
        rows(out, "by kind of cell", classes);
        rows(out, "by instance", modules);
        return out.toString();
    }

    private static void rows(StringBuilder out, String title, List<Row> rows) {
        out.append(String.format(Locale.ROOT, "%n%-40s %8s %12s %12s%n", title, "cells", "dynamic uW", "leakage uW"));
        rows.forEach(row -> out.append(String.format(Locale.ROOT, "%-40s %8d %12.3f %12.5f%n", row.name, row.cells, row.dynamicW * 1e6, row.leakageW * 1e6)));
    }
}
