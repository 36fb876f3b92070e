package ingot.flow.timing;

import ingot.flow.gates.GateNetlist;
import java.util.Locale;

/** Writes a {@link ClockConstraint} as Synopsys Design Constraints, for OpenSTA and OpenROAD. */
public final class Sdc {
    private Sdc() {}

    /** The file's text, with one line per thing asked for. */
    public static String write(GateNetlist netlist, ClockConstraint constraint) {
        var out = new StringBuilder();
        line(out, "create_clock -name %s -period %s%s", constraint.name(), ns(constraint.periodNs()),
                constraint.port().isEmpty() ? "" : " [get_ports {" + constraint.port() + "}]");
        if (constraint.propagated()) {
            line(out, "set_propagated_clock [get_clocks {%s}]", constraint.name());
        } else {
            line(out, "set_clock_transition %s [get_clocks {%s}]", ns(constraint.transitionNs()), constraint.name());
        }
        line(out, "set_clock_uncertainty %s [get_clocks {%s}]", ns(constraint.uncertaintyNs()), constraint.name());
        line(out, "set_timing_derate -early %s", ns(constraint.earlyDerate()));
        line(out, "set_timing_derate -late %s", ns(constraint.lateDerate()));
        for (var port : netlist.ports()) {
            if (port.input() && !port.name().equals(constraint.port())) {
                line(out, "set_input_delay %s -clock [get_clocks {%s}] [get_ports {%s}]", ns(constraint.inputDelayNs()),
                        constraint.name(), port.name());
            }
            if (port.input()) {
                constraint.drivingCell().ifPresent(cell -> line(out, "set_driving_cell -lib_cell %s -pin %s [get_ports {%s}]",
                        cell.cell(), cell.pin(), port.name()));
            } else {
                line(out, "set_output_delay %s -clock [get_clocks {%s}] [get_ports {%s}]", ns(constraint.outputDelayNs()),
                        constraint.name(), port.name());
                line(out, "set_load %s [get_ports {%s}]", ns(constraint.outputLoadPf()), port.name());
            }
        }
        line(out, "set_max_fanout %d [current_design]", constraint.maxFanout());
        line(out, "set_max_transition %s [current_design]", ns(constraint.maxTransitionNs()));
        line(out, "set_max_capacitance %s [current_design]", ns(constraint.maxCapacitancePf()));
        return out.toString();
    }

    private static void line(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String ns(double value) {
        return String.format(Locale.ROOT, "%.6g", value);
    }
}
