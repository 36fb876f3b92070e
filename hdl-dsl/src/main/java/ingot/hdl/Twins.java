package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Modules that were described in the same words at the same lines as one that is finished: they need no work of their own. Only
 * plain modules are looked at (no instances, memories or checks, one clock domain); an array has thousands of them. Whatever is not
 * plain is finished and then compared, by {@link Fingerprint}.
 */
final class Twins {
    private record Key(Class<?> type, Record params, ClockDomain domain, long first, long second) {}

    private record Described(Class<?> type, Record params, ClockDomain domain) {}

    private final Map<Described, Builder> described = new HashMap<>();
    private final Map<Key, Builder> finished = new HashMap<>();
    private final Map<Builder, Key> keys = new HashMap<>();

    /** Whether {@code builder} has a finished twin; it then has its results. */
    boolean adopt(Builder builder) {
        if (!builder.isPlain()) {
            return false;
        }
        var statements = builder.root.statements();
        if (statements.isEmpty()) {
            return false;
        }
        var key = key(builder, statements);
        var twin = finished.get(key);
        if (twin == null) {
            keys.put(builder, key);
            return false;
        }
        share(builder, twin);
        return true;
    }

    /** Gives {@code builder} the results of {@code twin}, which is finished. */
    void share(Builder builder, Builder twin) {
        builder.result = twin.result;
        twin.implicitPorts.forEach((implicit, port) ->
                builder.implicitPorts.put(builder.domains.implicit.get(implicit.standIn().name()), port));
    }

    /**
     * Whether a module of the same class, parameters and clock domain has been described before; {@code builder} then takes over its body. A module with
     * an enable or with domains of its own has ports that others do not have, and repeats nothing.
     */
    boolean repeats(Builder builder) {
        if (!builder.domains.isOne()) {
            return false;
        }
        var before = described.putIfAbsent(new Described(builder.module.getClass(), builder.module.params(), builder.domain), builder);
        if (before != null && before.domains.isOne()) {
            builder.first = before;
        }
        return builder.first != null;
    }

    /** Notes that {@code builder} is finished. */
    void add(Builder builder) {
        var key = keys.remove(builder);
        if (key != null) {
            finished.put(key, builder);
        }
    }

    private static Key key(Builder builder, List<Statement> statements) {
        var hash = new Hash(builder);
        hash.declared(builder.ports);
        hash.declared(builder.registers);
        hash.declared(builder.wires);
        hash.statements(statements);
        return new Key(builder.module.getClass(), builder.module.params(), builder.domain, hash.first, hash.second);
    }

    private static final class Hash extends StructureHash {
        private final Builder builder;

        Hash(Builder builder) {
            this.builder = builder;
        }

        void declared(List<Declared> all) {
            mix(all.size());
            for (var entry : all) {
                var signal = entry.signal();
                met(signal);
                mix(signal.type());
                mix(signal.type().labels());
                hint(entry.hint());
                mix(entry.path());
                switch (signal) {
                    case Port port -> {
                        mix(port.direction().ordinal());
                        mix(port.role().ordinal());
                    }
                    case Register register -> mix(register.resetValue());
                    default -> { }
                }
            }
        }

        private void hint(Hint hint) {
            mix(hint.base() == null ? "" : hint.base());
            mix(hint.isForced() ? 1 : 2);
            mix(hint.asked());
            mix(hint.site().source().file());
            mix(hint.site().source().line());
            mix(hint.site().name() == null ? "" : hint.site().name());
            mix(hint.site().element() ? 1 : 2);
            met(hint);
        }

        @Override
        void node(Expr expr) {
            mix(expr.source().line());
            mix(expr.source().file());
            var label = builder.names.labels().get(expr);
            if (label != null) {
                hint(label.hint());
                mix(label.path());
            }
        }
    }
}
