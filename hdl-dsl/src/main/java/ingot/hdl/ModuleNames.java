package ingot.hdl;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.Set;

/** Names of modules: the class and its parameters, {@code Fifo_w8_d16}. */
final class ModuleNames {
    private static final int LONGEST = 48;

    private final Set<String> taken = new HashSet<>();

    /** A name for {@code module} that no other module has. */
    String name(Module<?> module) {
        var wanted = module.moduleName();
        var name = wanted;
        for (var i = 2; Keywords.contains(name) || !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }

    /** Class and parameters, with a hash of them where the text would grow too long. */
    static String fromParameters(Module<?> module) {
        var type = simpleName(module.getClass());
        var suffix = suffix(module.params());
        var full = type + suffix;
        return full.length() > LONGEST ? type + "_" + String.format("%08x", suffix.hashCode()) : full;
    }

    private static String simpleName(Class<?> type) {
        var name = type.getSimpleName();
        return name.isEmpty() ? simpleName(type.getSuperclass()) : name;
    }

    private static String suffix(Record params) {
        var components = params.getClass().getRecordComponents();
        var names = new ArrayList<String>();
        for (var component : components) {
            names.add(component.getName());
        }
        var text = new StringBuilder();
        for (var component : components) {
            var accessor = component.getAccessor();
            try {
                accessor.setAccessible(true);
                text.append('_').append(abbreviate(component.getName(), names)).append(valueText(accessor.invoke(params)));
            } catch (ReflectiveOperationException failure) {
                throw new IllegalStateException("cannot read parameter " + component.getName(), failure);
            }
        }
        return text.toString();
    }

    /** The first letter, or as many as tell the parameters apart. */
    private static String abbreviate(String name, List<String> all) {
        for (var length = 1; length < name.length(); length++) {
            var prefix = name.substring(0, length);
            if (all.stream().filter(other -> other.startsWith(prefix)).count() == 1) {
                return prefix.toLowerCase(Locale.ROOT);
            }
        }
        return name.toLowerCase(Locale.ROOT);
    }

    private static String valueText(Object value) {
        return switch (value) {
            case Boolean flag -> flag ? "1" : "0";
            case ClockDomain domain -> domain.clock().replaceAll("_clk$", "");
            case Record nested -> suffix(nested).substring(suffix(nested).isEmpty() ? 0 : 1);
            case null -> "none";
            case Object array when array.getClass().isArray() -> IntStream.range(0, Array.getLength(array))
                    .mapToObj(i -> valueText(Array.get(array, i))).collect(Collectors.joining("_"));
            case Object plain when saysOnlyWhichObject(plain) -> simpleName(plain.getClass()).replaceAll("[^A-Za-z0-9].*", "").toLowerCase(Locale.ROOT);
            default -> value.toString().replaceAll("[^A-Za-z0-9]+", "_").toLowerCase(Locale.ROOT);
        };
    }

    /** Whether the text of {@code value} is that of {@link Object#toString}, which is another one in every run. */
    private static boolean saysOnlyWhichObject(Object value) {
        return value.toString().equals(value.getClass().getName() + "@" + Integer.toHexString(System.identityHashCode(value)));
    }
}
