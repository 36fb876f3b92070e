package ingot.sim.jvm;

import ingot.hdl.netlist.Memory;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where values live: slots of one {@code long[]}. Registers come first and their next values in a second area of the same
 * shape behind them, so one array copy is the clock edge.
 */
final class Layout {
    private final Map<Node, Integer> slots = new HashMap<>();
    private final Map<Memory, Integer> memories = new HashMap<>();
    private final List<Memory> memoryOrder = new ArrayList<>();
    private final int registerWords;
    private final Map<Node, Integer> places;
    private int size;

    /**
     * @param registers those that live in the state array
     * @param places of those that live in the {@code int[]}
     */
    Layout(List<Node> registers, Map<Node, Integer> places) {
        this.places = places;
        registers.forEach(register -> slots.put(register, take(register.words())));
        registerWords = size;
        size = 2 * registerWords;
    }

    /** How many registers live in the {@code int[]}; behind them are as many next values. */
    int integers() {
        return places.size();
    }

    boolean isInteger(Node node) {
        return places.containsKey(node);
    }

    int place(Node register) {
        return places.get(register);
    }

    int registerWords() {
        return registerWords;
    }

    int nextSlot(Node register) {
        return slots.get(register) + registerWords;
    }

    int take(int words) {
        int slot = size;
        size += words;
        return slot;
    }

    int size() {
        return size;
    }

    /** The slot of {@code node}, a new one if it has none. */
    int slot(Node node) {
        return slots.computeIfAbsent(node, n -> take(n.words()));
    }

    int memory(Memory memory) {
        return memories.computeIfAbsent(memory, m -> {
            memoryOrder.add(m);
            return memoryOrder.size() - 1;
        });
    }

    /** The state at power-up: constants in place, all else 0. */
    long[] state() {
        var state = new long[size];
        slots.forEach((node, slot) -> {
            if (node.isConstant()) {
                Wide.store(state, slot, Wide.spec(node.type), node.constant());
            }
        });
        return state;
    }

    /** The memories at power-up: their initial words, all else 0. */
    long[][] memories() {
        var all = new long[memoryOrder.size()][];
        for (int i = 0; i < all.length; i++) {
            var memory = memoryOrder.get(i);
            int words = Node.words(memory.word());
            all[i] = new long[memory.depth() * words];
            List<BigInteger> init = memory.init();
            for (int address = 0; address < Math.min(init.size(), memory.depth()); address++) {
                Wide.store(all[i], address * words, Wide.spec(memory.word()), init.get(address));
            }
        }
        return all;
    }
}
