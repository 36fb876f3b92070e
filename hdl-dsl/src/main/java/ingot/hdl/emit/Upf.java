package ingot.hdl.emit;

import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.PowerDomain;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the supplies of a design as Unified Power Format (IEEE 1801): domains, switches, isolation, level shifters, retention and states.
 *
 * <p>The isolation is in the SystemVerilog, too, so that tools that read no UPF see it; a tool that does adds cells that compute the same.
 */
public final class Upf {
    private static final String TOP = "TOP";

    private final StringBuilder out = new StringBuilder();

    private Upf() {}

    /** The file's text; empty for a design on one supply. */
    public static Optional<String> emit(Netlist netlist) {
        if (netlist.modules().stream().noneMatch(module -> module.power().isPresent())) {
            return Optional.empty();
        }
        var upf = new Upf();
        upf.top(netlist.top());
        upf.inside(netlist.top(), "", TOP);
        return Optional.of(upf.out.toString());
    }

    private void top(NetModule module) {
        line("upf_version 2.1");
        line("set_design_top %s", module.name());
        line("create_supply_port VSS");
        line("create_supply_net VSS");
        line("connect_supply_net VSS -ports VSS");
        supply("VDD");
        line("create_supply_set SS_%s -function {power VDD} -function {ground VSS}", TOP);
        line("create_power_domain PD_%s -elements {.}", TOP);
        line("associate_supply_set SS_%s -handle PD_%s.primary", TOP, TOP);
        module.power().flatMap(PowerDomain::volts).ifPresent(volts -> state(TOP, volts, false));
    }

    private void inside(NetModule module, String path, String around) {
        for (var instance : module.instances()) {
            var own = path + instance.name();
            var power = instance.module().power();
            var name = own.replace('/', '_');
            power.ifPresent(supply -> domain(name, own, supply, instance.module(), around));
            inside(instance.module(), own + "/", power.isPresent() ? name : around);
        }
    }

    private void domain(String name, String path, PowerDomain power, NetModule module, String around) {
        out.append('\n');
        line("# %s, %s (%s)", path, module.name(), power.source());
        supply("VDD_" + name);
        var net = "VDD_" + name + (power.on().isPresent() ? "_switched" : "");
        power.on().ifPresent(on -> line("create_supply_net %s", net));
        line("create_supply_set SS_%s -function {power %s} -function {ground VSS}", name, net);
        line("create_power_domain PD_%s -elements {%s}", name, path);
        line("associate_supply_set SS_%s -handle PD_%s.primary", name, name);
        power.on().ifPresent(on -> switched(name, path, path + "/" + on, module, around));
        if (power.shifted()) {
            line("set_level_shifter LS_%s -domain PD_%s -applies_to both -rule both -location parent", name, name);
        }
        power.volts().ifPresent(volts -> state(name, volts, power.on().isPresent()));
    }

    private void switched(String name, String path, String on, NetModule module, String around) {
        var power = module.power().orElseThrow();
        line("create_power_switch SW_%s -domain PD_%s -input_supply_port {in VDD_%s} -output_supply_port {out VDD_%s_switched}"
                + " -control_port {on %s} -on_state {powered in {on}} -off_state {dark {!on}}", name, name, name, name, on);
        for (int bit = 0; bit < 2; bit++) {
            int value = bit;
            var ports = power.clamps().entrySet().stream().filter(clamp -> bit(clamp.getValue(), module.port(clamp.getKey())) == value)
                    .map(clamp -> path + "/" + clamp.getKey()).collect(Collectors.joining(" "));
            if (!ports.isEmpty()) {
                line("set_isolation ISO_%s_%d -domain PD_%s -elements {%s} -clamp_value %d -isolation_supply_set SS_%s -isolation_signal %s"
                        + " -isolation_sense low -location parent", name, value, name, ports, value, around, on);
            }
        }
        if (power.retained()) {
            line("create_supply_set SS_%s_kept -function {power VDD_%s} -function {ground VSS}", name, name);
            line("set_retention RET_%s -domain PD_%s -retention_supply_set SS_%s_kept -save_signal {%s negedge} -restore_signal {%s posedge}",
                    name, name, name, on, on);
        }
    }

    /** UPF clamps every bit of a port alike; other values are held by the logic of the SystemVerilog alone. */
    private static int bit(BigInteger clamp, Port port) {
        return Type.uint(port.type().width()).wrap(clamp).bitCount() == port.type().width() ? 1 : 0;
    }

    private void supply(String net) {
        line("create_supply_port %s", net);
        line("create_supply_net %s", net);
        line("connect_supply_net %s -ports %s", net, net);
    }

    private void state(String name, double volts, boolean switchable) {
        line("add_power_state SS_%s -state {ON -supply_expr {power == {FULL_ON %s} && ground == {FULL_ON 0}}}%s", name,
                String.format(Locale.ROOT, "%.4g", volts), switchable ? " -state {DARK -supply_expr {power == OFF}}" : "");
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
