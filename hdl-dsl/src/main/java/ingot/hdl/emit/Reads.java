package ingot.hdl.emit;

import ingot.hdl.netlist.Signal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which bits of which signals the written text reads; lint wants to hear about the others. */
final class Reads {
    private final Set<Signal> whole = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Signal, BitSet> bits = new IdentityHashMap<>();

    void all(Signal signal) {
        whole.add(signal);
    }

    void range(Signal signal, int high, int low) {
        bits.computeIfAbsent(signal, key -> new BitSet()).set(low, high + 1);
    }

    /** The parts of {@code signals} that nothing reads, as SystemVerilog operands. */
    List<String> unread(Collection<? extends Signal> signals) {
        var parts = new ArrayList<String>();
        for (var signal : signals) {
            if (whole.contains(signal)) {
                continue;
            }
            var read = bits.getOrDefault(signal, new BitSet());
            var width = signal.type().width();
            for (var low = read.nextClearBit(0); low < width; ) {
                var next = read.nextSetBit(low);
                var high = (next < 0 ? width : next) - 1;
                parts.add(part(signal.name(), width, high, low));
                low = next < 0 ? width : read.nextClearBit(next);
            }
        }
        return parts;
    }

    /** {@code name}, {@code name[3]} or {@code name[7:4]}. */
    static String part(String name, int width, int high, int low) {
        if (high - low + 1 == width) {
            return name;
        }
        return high == low ? name + "[" + low + "]" : name + "[" + high + ":" + low + "]";
    }
}
