package ingot.flow.power;

import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a design with a supply of its own.
 *
 * @param path of the instance, with points between the names
 * @param volts of the supply; 0 where the design does not say, and it is that of the process
 * @param switchable whether the supply can be off
 */
public record SupplyIsland(String path, double volts, boolean switchable) {
    /** All of {@code netlist}, each before those inside it. */
    public static List<SupplyIsland> of(Netlist netlist) {
        var found = new ArrayList<SupplyIsland>();
        visit(netlist.top(), "", new SupplyIsland("", netlist.top().power().flatMap(power -> power.volts()).orElse(0.0), false), found);
        return found;
    }

    private static void visit(NetModule module, String prefix, SupplyIsland around, List<SupplyIsland> found) {
        for (var instance : module.instances()) {
            var path = prefix + instance.name();
            var own = instance.module().power().map(power -> new SupplyIsland(path, power.volts().orElse(around.volts), power.on().isPresent()));
            own.ifPresent(found::add);
            visit(instance.module(), path + ".", own.orElse(around), found);
        }
    }

    /** Whether the cell of this name is inside. */
    boolean holds(String cell) {
        return cell.startsWith(path + ".");
    }
}
