package ingot.flow.power;

import ingot.flow.gates.GateNetlist;
import ingot.flow.timing.PowerReport;
import ingot.pdk.liberty.LibertyLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What supplies of their own save, from a layout that was analysed at one voltage. At a lower one, dynamic power goes with the square of the voltage, and
 * leakage at least in proportion: its current falls, too, by how much only a library of that voltage knows.
 *
 * @param parts what each supply feeds, the surroundings first; empty for a design on one supply
 * @param usualV the voltage that the layout was analysed at
 */
public record SupplySavings(List<Part> parts, double usualV) {
    /** What one supply feeds: the cells of {@code island} that are in no island inside it. */
    public record Part(SupplyIsland island, PowerTable.Row row) {}

    public SupplySavings {
        parts = List.copyOf(parts);
    }

    /** Divides what a calculation found. */
    static SupplySavings of(List<SupplyIsland> islands, GateNetlist netlist, LibertyLibrary library, PowerReport report, double usualV) {
        if (islands.isEmpty()) {
            return new SupplySavings(List.of(), usualV);
        }
        var all = new ArrayList<SupplyIsland>(List.of(new SupplyIsland("", 0, false)));
        all.addAll(islands);
        var rows = PowerTable.rows(netlist, library, report, cell -> all.reversed().stream()
                .filter(island -> island.path().isEmpty() || island.holds(cell.name())).findFirst().orElseThrow().path());
        return new SupplySavings(all.stream().map(island -> new Part(island, rows.stream().filter(row -> row.name().equals(island.path())).findFirst()
                .orElse(new PowerTable.Row(island.path(), 0, 0, 0)))).toList(), usualV);
    }

    private double ratio(Part part) {
        return part.island.volts() > 0 ? Math.min(1, part.island.volts() / usualV) : 1;
    }

    /** Leakage of everything at the usual voltage, in W. */
    public double leakageW() {
        return parts.stream().mapToDouble(part -> part.row.leakageW()).sum();
    }

    /** The most that leaks with every part at its own voltage, in W. */
    public double ownVoltagesW() {
        return parts.stream().mapToDouble(part -> part.row.leakageW() * ratio(part)).sum();
    }

    /** The most that leaks so while every supply that can be off is off, in W. */
    public double darkW() {
        return parts.stream().filter(part -> !part.island.switchable()).mapToDouble(part -> part.row.leakageW() * ratio(part)).sum();
    }

    /** Dynamic power of everything at the usual voltage, less that of every part at its own, in W. */
    public double dynamicSavedW() {
        return parts.stream().mapToDouble(part -> part.row.dynamicW() * (1 - ratio(part) * ratio(part))).sum();
    }

    /** In one line; empty for a design on one supply. */
    public String sentence() {
        return parts.isEmpty() ? "" : String.format(Locale.ROOT, "Leakage %.4g nW on one supply of %.2f V, at most %.4g nW with every part at its own "
                + "voltage, and at most %.4g nW while what can be off is off; lower voltages save %.4g uW of dynamic power.",
                leakageW() * 1e9, usualV, ownVoltagesW() * 1e9, darkW() * 1e9, dynamicSavedW() * 1e6);
    }

    /** For people; empty for a design on one supply. */
    public String text() {
        if (parts.isEmpty()) {
            return "";
        }
        var out = new StringBuilder(String.format(Locale.ROOT, "%n%-40s %8s %12s %12s %8s %14s%n", "by supply", "cells", "dynamic uW", "leakage uW", "V",
                "off, uW"));
        for (var part : parts) {
            out.append(String.format(Locale.ROOT, "%-40s %8d %12.3f %12.5f %8.2f %14s%n", part.row.name().isEmpty() ? "(around)" : part.row.name(), part.row.cells(),
                    part.row.dynamicW() * 1e6, part.row.leakageW() * 1e6, part.island.volts() > 0 ? part.island.volts() : usualV,
                    part.island.switchable() ? "0" : "always on"));
        }
        return out.append(sentence()).append('\n').toString();
    }
}
