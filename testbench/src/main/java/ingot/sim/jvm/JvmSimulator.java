package ingot.sim.jvm;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Signal;
import ingot.sim.NamedState;
import ingot.sim.PowerUp;
import ingot.sim.SnapshotSimulator;
import ingot.sim.TracedSimulator;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs a {@link Program}. */
final class JvmSimulator implements TracedSimulator, SnapshotSimulator {
    private final NetModule top;
    private final Program program;
    private final List<Port> ports;
    private final int[] slots;
    private final int[] specs;
    /** Slots of inputs of at most 64 bits; -1 for other ports, and for those that may reset at once. */
    private final int[] pokes;
    /** Slots of ports of at most 64 bits; -1 for wide ones. */
    private final int[] peeks;
    /** Ports that are registers in the {@code int[]}: where; -1 for others. */
    private final int[] places;
    /** Ports that are registers in the state array. */
    private final boolean[] held;
    /** 64 less the width; negative for wide ports. */
    private final int[] shifts;
    /** The bits of an unsigned port, or of the register that it is; all bits of a signed one. */
    private final long[] masks;
    private final long[][] memories;
    private final int[] replicated;
    private final PowerUp start;
    private final Edge whole;
    private long[] state;
    /** Of the inputs that may reset at once those that were poked since the design settled or a clock rose. */
    private final Set<Integer> waiting = new HashSet<>();
    private boolean settled;
    private long cycle;

    JvmSimulator(NetModule top, Program program, PowerUp start) {
        this.top = top;
        this.program = program;
        this.start = start;
        ports = top.ports();
        slots = ports.stream().mapToInt(port -> program.slots().get(port)).toArray();
        specs = ports.stream().mapToInt(port -> Wide.spec(port.type())).toArray();
        pokes = new int[specs.length];
        peeks = new int[specs.length];
        places = new int[specs.length];
        held = new boolean[specs.length];
        shifts = new int[specs.length];
        masks = new long[specs.length];
        for (int i = 0; i < specs.length; i++) {
            var type = ports.get(i).type();
            shifts[i] = 64 - type.width();
            masks[i] = type.signed() && type.width() > 0 ? -1 : type.max().longValue();
            peeks[i] = shifts[i] < 0 ? -1 : slots[i];
            var register = program.held().get(ports.get(i));
            held[i] = register != null && !program.layout().isInteger(register);
            places[i] = -1;
            if (register != null && !held[i]) {
                places[i] = program.layout().place(register);
                masks[i] = Fitting.mask(register.type);
            }
            pokes[i] = ports.get(i).direction() == Direction.INPUT && shifts[i] >= 0 && !program.resetsAtOnce(ports.get(i)) ? slots[i] : -1;
        }
        whole = program.edge(program.clocks().all());
        state = program.grow(new long[0]);
        memories = program.layout().memories(start);
        replicated = new int[2 * program.layout().integers()];
        program.layout().start(state, replicated, register -> program.first(register, start));
        // A register that keeps its value is not written at the edge: behind it must be what it holds.
        System.arraycopy(state, 0, state, program.layout().registerWords(), program.layout().registerWords());
    }

    @Override
    public int port(String name) {
        return ports.indexOf(top.port(name));
    }

    @Override
    public void poke(int port, long value) {
        int slot = pokes[port];
        if (slot < 0) {
            poke(port, BigInteger.valueOf(value));
            return;
        }
        int shift = shifts[port];
        state[slot] = value << shift >> shift & masks[port];
        settled = false;
    }

    @Override
    public void poke(int port, BigInteger value) {
        checkInput(port);
        if (program.resetsAtOnce(ports.get(port)) && !waiting.add(port)) {
            settle();
            waiting.add(port);
        }
        Wide.store(state, slots[port], specs[port], value);
        settled = false;
    }

    @Override
    public long peek(int port) {
        int place = places[port];
        if (place >= 0) {
            return replicated[place] & masks[port];
        }
        int slot = peeks[port];
        if (slot < 0) {
            throw new IllegalArgumentException("port `" + ports.get(port).name() + "` has "
                    + ports.get(port).type().width() + " bits: use peekBig");
        }
        if (!settled && !held[port]) {
            settle();
        }
        return state[slot];
    }

    @Override
    public BigInteger peekBig(int port) {
        settle();
        return Wide.big(state, slots[port], specs[port]);
    }

    @Override
    public List<Signal> signals() {
        return List.copyOf(program.slots().keySet());
    }

    @Override
    public BigInteger value(Signal signal) {
        settle();
        return Wide.big(state, program.slots().get(signal), Wide.spec(signal.type()));
    }

    @Override
    public void step(int cycles) {
        run(whole, cycles);
    }

    @Override
    public void stepClocks(int cycles, int... clocks) {
        long set = 0;
        for (int clock : clocks) {
            set |= program.clocks().bit(ports.get(clock));
        }
        run(program.edge(set), cycles);
    }

    private void run(Edge edge, int cycles) {
        if (state.length < program.layout().size()) {
            state = program.grow(state);
        }
        for (int i = 0; i < cycles; i++) {
            if (program.settlesFirst()) {
                settle();
            }
            edge.run(state, memories, replicated, program.layout());
            settled = false;
        }
        waiting.clear();
        cycle += cycles;
    }

    @Override
    public Snapshot save() {
        if (!waiting.isEmpty()) {
            settle();
        }
        return new State(program, state.clone(), replicated.clone(),
                Arrays.stream(memories).map(long[]::clone).toArray(long[][]::new), settled, cycle);
    }

    @Override
    public void restore(Snapshot snapshot) {
        if (!(snapshot instanceof State kept) || kept.program != program) {
            throw new IllegalArgumentException("the snapshot is not of " + top.name() + " on the JVM engine");
        }
        state = program.grow(kept.state);
        System.arraycopy(kept.replicated, 0, replicated, 0, replicated.length);
        for (int i = 0; i < memories.length; i++) {
            System.arraycopy(kept.memories[i], 0, memories[i], 0, memories[i].length);
        }
        settled = kept.settled;
        waiting.clear();
        cycle = kept.cycle;
    }

    @Override
    public boolean knowsNames() {
        return true;
    }

    @Override
    public NamedState named(Snapshot snapshot) {
        var kept = (State) snapshot;
        var values = new HashMap<String, BigInteger>();
        program.layout().registers(kept.state, kept.replicated, (register, value) -> program.name(register, value, values));
        for (int i = 0; i < kept.memories.length; i++) {
            var memory = program.layout().memories().get(i);
            int words = Node.words(memory.word());
            for (int address = 0; address < memory.depth(); address++) {
                values.put(memory.name() + "[" + address + "]", Wide.big(kept.memories[i], address * words, Wide.spec(memory.word())));
            }
        }
        var inputs = new HashMap<String, BigInteger>();
        for (int i = 0; i < ports.size(); i++) {
            if (ports.get(i).direction() == Direction.INPUT) {
                inputs.put(ports.get(i).name(), Wide.big(kept.state, slots[i], specs[i]));
            }
        }
        return new NamedState(kept.cycle, values, inputs);
    }

    @Override
    public void enter(NamedState named) {
        var values = named.values();
        waiting.clear();
        program.layout().start(state, replicated, register -> values.containsKey(register.name())
                ? register.type().wrap(values.get(register.name())) : program.first(register, start));
        System.arraycopy(state, 0, state, program.layout().registerWords(), program.layout().registerWords());
        for (int i = 0; i < memories.length; i++) {
            var memory = program.layout().memories().get(i);
            int words = Node.words(memory.word());
            for (int address = 0; address < memory.depth(); address++) {
                var value = values.get(memory.name() + "[" + address + "]");
                if (value != null) {
                    Wide.store(memories[i], address * words, Wide.spec(memory.word()), memory.word().wrap(value));
                }
            }
        }
        named.inputs().forEach((name, value) -> poke(port(name), value));
        cycle = named.cycle();
        settled = false;
    }

    private record State(
            Program program, long[] state, int[] replicated, long[][] memories, boolean settled, long cycle)
            implements Snapshot {}

    @Override
    public long cycle() {
        return cycle;
    }

    @Override
    public void close() {
        Arrays.fill(memories, null);
    }

    private void settle() {
        if (!settled) {
            for (var block : program.settle()) {
                block.run(state, memories, replicated);
            }
            settled = true;
        }
        waiting.clear();
    }

    private void checkInput(int port) {
        if (ports.get(port).direction() == Direction.OUTPUT) {
            throw new IllegalArgumentException("port `" + ports.get(port).name() + "` is an output: it cannot be poked");
        }
    }
}
