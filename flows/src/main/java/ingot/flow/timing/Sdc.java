package ingot.flow.timing;

import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.GatePort;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes {@link ClockConstraint}s as Synopsys Design Constraints, for OpenSTA and OpenROAD. */
public final class Sdc {
    private final StringBuilder out = new StringBuilder();
    private final List<ClockConstraint> clocks;
    private final PortClocks domains;

    private Sdc(List<ClockConstraint> clocks, PortClocks domains) {
        this.clocks = clocks;
        this.domains = domains;
    }

    /** The file's text for a block with one clock, with one line per thing asked for. */
    public static String write(GateNetlist netlist, ClockConstraint constraint) {
        return write(netlist, List.of(constraint), new PortClocks(Map.of()));
    }

    /**
     * The file's text for a block with several clocks that have nothing to do with each other: no path from one to another is timed, since what
     * crosses goes through synchronisers. The first constraint's limits, drivers and loads hold for all.
     *
     * @param domains which clocks the delays of each port refer to; those of a port without one refer to the first clock
     */
    public static String write(GateNetlist netlist, List<ClockConstraint> clocks, PortClocks domains) {
        var sdc = new Sdc(List.copyOf(clocks), domains);
        clocks.forEach(sdc::clock);
        sdc.groups();
        var usual = clocks.getFirst();
        sdc.line("set_timing_derate -early %s", number(usual.earlyDerate()));
        sdc.line("set_timing_derate -late %s", number(usual.lateDerate()));
        netlist.ports().forEach(sdc::port);
        sdc.line("set_max_fanout %d [current_design]", usual.maxFanout());
        sdc.line("set_max_transition %s [current_design]", number(usual.maxTransitionNs()));
        sdc.line("set_max_capacitance %s [current_design]", number(usual.maxCapacitancePf()));
        return sdc.out.toString();
    }

    private void clock(ClockConstraint constraint) {
        line("create_clock -name %s -period %s%s", constraint.name(), number(constraint.periodNs()),
                constraint.port().isEmpty() ? "" : " [get_ports {" + constraint.port() + "}]");
        if (constraint.propagated()) {
            line("set_propagated_clock [get_clocks {%s}]", constraint.name());
        } else {
            line("set_clock_transition %s [get_clocks {%s}]", number(constraint.transitionNs()), constraint.name());
        }
        line("set_clock_uncertainty %s [get_clocks {%s}]", number(constraint.uncertaintyNs()), constraint.name());
    }

    private void groups() {
        if (clocks.size() > 1) {
            line("set_clock_groups -asynchronous%s", clocks.stream().map(clock -> " -group [get_clocks {" + clock.name() + "}]").collect(Collectors.joining()));
        }
    }

    private void port(GatePort port) {
        var usual = clocks.getFirst();
        boolean clock = clocks.stream().anyMatch(candidate -> candidate.port().equals(port.name()));
        if (!clock) {
            delays(port);
        }
        if (port.input()) {
            usual.drivingCell().ifPresent(cell -> line("set_driving_cell -lib_cell %s -pin %s [get_ports {%s}]", cell.cell(), cell.pin(), port.name()));
        } else {
            line("set_load %s [get_ports {%s}]", number(usual.outputLoadPf()), port.name());
        }
    }

    private void delays(GatePort port) {
        var more = "";
        for (var name : domains.of(port.name(), clocks.getFirst().port())) {
            var clock = clocks.stream().filter(candidate -> candidate.port().equals(name)).findFirst().orElse(clocks.getFirst());
            line("set_%s_delay %s -clock [get_clocks {%s}]%s [get_ports {%s}]", port.input() ? "input" : "output",
                    number(port.input() ? clock.inputDelayNs() : clock.outputDelayNs()), clock.name(), more, port.name());
            more = " -add_delay";
        }
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6g", value);
    }
}
