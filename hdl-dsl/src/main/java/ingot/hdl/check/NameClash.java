package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code E029}: two things of one module, or two modules, with one name. Case is ignored, since some tools do. The language
 * finds another name by itself, unless a name was forced; a netlist that was read or made by hand is looked at here.
 */
final class NameClash implements Check {
    @Override
    public void run(Facts facts, Findings found) {
        Map<String, Source> modules = new HashMap<>();
        for (var module : facts.modules()) {
            take(modules, module, "module", module.name(), module.source(), found);
            Map<String, Source> names = new HashMap<>();
            module.ports().forEach(port -> take(names, module, "port", port.name(), port.source(), found));
            Parts.registers(module).forEach(register -> take(names, module, "register", register.name(), register.source(), found));
            module.memories().forEach(memory -> take(names, module, "memory", memory.name(), memory.source(), found));
            module.instances().forEach(instance -> take(names, module, "instance", instance.name(), instance.source(), found));
            Parts.wires(module).forEach(wire -> take(names, module, "wire", wire.name(), wire.source(), found));
        }
    }

    private static void take(Map<String, Source> names, NetModule module, String kind, String name, Source source, Findings found) {
        var first = names.putIfAbsent(name.toLowerCase(Locale.ROOT), source);
        if (first != null) {
            found.add(module, new Diagnostic("E029", "the name of " + kind + " `" + name + "` is taken"
                    + (kind.equals("module") ? "" : " in " + module.name()), source,
                    List.of("it was given before at " + first + " (case is ignored)"), "give one of the two another name"));
        }
    }
}
