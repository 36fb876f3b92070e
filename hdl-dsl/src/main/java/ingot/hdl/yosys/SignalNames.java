package ingot.hdl.yosys;

import ingot.hdl.json.Json;
import ingot.hdl.netlist.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names for the outputs of cells: the designer's where the file still has one for exactly these bits, else the cell's. */
final class SignalNames {
    private static final Pattern ILLEGAL = Pattern.compile("[^A-Za-z0-9_]+");
    private static final Pattern BLANKS = Pattern.compile("^_+(?=.)");

    private final Map<List<Json>, String> designers = new HashMap<>();
    private final Map<String, Json> nets;
    private final Set<String> taken = new HashSet<>();

    SignalNames(Json module) {
        nets = module.get("netnames").orElse(new Json.Nothing()).members();
        nets.forEach((name, net) -> {
            if (!net.get("hide_name").map(Json::text).orElse("").equals("1")) {
                designers.merge(net.get("bits").map(Json::elements).orElse(List.of()), name,
                        (old, other) -> other.length() < old.length() ? other : old);
            }
        });
    }

    /** A name for what {@code cell} has on the output {@code pin}. */
    String of(CellReader cell, String pin) {
        var name = designers.get(cell.bits(pin));
        return fresh(name != null && !taken.contains(legal(name).toLowerCase(Locale.ROOT)) ? name : cell.name() + "_" + pin);
    }

    String fresh(String wanted) {
        var legal = legal(wanted);
        var name = legal;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = legal + "_" + i;
        }
        return name;
    }

    void take(String name) {
        taken.add(name.toLowerCase(Locale.ROOT));
    }

    /** {@code name} as an identifier of every language. */
    String legal(String name) {
        var legal = BLANKS.matcher(ILLEGAL.matcher(name).replaceAll("_")).replaceFirst("");
        return legal.isEmpty() || Character.isDigit(legal.charAt(0)) ? "n" + legal : legal;
    }

    Source source(String net) {
        var found = nets.get(net);
        return found == null ? Source.UNKNOWN : Sources.of(found);
    }
}
