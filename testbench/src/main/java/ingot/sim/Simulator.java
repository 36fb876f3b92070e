package ingot.sim;

import ingot.hdl.netlist.Netlist;
import ingot.hdl.pass.Monitors;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A running design, two-valued. Values of signed ports are signed. Outputs follow inputs combinationally: a peek after a poke
 * sees settled values.
 *
 * <p>Inputs are 0 until they are poked. Pokes without a peek or a step between them happen together; poking the same input again is a moment
 * later, so an asynchronous reset that is poked and taken back acts, without an edge.
 *
 * <p>{@link #step} is one rising edge of every clock port, {@link #stepClocks} of some of them. Clocks that rise together see each
 * other's state as it was before the edge: every register and memory is read before any of them changes.
 */
public interface Simulator extends AutoCloseable {
    /** A handle for a port of the top module; look it up once, use it every cycle. */
    int port(String name);

    /** Sets an input port of at most 64 bits. */
    void poke(int port, long value);

    /** Sets an input port of any width. */
    void poke(int port, BigInteger value);

    /** The value of any port of at most 64 bits, sign-extended where the port is signed. */
    long peek(int port);

    /** The value of any port. */
    BigInteger peekBig(int port);

    /**
     * Advances {@code cycles} cycles with the inputs as they are: in each, all clocks rise together.
     *
     * @throws PropertyViolation if a property of the design does not hold
     */
    void step(int cycles);

    /**
     * Advances {@code cycles} cycles in which only some clocks rise, together; the others stand still.
     *
     * @param clocks handles of clock ports
     * @throws IllegalArgumentException if one is no clock
     */
    void stepClocks(int cycles, int... clocks);

    /** Cycles since power-up, whichever clocks rose in them. */
    long cycle();

    /** The netlist that is executed, where it is not the one that was compiled: the gates of a gate-level engine. */
    default Optional<Netlist> executed() {
        return Optional.empty();
    }

    /** The properties that are watched, with the path of each; empty where the design has none, and for gates. */
    default List<Monitors.Monitored> properties() {
        return List.of();
    }

    /**
     * How often each cover has happened since power-up, by path, modulo 2^32; states and arcs of state machines are among them,
     * as {@code state_IDLE} and {@code state_IDLE_to_BUSY}.
     */
    default Map<String, Long> covers() {
        return Map.of();
    }

    @Override
    void close();
}
