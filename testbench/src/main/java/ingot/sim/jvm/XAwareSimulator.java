package ingot.sim.jvm;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Type;
import ingot.hdl.pass.Dataflow;
import ingot.sim.UnknownSimulator;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Interprets a design with unknown bits. Slow and exact. */
final class XAwareSimulator implements UnknownSimulator {
    private final Dataflow design;
    private final Clocks clocks;
    private final Lowering lowering;
    private final Liveness live;
    private final XState state;
    private final XOrigins origins;
    private final XBranches branches;
    /** Registers that a reset changes without an edge. */
    private final List<Register> resetAtOnce;
    private final Map<Port, Boolean> resets = new HashMap<>();
    private final Map<Port, BigInteger> inputs = new HashMap<>();
    private final Set<Port> awaited = new HashSet<>();
    /** Inputs that were poked since the design settled. */
    private final Set<Port> waiting = new HashSet<>();
    private final Blackout blackout;
    private boolean settled;
    private long cycle;

    XAwareSimulator(Dataflow design, List<DarkSupply> supplies) {
        this.design = design;
        clocks = new Clocks(design);
        lowering = new Lowering(design, new Nodes(true));
        live = new Liveness(new FlatModel(design, clocks, lowering),
                Stream.concat(design.ports().stream(), supplies.stream().map(DarkSupply::on)).distinct().toList());
        state = new XState(design, live, lowering.nodes().count());
        origins = new XOrigins(state, lowering);
        branches = new XBranches(state);
        blackout = new Blackout(supplies, state, lowering, live, origins);
        resetAtOnce = live.next().keySet().stream().filter(register -> lowering.value(register) != lowering.state(register)).toList();
        for (var register : design.registers()) {
            register.clocking().reset().ifPresent(reset -> {
                if (reset.signal() instanceof Port port && register.resetValue().isPresent()) {
                    resets.put(port, reset.activeHigh());
                }
            });
        }
        awaited.addAll(resets.keySet());
    }

    @Override
    public int port(String name) {
        for (int i = 0; i < design.ports().size(); i++) {
            if (design.ports().get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("module " + design.name() + " has no port `" + name + "`");
    }

    @Override
    public void poke(int port, long value) {
        poke(port, BigInteger.valueOf(value));
    }

    @Override
    public void poke(int port, BigInteger value) {
        set(port, XWord.known(value, design.ports().get(port).type()), value);
    }

    @Override
    public void pokeUnknown(int port) {
        set(port, XWord.unknown(design.ports().get(port).type()), BigInteger.ZERO);
    }

    private void set(int port, XWord word, BigInteger known) {
        var signal = design.ports().get(port);
        if (signal.direction() == Direction.OUTPUT) {
            throw new IllegalArgumentException("port `" + signal.name() + "` is an output: it cannot be poked");
        }
        if (!waiting.add(signal)) {
            settle();
            waiting.add(signal);
        }
        var node = lowering.value(signal);
        if (live.nodes().contains(node)) {
            state.set(node, word);
        }
        inputs.put(signal, signal.type().wrap(known));
        settled = false;
    }

    @Override
    public long peek(int port) {
        return peekBig(port).longValue();
    }

    @Override
    public BigInteger peekBig(int port) {
        var signal = design.ports().get(port);
        if (signal.direction() == Direction.INPUT) {
            return inputs.getOrDefault(signal, BigInteger.ZERO);
        }
        settle();
        var node = lowering.value(signal);
        var value = state.value(node);
        if (!value.isKnown() && isArmed()) {
            throw origins.of(node).error(where() + "output `" + signal.name() + "` has unknown bits (0x"
                    + value.unknown().toString(16) + ")");
        }
        return signal.type().wrap(value.bits());
    }

    @Override
    public BigInteger unknown(int port) {
        settle();
        var signal = design.ports().get(port);
        return signal.direction() == Direction.INPUT ? BigInteger.ZERO : state.value(lowering.value(signal)).unknown();
    }

    @Override
    public BigInteger ones(int port) {
        settle();
        var signal = design.ports().get(port);
        var value = signal.direction() == Direction.INPUT
                ? inputs.getOrDefault(signal, BigInteger.ZERO) : state.value(lowering.value(signal)).bits();
        return Type.uint(signal.type().width()).wrap(value).andNot(unknown(port));
    }

    @Override
    public boolean isChecking() {
        return isArmed();
    }

    @Override
    public void step(int cycles) {
        run(cycles, clocks.all());
    }

    @Override
    public void stepClocks(int cycles, int... handles) {
        long set = 0;
        for (int handle : handles) {
            set |= clocks.bit(design.ports().get(handle));
        }
        run(cycles, set);
    }

    private void run(int cycles, long set) {
        for (int i = 0; i < cycles; i++) {
            settle();
            if (isArmed()) {
                check(set);
            }
            edge(set);
            awaited.removeIf(this::isAsserted);
            cycle++;
        }
    }

    /** Whether every reset has been there and none is there now. */
    private boolean isArmed() {
        return awaited.isEmpty() && resets.keySet().stream().noneMatch(this::isAsserted);
    }

    private boolean isAsserted(Port reset) {
        return inputs.getOrDefault(reset, BigInteger.ZERO).testBit(0) == resets.get(reset);
    }

    private void settle() {
        if (!settled) {
            state.settle();
            resetAtOnce.forEach(register -> state.set(lowering.state(register), state.value(lowering.value(register))));
            blackout.forget(cycle);
            settled = true;
        }
        waiting.clear();
    }

    private String where() {
        return design.name() + ", cycle " + cycle + ": ";
    }

    /** Unknown values must not decide what registers with a reset become, nor where a memory is written. */
    private void check(long set) {
        boolean anyBranch = branches.mayExist();
        for (var write : live.writes()) {
            if (!clocks.isIn(set, write.clocking()) || blackout.covers(write.memory())) {
                continue;
            }
            var name = write.memory().name();
            if (!state.value(write.enable()).isKnown()) {
                throw origins.of(write.enable()).error(where() + "whether memory `" + name + "` is written is unknown");
            }
            if (!state.value(write.enable()).isZero() && !state.value(write.address()).isKnown()) {
                throw origins.of(write.address()).error(where() + "the address at which memory `" + name + "` is written is unknown");
            }
        }
        if (anyBranch) {
            live.next().forEach((register, next) -> {
                if (register.resetValue().isPresent() && register.clocking().reset().isPresent() && clocks.isIn(set, register.clocking())
                        && !blackout.covers(register)) {
                    branches.unknownCondition(next).ifPresent(condition -> {
                        throw origins.of(condition).error(where() + "what register `" + register.name() + "` ("
                                + register.source() + ") becomes is decided by an unknown condition (" + lowering.source(condition) + ")");
                    });
                }
            });
        }
    }

    private record Written(Liveness.Write write, XWord enable, XWord address, XWord value) {}

    private void edge(long set) {
        var writes = new ArrayList<Written>();
        for (var write : live.writes()) {
            if (clocks.isIn(set, write.clocking()) && !state.value(write.enable()).isZero()) {
                writes.add(new Written(write, state.value(write.enable()), state.value(write.address()), state.value(write.value())));
            }
        }
        for (var written : writes) {
            keepOrigin(written);
        }
        var old = forgetUndefined(writes);
        var next = new LinkedHashMap<Node, XWord>();
        live.next().forEach((register, node) -> {
            boolean ticks = clocks.isIn(set, register.clocking());
            var value = ticks ? node : lowering.value(register);
            next.put(lowering.state(register), state.value(value));
            if (ticks && !state.value(value).isKnown()) {
                origins.keep(lowering.state(register), value);
            }
        });
        old.forEach((memory, words) -> System.arraycopy(words, 0, state.words(memory), 0, words.length));
        next.forEach(state::set);
        for (var written : writes) {
            state.write(written.write.memory(), written.address, written.value, written.enable.isKnown());
        }
        settled = false;
    }

    private void keepOrigin(Written written) {
        if (written.address.isKnown()) {
            origins.keep(written.write.memory(), written.address.bits().intValue(),
                    written.value.isKnown() ? null : written.write.value());
        }
    }

    /** Makes words unknown, for the time of this edge, that are written while what a read of them gives is undefined. */
    private Map<Memory, XWord[]> forgetUndefined(List<Written> writes) {
        var old = new HashMap<Memory, XWord[]>();
        for (var written : writes) {
            var memory = written.write.memory();
            if (memory.readUnderWrite() == Memory.ReadUnderWrite.UNDEFINED) {
                old.putIfAbsent(memory, state.words(memory).clone());
                state.write(memory, written.address, XWord.unknown(memory.word()), true);
                if (written.address.isKnown()) {
                    origins.collided(memory, written.address.bits().intValue());
                }
            }
        }
        if (!old.isEmpty()) {
            state.settle();
        }
        return old;
    }

    @Override
    public long cycle() {
        return cycle;
    }

    @Override
    public void close() {}
}
