package ingot.formal;

import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Property;
import java.util.ArrayList;
import java.util.List;

/**
 * A property of one instance of a module.
 *
 * @param path of the property from the top: {@code router_0_1.arbiter.oneGrant}
 */
public record PlacedProperty(String path, Property property) {
    /** Every property of {@code netlist}, those of a module once for each of its instances. */
    public static List<PlacedProperty> of(Netlist netlist) {
        var all = new ArrayList<PlacedProperty>();
        collect("", netlist.top(), all);
        return all;
    }

    private static void collect(String prefix, NetModule module, List<PlacedProperty> all) {
        module.verification().properties().forEach(property -> all.add(new PlacedProperty(prefix + property.name(), property)));
        module.instances().forEach(instance -> collect(prefix + instance.name() + ".", instance.module(), all));
    }

    boolean is(Property.Kind kind) {
        return property.kind() == kind;
    }

    /** {@code `fifo.neverFull` (Fifo.java:31): the message of the designer}. */
    @Override
    public String toString() {
        return "`" + path + "` (" + property.source() + ")" + (property.message().isEmpty() ? "" : ": " + property.message());
    }
}
