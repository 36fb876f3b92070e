package ingot.sim.wave;

import ingot.hdl.netlist.Signal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Signals in the scopes in which a wave viewer shows them. {@code pe_0_0.weight} is {@code weight} in the module {@code pe_0_0}.
 * The words of a stream or bundle are together in a structure: {@code in_payload_address} is {@code address} in {@code payload} in
 * {@code in}, where a group says so; a stream inside the design is known by its {@code valid} and {@code ready}.
 */
final class SignalTree {
    private final Map<String, SignalTree> scopes = new LinkedHashMap<>();
    private final Map<String, Integer> signals = new LinkedHashMap<>();
    private boolean struct;

    /**
     * The tree of {@code signals}.
     *
     * @param groups for names of signals the path in structures, outermost first
     */
    static SignalTree of(List<Signal> signals, Map<String, List<String>> groups) {
        var names = new HashSet<String>();
        signals.forEach(signal -> names.add(signal.name()));
        var root = new SignalTree();
        for (int i = 0; i < signals.size(); i++) {
            root.add(signals.get(i).name(), i, groups, names);
        }
        return root;
    }

    /** Whether the scope is a structure and not a module. */
    boolean isStruct() {
        return struct;
    }

    Map<String, SignalTree> scopes() {
        return scopes;
    }

    /** Numbers of signals by the names that they have in this scope. */
    Map<String, Integer> signals() {
        return signals;
    }

    /** How many scopes there are below this one. */
    int count() {
        return scopes.values().stream().mapToInt(scope -> 1 + scope.count()).sum();
    }

    private void add(String name, int number, Map<String, List<String>> groups, Set<String> names) {
        var scope = this;
        int begin = 0;
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', begin)) {
            scope = scope.inner(name.substring(begin, dot), false);
            begin = dot + 1;
        }
        var path = groups.getOrDefault(name, stream(name, begin, names));
        for (var structure : path.subList(0, path.size() - 1)) {
            scope = scope.inner(structure, true);
        }
        scope.signals.put(path.getLast(), number);
    }

    private SignalTree inner(String name, boolean structure) {
        var scope = scopes.computeIfAbsent(name, _ -> new SignalTree());
        scope.struct |= structure;
        return scope;
    }

    /** The path of a signal of a stream: the shortest beginning of its name that has a {@code valid} and a {@code ready}. */
    private static List<String> stream(String name, int begin, Set<String> names) {
        for (int end = name.indexOf('_', begin); end > begin; end = name.indexOf('_', end + 1)) {
            var stream = name.substring(0, end);
            var rest = name.substring(end + 1);
            boolean belongs = rest.equals("valid") || rest.equals("ready") || rest.equals("payload") || rest.startsWith("payload_");
            if (belongs && names.contains(stream + "_valid") && names.contains(stream + "_ready")) {
                var path = new ArrayList<>(List.of(name.substring(begin, end)));
                if (rest.startsWith("payload_")) {
                    path.add("payload");
                    rest = rest.substring("payload_".length());
                }
                path.add(rest);
                return path;
            }
        }
        return List.of(name.substring(begin));
    }
}
