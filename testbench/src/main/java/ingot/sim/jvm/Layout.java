package ingot.sim.jvm;

import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Register;
import ingot.sim.PowerUp;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Where values live: slots of one {@code long[]}. Registers come first, those of one clock together, and their next values in a
 * second area of the same shape behind them, so one array copy is the edge of a clock.
 */
final class Layout {
    private final Map<Node, Integer> slots = new HashMap<>();
    private final Map<Memory, Integer> memories = new HashMap<>();
    private final List<Memory> memoryOrder = new ArrayList<>();
    private final int registerWords;
    private final Map<Node, Integer> places;
    private final Set<Node> alive;
    private final Ranges words = new Ranges();
    private final Ranges integers = new Ranges();
    private int size;

    /**
     * @param registers all that are alive
     * @param places of those that live in the {@code int[]}; the others live in the state array
     * @param clock number of the clock of a register
     */
    Layout(Collection<Node> registers, Map<Node, Integer> places, ToIntFunction<Node> clock) {
        this.places = places;
        alive = Set.copyOf(registers);
        places.forEach((register, place) -> integers.add(clock.applyAsInt(register), place, 1));
        registers.stream().filter(register -> !places.containsKey(register))
                .sorted(Comparator.comparingInt(clock)).forEach(register -> {
                    slots.put(register, take(register.words()));
                    words.add(clock.applyAsInt(register), slots.get(register), register.words());
                });
        registerWords = size;
        size = 2 * registerWords;
    }

    /** Where registers of a set of clocks live in the state array: pairs of start and length. */
    int[] wordRanges(long set) {
        return words.of(set);
    }

    /** Where registers of a set of clocks live in the {@code int[]}: pairs of start and length. */
    int[] integerRanges(long set) {
        return integers.of(set);
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

    /** A state array that is large enough for all slots, with the values of {@code old} and constants in place. */
    long[] grow(long[] old) {
        var state = Arrays.copyOf(old, size);
        slots.forEach((node, slot) -> {
            if (node.isConstant() && slot >= old.length) {
                Wide.store(state, slot, Wide.spec(node.type), node.constant());
            }
        });
        return state;
    }

    /** Puts registers to what they hold at power-up, {@code first}; as their next value too, which nothing computes where it never changes. */
    void start(long[] state, int[] replicated, Function<Register, BigInteger> first) {
        slots.forEach((node, slot) -> {
            if (node.op == Op.REGISTER) {
                var value = first.apply((Register) node.signal());
                Wide.store(state, slot, Wide.spec(node.type), value);
                if (slot < registerWords) {
                    Wide.store(state, slot + registerWords, Wide.spec(node.type), value);
                }
            }
        });
        places.forEach((node, place) -> replicated[place] = first.apply((Register) node.signal()).intValue());
    }

    /** Tells what every register holds that matters. */
    void registers(long[] state, int[] replicated, BiConsumer<Register, BigInteger> listener) {
        slots.forEach((node, slot) -> {
            if (node.op == Op.REGISTER && slot + node.words() <= state.length) {
                listener.accept((Register) node.signal(), Wide.big(state, slot, Wide.spec(node.type)));
            }
        });
        places.forEach((node, place) -> {
            if (alive.contains(node)) {
                listener.accept((Register) node.signal(), node.type.wrap(BigInteger.valueOf(replicated[place])));
            }
        });
    }

    /** The memories in the order in which {@link #memories(PowerUp)} gives them. */
    List<Memory> memories() {
        return memoryOrder;
    }

    /** The memories at power-up: their initial words; where a memory has none, what {@code start} says. */
    long[][] memories(PowerUp start) {
        var all = new long[memoryOrder.size()][];
        for (int i = 0; i < all.length; i++) {
            var memory = memoryOrder.get(i);
            int words = Node.words(memory.word());
            all[i] = new long[memory.depth() * words];
            var init = memory.init();
            for (int address = 0; address < memory.depth(); address++) {
                var value = address < init.size() ? init.get(address)
                        : init.isEmpty() ? start.value(memory.name(), address, memory.word()) : BigInteger.ZERO;
                Wide.store(all[i], address * words, Wide.spec(memory.word()), value);
            }
        }
        return all;
    }
}
