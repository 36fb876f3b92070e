package ingot.sim;

import ingot.hdl.netlist.Netlist;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A running design, two-valued. Values of signed ports are signed. Outputs follow inputs combinationally: a peek after a poke
 * sees settled values. {@link #step} is one rising edge of every clock port.
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

    /** Advances {@code cycles} clock cycles with the inputs as they are. */
    void step(int cycles);

    /** Cycles stepped since power-up. */
    long cycle();

    /** The netlist that is executed, where it is not the one that was compiled: the gates of a gate-level engine. */
    default Optional<Netlist> executed() {
        return Optional.empty();
    }

    @Override
    void close();
}
