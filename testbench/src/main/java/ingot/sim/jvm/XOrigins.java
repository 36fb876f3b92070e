package ingot.sim.jvm;

import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.sim.UnknownValueException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Where unknown values come from: the way from a node back to a register or a memory that was never set. */
final class XOrigins {
    private static final int LONGEST = 12;

    private final XState state;
    private final Lowering lowering;
    private final Map<Node, Origin> registers = new HashMap<>();
    private final Map<Memory, Map<Integer, Origin>> words = new HashMap<>();
    private final Map<Memory, Origin> forgotten = new HashMap<>();

    /**
     * Why something is unknown.
     *
     * @param path names on the way, the last one is where it began
     * @param reason a sentence about that
     */
    record Origin(List<String> path, String reason, Source source) {
        Origin behind(List<String> names) {
            var all = new ArrayList<String>();
            names.stream().filter(name -> !path.contains(name)).limit(LONGEST).forEach(all::add);
            all.addAll(path.size() > LONGEST ? path.subList(path.size() - LONGEST, path.size()) : path);
            return new Origin(all, reason, source);
        }

        UnknownValueException error(String what) {
            return new UnknownValueException(
                    what + ": " + String.join(" <- ", path.stream().map(name -> "`" + name + "`").toList())
                            + "\n  " + reason, path, source);
        }
    }

    XOrigins(XState state, Lowering lowering) {
        this.state = state;
        this.lowering = lowering;
    }

    /** The origin of the unknown bits of {@code node}, under the values of now. */
    Origin of(Node node) {
        var names = new ArrayList<String>();
        var seen = new HashSet<Node>();
        var at = node;
        while (true) {
            lowering.name(at).map(Signal::name).ifPresent(names::add);
            if (at.op == Op.REGISTER) {
                return register(at).behind(names);
            }
            if (at.op == Op.INPUT) {
                return input(at.signal()).behind(names);
            }
            if (at.op == Op.MEMORY_READ && state.value(at.operand(0)).isKnown()) {
                return word(at.memory(), state.value(at.operand(0)).bits().intValue()).behind(names);
            }
            seen.add(at);
            var culprit = culprit(at);
            if (culprit == null || seen.contains(culprit)) {
                return new Origin(List.of(), "its source is not known", Source.UNKNOWN).behind(names);
            }
            at = culprit;
        }
    }

    /** The operand that makes {@code node} unknown. */
    private Node culprit(Node node) {
        var deciding = switch (node.op) {
            case MUX -> node.operand(0);
            case SELECT, MEMORY_READ -> node.operands.getLast();
            default -> null;
        };
        if (deciding != null && state.value(deciding).isKnown()) {
            return node.op == Op.MUX
                    ? node.operand(state.value(deciding).isZero() ? 2 : 1)
                    : node.operand(state.value(deciding).bits().min(
                            BigInteger.valueOf(node.operands.size() - 2L)).intValue());
        }
        return deciding != null ? deciding
                : node.operands.stream().filter(operand -> !state.value(operand).isKnown()).findFirst().orElse(null);
    }

    private static Origin input(Signal signal) {
        return new Origin(List.of(signal.name()), "`" + signal.name() + "` (" + signal.source() + ") is an output of a black box, or an input,"
                + " that was made of unknown bits", signal.source());
    }

    private Origin register(Node register) {
        var known = registers.get(register);
        var signal = register.signal();
        return known != null ? known : new Origin(List.of(signal.name()), "register `" + signal.name() + "` (" + signal.source()
                + ") has had no known value since power-up: give it a reset value, or do not use it before it is set",
                signal.source());
    }

    private Origin word(Memory memory, int address) {
        var known = words.getOrDefault(memory, Map.of()).getOrDefault(address, forgotten.get(memory));
        return known != null ? known : new Origin(List.of(memory.name()), "word " + address + " of memory `" + memory.name() + "` ("
                + memory.source() + ") has not been written since power-up: give the memory initial words, or write before you read",
                memory.source());
    }

    /** Remembers that a supply was off, and {@code register} lost its value. */
    void forgotten(Node register, DarkSupply supply, long cycle) {
        var signal = register.signal();
        registers.put(register, new Origin(List.of(signal.name()), lost("register `" + signal.name() + "` (" + signal.source() + ")", supply, cycle,
                "reset it when the supply is back"), signal.source()));
    }

    /** Remembers that a supply was off, and {@code memory} lost its words. */
    void forgotten(Memory memory, DarkSupply supply, long cycle) {
        words.remove(memory);
        forgotten.put(memory, new Origin(List.of(memory.name()), lost("memory `" + memory.name() + "` (" + memory.source() + ")", supply, cycle,
                "write it again when the supply is back"), memory.source()));
    }

    private static String lost(String what, DarkSupply supply, long cycle, String mend) {
        return what + " lost what it held when the supply of `" + supply.path() + "` (" + supply.power().source() + ") was off, in cycle " + cycle + ": "
                + mend + ", or keep it with supply().retained()";
    }

    /** Remembers why {@code register} will be unknown after this edge. */
    void keep(Node register, Node next) {
        var origin = of(next);
        if (origin.path().isEmpty() || !origin.path().getFirst().equals(register.signal().name())) {
            registers.put(register, origin.behind(List.of(register.signal().name())));
        }
    }

    /** Remembers why a word is unknown that is written now; {@code null} if it is known. */
    void keep(Memory memory, int address, Node value) {
        var all = words.computeIfAbsent(memory, _ -> new HashMap<>());
        if (value == null) {
            all.remove(address);
        } else {
            all.put(address, of(value).behind(List.of(memory.name())));
        }
    }

    /** Remembers that {@code memory} promises nothing about a word that is read while it is written. */
    void collided(Memory memory, int address) {
        words.computeIfAbsent(memory, _ -> new HashMap<>()).put(address, new Origin(List.of(memory.name()),
                "word " + address + " of memory `" + memory.name() + "` (" + memory.source()
                        + ") is read at the edge at which it is written, and what that gives is undefined", memory.source()));
    }
}
