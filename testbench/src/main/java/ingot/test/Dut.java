package ingot.test;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Design;
import ingot.hdl.EnumOf;
import ingot.hdl.Module;
import ingot.hdl.Vec;
import ingot.hdl.Word;
import ingot.sim.Simulator;
import java.math.BigInteger;
import java.util.function.BooleanSupplier;

/**
 * A design under test, running. Ports are named by the fields of {@link #top}, and their values are those of their types: a
 * {@code long} or {@link BigInteger} for a number, a {@code boolean}, an enum constant, an array for a vector, a record for a
 * bundle. Outputs follow inputs at once; registers change at {@link #step}.
 *
 * @param <M> the class of the design
 */
public final class Dut<M extends Module<?>> implements AutoCloseable {
    private final Design<M> design;
    private final String engine;
    private final Ports ports;

    /** A device for {@code design} on {@code simulator}, made by the engine called {@code engine}. */
    public Dut(Design<M> design, String engine, Simulator simulator) {
        this.design = design;
        this.engine = engine;
        ports = new Ports(design, engine, simulator);
    }

    /** The module, for its port fields. */
    public M top() {
        return design.top();
    }

    /** The elaborated design. */
    public Design<M> design() {
        return design;
    }

    /** The name of the engine that runs it. */
    public String engine() {
        return engine;
    }

    /** Sets an input. An unsigned 64-bit port takes the bits of {@code value}. */
    public void poke(Word port, long value) {
        ports.handle(port).poke(value);
    }

    /** Sets an input of any width. */
    public void poke(Word port, BigInteger value) {
        ports.handle(port).poke(value);
    }

    /** Sets an input. */
    public void poke(Bool port, boolean value) {
        ports.handle(port).poke(value ? 1 : 0);
    }

    /** Sets an input. */
    public <E extends Enum<E>> void poke(EnumOf<E> port, E value) {
        ports.handle(port).poke(port.code(value));
    }

    /** Sets every word of an input, in the order of its layout. */
    public void poke(Vec<?> port, long... values) {
        ports.pokeWords(port, values);
    }

    /** Sets an input to a record of values, whose components are called like those of the bundle. */
    public void poke(Bundle port, Record value) {
        new RecordValues(ports).poke(port, value);
    }

    /** The value of a number of at most 64 bits; of an unsigned 64-bit one its bits. */
    public long peek(Word port) {
        return ports.handle(port).peek();
    }

    /** The value of a word of any width. */
    public BigInteger peekBig(Word port) {
        return ports.handle(port).peekBig();
    }

    /** Whether {@code port} is true. */
    public boolean peek(Bool port) {
        return ports.handle(port).peek() != 0;
    }

    /** The constant that {@code port} holds. */
    public <E extends Enum<E>> E peek(EnumOf<E> port) {
        var code = ports.handle(port).peekBig();
        return port.constant(code).orElseThrow(() -> new IllegalStateException(
                "`" + ports.handle(port).name() + "` holds " + code + ", which is no constant of " + port));
    }

    /** The values of every word, in the order of the layout. */
    public long[] peek(Vec<?> port) {
        return ports.peekWords(port);
    }

    /** The value of a bundle as a record, whose components are called like those of the bundle. */
    public <R extends Record> R peek(Bundle port, Class<R> type) {
        return new RecordValues(ports).peek(port, type);
    }

    /** Fails unless {@code port} has the value. */
    public void expect(Word port, long value) {
        ports.handle(port).expect(value);
    }

    /** Fails unless {@code port} has the value. */
    public void expect(Word port, BigInteger value) {
        ports.handle(port).expect(value);
    }

    /** Fails unless {@code port} has the value. */
    public void expect(Bool port, boolean value) {
        ports.handle(port).expect(value ? 1 : 0);
    }

    /** Fails unless {@code port} holds the constant. */
    public <E extends Enum<E>> void expect(EnumOf<E> port, E value) {
        ports.handle(port).expect(port.code(value));
    }

    /** Fails unless every word has its value, in the order of the layout. */
    public void expect(Vec<?> port, long... values) {
        ports.expectWords(port, values);
    }

    /** Fails unless the bundle has the values of the record. */
    public void expect(Bundle port, Record value) {
        new RecordValues(ports).expect(port, value);
    }

    /** One clock cycle. */
    public void step() {
        ports.step(1);
    }

    /** {@code cycles} clock cycles with the inputs as they are. */
    public void step(int cycles) {
        ports.step(cycles);
    }

    /** Cycles since power-up, the reset before the test included. */
    public long cycle() {
        return ports.cycle();
    }

    /** Asserts the reset for {@code cycles} cycles. A design without reset only steps. */
    public void reset(int cycles) {
        ports.reset(cycles);
    }

    /**
     * Steps until {@code port} is true.
     *
     * @return the cycles that it took, 0 if the port is true now
     * @throws AssertionError if it is not true after {@code limit} cycles
     */
    public int waitUntil(Bool port, int limit) {
        return ports.waitUntil(() -> peek(port), limit, "`" + ports.handle(port).name() + "` is still false");
    }

    /**
     * Steps until {@code condition} holds.
     *
     * @return the cycles that it took, 0 if it holds now
     * @throws AssertionError if it does not hold after {@code limit} cycles
     */
    public int waitUntil(BooleanSupplier condition, int limit) {
        return ports.waitUntil(condition, limit, "the condition does not hold");
    }

    /** The simulator, for tests that count nanoseconds. What is done to it directly is not in the wave of a failure. */
    public Simulator simulator() {
        return ports.simulator();
    }

    /** The name of a port in the netlist, in waves and in SystemVerilog. */
    public String name(Word port) {
        return ports.handle(port).name();
    }

    Ports ports() {
        return ports;
    }

    @Override
    public void close() {
        ports.simulator().close();
    }
}
