package ingot.hdl.check;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Recognises synchronisers by their structure: a register that takes a signal as it is and that only a second register of the
 * same clock reads, again as it is. Both may have an enable, the same one.
 */
final class Synchronisers {
    /** The signal behind the first register, by first register. */
    private final Map<Register, Signal> inputs = new IdentityHashMap<>();
    /** The first register, by second register. */
    private final Map<Register, Register> seconds = new IdentityHashMap<>();

    Synchronisers(NetModule module, SignalGraph graph, Domains domains) {
        Map<Object, Set<Object>> readers = new IdentityHashMap<>();
        for (var node = 0; node < graph.size(); node++) {
            for (var edge = graph.firstEdge(node); edge >= 0; edge = graph.nextEdge(edge)) {
                if (graph.thing(graph.target(edge)) instanceof Register register) {
                    readers.computeIfAbsent(register, key -> Collections.newSetFromMap(new IdentityHashMap<>())).add(graph.thing(node));
                }
            }
        }
        for (var second : module.registers()) {
            var value = domains.plain(second);
            if (value != null && domains.alias(value) instanceof Register first && first != second
                    && isOnly(readers.getOrDefault(first, Set.of()), second, value)
                    && domains.moveTogether(first, second)
                    && domains.clock(first.clocking()).equals(domains.clock(second.clocking()))
                    && domains.plain(first) != null && domains.alias(domains.plain(first)) != null) {
                seconds.put(second, first);
                inputs.put(first, domains.alias(domains.plain(first)));
            }
        }
    }

    /** Whether {@code second} alone reads, at most through a conversion of the value. */
    private static boolean isOnly(Set<Object> readers, Register second, Expr value) {
        return readers.size() == 1 && (readers.contains(second) || readers.contains(value));
    }

    boolean isFirst(Register register) {
        return inputs.containsKey(register);
    }

    /** The signal that {@code second} shows two edges later; {@code null} where it is not the second register of a synchroniser. */
    Signal input(Register second) {
        Signal input = seconds.get(second);
        while (input instanceof Register register && isFirst(register)) {
            input = inputs.get(register);
        }
        return input;
    }
}
