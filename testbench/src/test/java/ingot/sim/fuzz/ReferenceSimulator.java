package ingot.sim.fuzz;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.pass.Dataflow;
import ingot.hdl.pass.Evaluator;
import ingot.hdl.pass.Flatten;
import ingot.sim.Simulator;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Executes the rules of the netlist to the letter: the referee of the engines. */
final class ReferenceSimulator implements Simulator {
    private final NetModule top;
    private final Dataflow flow;
    private final Map<Signal, BigInteger> held = new HashMap<>();
    private final Map<Memory, BigInteger[]> words = new HashMap<>();
    private Map<Signal, BigInteger> settled = new HashMap<>();
    private final Set<Integer> poked = new HashSet<>();
    private long cycle;

    ReferenceSimulator(Netlist netlist) {
        top = netlist.top();
        flow = Flatten.flatten(netlist);
        flow.registers().forEach(register -> held.put(register, register.atPowerUp().orElse(BigInteger.ZERO)));
        top.ports().stream().filter(p -> p.direction() == Direction.INPUT).forEach(p -> held.put(p, BigInteger.ZERO));
        for (var memory : flow.memories()) {
            var content = new BigInteger[memory.depth()];
            Arrays.fill(content, BigInteger.ZERO);
            for (int i = 0; i < memory.init().size(); i++) {
                content[i] = memory.init().get(i);
            }
            words.put(memory, content);
        }
    }

    private BigInteger value(Signal signal) {
        if (held.containsKey(signal)) {
            return signal instanceof Register register && isReset(register)
                    ? register.resetValue().orElseThrow()
                    : held.get(signal);
        }
        var known = settled.get(signal);
        if (known == null) {
            known = evaluate(flow.value(signal));
            settled.put(signal, known);
        }
        return known;
    }

    /** Whether an asynchronous reset acts on {@code register}. */
    private boolean isReset(Register register) {
        return register.resetValue().isPresent() && register.clocking().reset()
                .filter(reset -> reset.kind() == Clocking.Reset.Kind.ASYNCHRONOUS)
                .filter(reset -> value(reset.signal()).testBit(0) == reset.activeHigh()).isPresent();
    }

    private BigInteger evaluate(Expr expr) {
        return new Evaluator(new Evaluator.Values() {
            @Override
            public BigInteger signal(Signal signal) {
                return value(signal);
            }

            @Override
            public BigInteger word(Memory memory, int address) {
                return words.get(memory)[address];
            }
        }).evaluate(expr);
    }

    @Override
    public int port(String name) {
        return top.ports().indexOf(top.port(name));
    }

    @Override
    public void poke(int port, long value) {
        poke(port, BigInteger.valueOf(value));
    }

    @Override
    public void poke(int port, BigInteger value) {
        if (!poked.add(port)) {
            act();
            poked.add(port);
        }
        held.put(top.ports().get(port), top.ports().get(port).type().wrap(value));
        settled = new HashMap<>();
    }

    @Override
    public long peek(int port) {
        return peekBig(port).longValue();
    }

    @Override
    public BigInteger peekBig(int port) {
        act();
        return value(top.ports().get(port));
    }

    /** Asynchronous resets act without an edge, and at once for all that was poked together. */
    private void act() {
        flow.registers().forEach(register -> held.put(register, value(register)));
        poked.clear();
    }

    @Override
    public void step(int cycles) {
        step(cycles, Set.copyOf(top.ports()));
    }

    @Override
    public void stepClocks(int cycles, int... clocks) {
        step(cycles, Arrays.stream(clocks).mapToObj(top.ports()::get).collect(Collectors.toSet()));
    }

    private void step(int cycles, Set<? extends Signal> clocks) {
        for (int i = 0; i < cycles; i++) {
            act();
            edge(clocks);
            settled = new HashMap<>();
            cycle++;
        }
    }

    private void edge(Set<? extends Signal> clocks) {
        var next = new HashMap<Register, BigInteger>();
        flow.registers().forEach(register -> next.put(register, clocks.contains(register.clocking().clock())
                ? evaluate(flow.nextWithReset(register)) : value(register)));
        Runnable[] writes = flow.writes().stream().filter(write -> clocks.contains(write.clocking().clock()))
                .map(this::write).toArray(Runnable[]::new);
        held.putAll(next);
        for (var write : writes) {
            write.run();
        }
    }

    private Runnable write(Dataflow.Write write) {
        boolean enabled = evaluate(write.enable()).signum() != 0;
        var address = evaluate(write.address());
        var value = evaluate(write.value());
        boolean inside = address.compareTo(BigInteger.valueOf(write.memory().depth())) < 0;
        return enabled && inside ? () -> words.get(write.memory())[address.intValue()] = value : () -> { };
    }

    @Override
    public long cycle() {
        return cycle;
    }

    @Override
    public void close() {}
}
