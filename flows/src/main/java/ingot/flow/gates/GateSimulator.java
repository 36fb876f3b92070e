package ingot.flow.gates;

import ingot.hdl.netlist.Netlist;
import ingot.sim.Simulator;
import java.math.BigInteger;
import java.util.Optional;

/** A simulator of gates that says which gates, so that the wave of a failure shows them. */
public record GateSimulator(Simulator simulator, Netlist gates) implements Simulator {
    @Override
    public int port(String name) {
        return simulator.port(name);
    }

    @Override
    public void poke(int port, long value) {
        simulator.poke(port, value);
    }

    @Override
    public void poke(int port, BigInteger value) {
        simulator.poke(port, value);
    }

    @Override
    public long peek(int port) {
        return simulator.peek(port);
    }

    @Override
    public BigInteger peekBig(int port) {
        return simulator.peekBig(port);
    }

    @Override
    public void step(int cycles) {
        simulator.step(cycles);
    }

    @Override
    public void stepClocks(int cycles, int... clocks) {
        simulator.stepClocks(cycles, clocks);
    }

    @Override
    public long cycle() {
        return simulator.cycle();
    }

    @Override
    public Optional<Netlist> executed() {
        return Optional.of(gates);
    }

    @Override
    public void close() {
        simulator.close();
    }
}
