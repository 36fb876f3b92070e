package ingot.hdl;

import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Source;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives every named thing of one module its name. Everyone who shows a name (SystemVerilog, waves, simulators, reports) takes
 * it from the netlist, so all agree. Clashes ignore case; what is asked first keeps its name.
 */
final class Namer {
    private final Set<String> taken = new HashSet<>();
    private final Map<Hint, String> bases = new IdentityHashMap<>();
    private final Map<Source, Diagnostic> refused = new LinkedHashMap<>();
    private final Map<NetModule, Set<String>> insides = new IdentityHashMap<>();

    /**
     * Settles the base names of {@code hints}, which are all of one kind: several from one place in the code are the rounds of
     * a loop and get numbers.
     */
    void settle(List<Hint> hints, String fallback) {
        var groups = new LinkedHashMap<String, Map<Site, java.util.List<Hint>>>();
        var distinct = new java.util.LinkedHashSet<>(hints);
        for (var hint : distinct) {
            var base = hint.base() == null ? fallback : hint.base();
            groups.computeIfAbsent(base, key -> new LinkedHashMap<>())
                    .computeIfAbsent(hint.site(), key -> new java.util.ArrayList<>()).add(hint);
        }
        groups.forEach((base, sites) -> sites.forEach((site, group) -> {
            for (var i = 0; i < group.size(); i++) {
                var numbered = group.size() > 1 && !group.get(i).isForced();
                bases.put(group.get(i), numbered ? base + "_" + i : base);
            }
        }));
    }

    /** The name of a thing with a settled base. */
    String name(Hint hint, String path) {
        var base = bases.get(hint);
        var wanted = path.isEmpty() ? base : base + "_" + path;
        return named(hint, wanted, fresh(wanted));
    }

    /**
     * The name of an instance of {@code module}. Where something inside is called like it, {@code u_} stands before the name: Verilator warns that the
     * one hides the other.
     */
    String instance(Hint hint, NetModule module) {
        var wanted = bases.get(hint);
        var hides = insides.computeIfAbsent(module, Namer::declared).contains(wanted);
        return named(hint, wanted, fresh(hides ? "u_" + wanted : wanted));
    }

    private static Set<String> declared(NetModule module) {
        var names = new HashSet<String>();
        module.ports().forEach(port -> names.add(port.name()));
        module.wires().forEach(wire -> names.add(wire.name()));
        module.registers().forEach(register -> names.add(register.name()));
        module.memories().forEach(memory -> names.add(memory.name()));
        return names;
    }

    private String named(Hint hint, String wanted, String name) {
        if (hint.asked().isKnown() && !name.equals(wanted)) {
            refused.putIfAbsent(hint.asked(), new Diagnostic("W008", "the name `" + wanted + "` is taken or not allowed",
                    hint.asked(), List.of("`" + name + "` stands for it"), "ask for a name that nothing else in the module has"));
        }
        return name;
    }

    /** The names that were asked for by a word of the language and could not be given; one finding a line. */
    Collection<Diagnostic> refused() {
        return refused.values();
    }

    /** {@code wanted}, or something close to it that nothing else has. */
    String fresh(String wanted) {
        var legal = legal(wanted);
        var name = legal;
        for (var i = 2; Keywords.contains(name) || !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = Keywords.contains(legal) && i == 2 ? legal + "_" : legal + "_" + i;
        }
        return name;
    }

    private static String legal(String wanted) {
        if (isLegal(wanted)) {
            return wanted;
        }
        var name = wanted.replaceAll("[^A-Za-z0-9_]", "_");
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }

    private static boolean isLegal(String name) {
        for (var i = 0; i < name.length(); i++) {
            var c = name.charAt(i);
            var letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
            if (!letter && (i == 0 || c < '0' || c > '9')) {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
