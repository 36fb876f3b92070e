package ingot.hdl.emit;

import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Constants of one module: numbers as literals, values of an enum by name. */
final class Constants {
    private record Key(Map<String, BigInteger> labels, BigInteger value) {}

    private record Named(String name, Term number, Type type) {}

    private final Map<Key, Named> used = new LinkedHashMap<>();
    private final UnaryOperator<String> fresh;

    /**
     * Makes the constants of a module.
     *
     * @param fresh gives a name that is still free, the wanted one where that is
     */
    Constants(UnaryOperator<String> fresh) {
        this.fresh = fresh;
    }

    /** {@code value}, by its name where its type has one. */
    Term of(BigInteger value, Type type) {
        return type.label(value).map(label -> used.computeIfAbsent(new Key(type.labels(), value),
                key -> new Named(name(label), Literals.of(value, type), type)))
                .map(named -> Term.primary(named.name(), false)).orElseGet(() -> Literals.of(value, type));
    }

    /** The label; a signal of nearly the same name makes it {@code FEED_VALUE}. */
    private String name(String label) {
        var name = fresh.apply(label);
        return name.equals(label) ? label : fresh.apply(label + "_VALUE");
    }

    /** Declarations of the names that were used, enum by enum in the order of their declaration. */
    List<String> declarations() {
        var lines = new ArrayList<String>();
        var longest = used.values().stream().mapToInt(named -> named.name().length()).max().orElse(0);
        var enums = used.keySet().stream().map(Key::labels).distinct().toList();
        var sorted = used.entrySet().stream().sorted(Comparator
                .comparingInt((Map.Entry<Key, Named> entry) -> enums.indexOf(entry.getKey().labels()))
                .thenComparing(entry -> List.copyOf(entry.getKey().labels().values()).indexOf(entry.getKey().value()))).map(Map.Entry::getValue).toList();
        for (var named : sorted) {
            lines.add("localparam logic" + ModuleWriter.range(named.type()) + " " + named.name()
                    + " ".repeat(longest - named.name().length()) + " = " + named.number().text() + ";");
        }
        return lines;
    }
}
