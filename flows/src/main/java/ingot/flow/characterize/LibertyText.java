package ingot.flow.characterize;

import ingot.pdk.liberty.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes what was measured in Liberty's syntax: ns, pF, V, nW, pJ. */
final class LibertyText {
    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** The group of a cell. */
    static String cell(CellResult cell) {
        var writer = new LibertyText();
        writer.depth = 1;
        writer.writeCell(cell);
        return writer.text.toString();
    }

    /** A library of cells whose groups are written already. */
    static String library(String name, Conditions conditions, List<String> comment, List<String> cells) {
        var writer = new LibertyText();
        writer.line("/*");
        comment.forEach(line -> writer.line(" * " + line));
        writer.line(" */");
        writer.open("library (\"" + name + "\")");
        writer.line("technology (\"cmos\");");
        writer.line("delay_model : \"table_lookup\";");
        for (var unit : List.of("time_unit : \"1ns\"", "voltage_unit : \"1V\"", "current_unit : \"1mA\"", "pulling_resistance_unit : \"1kohm\"",
                "leakage_power_unit : \"1nW\"", "capacitive_load_unit (1, \"pf\")")) {
            writer.line(unit + ";");
        }
        for (var percent : List.of("input_threshold_pct_rise : 50", "input_threshold_pct_fall : 50", "output_threshold_pct_rise : 50",
                "output_threshold_pct_fall : 50", "slew_lower_threshold_pct_rise : 20", "slew_lower_threshold_pct_fall : 20",
                "slew_upper_threshold_pct_rise : 80", "slew_upper_threshold_pct_fall : 80", "slew_derate_from_library : 1")) {
            writer.line(percent + ";");
        }
        writer.line("nom_process : 1;");
        writer.value("nom_temperature", conditions.temperatureC());
        writer.value("nom_voltage", conditions.volts());
        writer.value("default_max_transition", conditions.maxTransitionNs());
        writer.line("default_operating_conditions : \"" + conditions.name() + "\";");
        writer.open("operating_conditions (\"" + conditions.name() + "\")");
        writer.line("process : 1;");
        writer.value("temperature", conditions.temperatureC());
        writer.value("voltage", conditions.volts());
        writer.line("tree_type : \"balanced_tree\";");
        writer.close();
        int slews = conditions.slewsNs().length;
        int checks = CheckTable.slews(conditions).length;
        writer.template("lu_table_template", "delay", new Axis("input_net_transition", slews), new Axis("total_output_net_capacitance", PathBench.LOADS));
        writer.template("power_lut_template", "energy", new Axis("input_transition_time", slews), new Axis("total_output_net_capacitance", PathBench.LOADS));
        writer.template("power_lut_template", "input_energy", new Axis("input_transition_time", slews));
        writer.template("lu_table_template", "check", new Axis("related_pin_transition", checks), new Axis("constrained_pin_transition", checks));
        writer.template("lu_table_template", "width", new Axis("related_pin_transition", checks));
        cells.forEach(writer.text::append);
        writer.close();
        return writer.text.toString();
    }

    /** An axis of a template. ABC refuses tables that have not as many points as their template. */
    private record Axis(String variable, int points) {}

    private void template(String kind, String name, Axis... axes) {
        open(kind + " (\"" + name + "\")");
        for (int i = 0; i < axes.length; i++) {
            line("variable_%d : %s;".formatted(i + 1, axes[i].variable));
        }
        for (int i = 0; i < axes.length; i++) {
            line("index_%d (\"%s\");".formatted(i + 1, IntStream.rangeClosed(1, axes[i].points).mapToObj(String::valueOf).collect(Collectors.joining(", "))));
        }
        close();
    }

    private void writeCell(CellResult cell) {
        open("cell (\"" + cell.cell() + "\")");
        if (!cell.note().isEmpty()) {
            line("/* " + cell.note() + " */");
        }
        value("area", cell.areaUm2());
        value("cell_leakage_power", cell.leakageNw());
        cell.leakageStatesNw().forEach((state, nanowatts) -> {
            open("leakage_power ()");
            line("when : \"" + state + "\";");
            value("value", nanowatts);
            close();
        });
        cell.groups().forEach(this::line);
        for (var rail : List.of("VPWR primary_power", "VGND primary_ground", "VPB nwell", "VNB pwell")) {
            var words = rail.split(" ");
            line("pg_pin (\"%s\") { pg_type : %s; voltage_name : \"%s\"; }".formatted(words[0], words[1], words[0]));
        }
        cell.pins().forEach(this::writePin);
        close();
    }

    private void writePin(CellResult.Pin pin) {
        open("pin (\"" + pin.name() + "\")");
        line("direction : " + (pin.output() ? "output;" : "input;"));
        pin.attributes().forEach(this::line);
        if (pin.output()) {
            pin.function().ifPresent(function -> line("function : \"" + function + "\";"));
            if (pin.maxCapacitancePf() > 0) {
                value("max_capacitance", pin.maxCapacitancePf());
            }
        } else {
            if (pin.clock()) {
                line("clock : true;");
            }
            value("capacitance", (pin.riseCapacitancePf() + pin.fallCapacitancePf()) / 2);
            value("rise_capacitance", pin.riseCapacitancePf());
            value("fall_capacitance", pin.fallCapacitancePf());
        }
        line("related_power_pin : \"VPWR\";");
        line("related_ground_pin : \"VGND\";");
        pin.power().ifPresent(this::writeInputPower);
        pin.arcs().forEach(this::writeArc);
        pin.constraints().forEach(this::writeConstraint);
        close();
    }

    private void writeInputPower(CellResult.InputPower power) {
        open("internal_power ()");
        table("rise_power (\"input_energy\")", new Table(power.slewsNs(), new double[1], power.risePj()));
        table("fall_power (\"input_energy\")", new Table(power.slewsNs(), new double[1], power.fallPj()));
        close();
    }

    private void writeArc(Arc arc) {
        open("timing ()");
        line("related_pin : \"" + arc.related() + "\";");
        line("timing_type : " + arc.kind() + ";");
        line("timing_sense : " + arc.sense() + ";");
        arc.rise().ifPresent(edges -> {
            table("cell_rise (\"delay\")", edges.delay());
            table("rise_transition (\"delay\")", edges.transition());
        });
        arc.fall().ifPresent(edges -> {
            table("cell_fall (\"delay\")", edges.delay());
            table("fall_transition (\"delay\")", edges.transition());
        });
        close();
        open("internal_power ()");
        line("related_pin : \"" + arc.related() + "\";");
        arc.rise().ifPresent(edges -> table("rise_power (\"energy\")", edges.power()));
        arc.fall().ifPresent(edges -> table("fall_power (\"energy\")", edges.power()));
        close();
    }

    private void writeConstraint(CellResult.Constraint check) {
        open("timing ()");
        line("related_pin : \"" + check.related() + "\";");
        line("timing_type : " + check.kind() + ";");
        check.rise().ifPresent(table -> table("rise_constraint (\"" + template(table) + "\")", table));
        check.fall().ifPresent(table -> table("fall_constraint (\"" + template(table) + "\")", table));
        close();
    }

    private static String template(Table table) {
        return table.index2().length > 1 ? "check" : "width";
    }

    private void table(String head, Table table) {
        open(head);
        line("index_1 (\"" + numbers(table.index1()) + "\");");
        int columns = table.index2().length;
        if (columns > 1) {
            line("index_2 (\"" + numbers(table.index2()) + "\");");
            var rows = IntStream.range(0, table.index1().length)
                    .mapToObj(row -> "\"" + numbers(Arrays.copyOfRange(table.values(), row * columns, (row + 1) * columns)) + "\"");
            line("values (" + rows.collect(Collectors.joining(", \\\n" + "  ".repeat(depth + 1))) + ");");
        } else {
            line("values (\"" + numbers(table.values()) + "\");");
        }
        close();
    }

    private static String numbers(double[] values) {
        return Arrays.stream(values).mapToObj(LibertyText::number).collect(Collectors.joining(", "));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.5g", value);
    }

    private void value(String name, double value) {
        line(name + " : " + String.format(Locale.ROOT, "%.6g", value) + ";");
    }

    private void open(String head) {
        line(head + " {");
        depth++;
    }

    private void close() {
        depth--;
        line("}");
    }

    private void line(String content) {
        text.append("  ".repeat(depth)).append(content).append('\n');
    }
}
