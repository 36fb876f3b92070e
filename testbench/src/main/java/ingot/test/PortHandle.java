package ingot.test;

import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Type;
import ingot.sim.Simulator;
import java.math.BigInteger;
import org.opentest4j.AssertionFailedError;

/** One port of a running device: checked, logged access in the port's own type. */
final class PortHandle {
    private final Port port;
    private final int index;
    private final Simulator simulator;
    private final PokeLog log;
    private final String engine;
    private final Type type;
    private final long min;
    private final long max;
    private long last;

    PortHandle(Port port, Simulator simulator, PokeLog log, String engine) {
        this.port = port;
        this.simulator = simulator;
        this.log = log;
        this.engine = engine;
        index = simulator.port(port.name());
        type = port.type();
        boolean narrow = type.width() < 64 || type.width() == 64 && type.signed();
        min = narrow ? type.min().longValue() : Long.MIN_VALUE;
        max = narrow ? type.max().longValue() : Long.MAX_VALUE;
    }

    String name() {
        return port.name();
    }

    void poke(long value) {
        if (value < min || value > max) {
            throw doesNotFit(value);
        }
        if (type.width() > 64) {
            poke(BigInteger.valueOf(value));
            return;
        }
        simulator.poke(index, value);
        if (value != last) {
            last = value;
            log.poke(index, value);
        }
    }

    void poke(BigInteger value) {
        if (!type.holds(value)) {
            throw doesNotFit(value);
        }
        if (type.width() <= 64) {
            poke(value.longValue());
        } else {
            simulator.poke(index, value);
            log.poke(index, value);
        }
    }

    long peek() {
        return simulator.peek(index);
    }

    BigInteger peekBig() {
        return simulator.peekBig(index);
    }

    void expect(long value) {
        if (type.width() > 64) {
            expect(BigInteger.valueOf(value));
            return;
        }
        long actual = simulator.peek(index);
        if (actual != value) {
            fail(BigInteger.valueOf(value), BigInteger.valueOf(actual));
        }
    }

    void expect(BigInteger value) {
        var actual = peekBig();
        if (!actual.equals(value)) {
            fail(value, actual);
        }
    }

    private void fail(BigInteger expected, BigInteger actual) {
        throw new AssertionFailedError(
                "%s (%s, cycle %d): `%s` %s expected %s but was %s".formatted(
                        TestLine.here(), engine, simulator.cycle(), port.name(), type, text(expected), text(actual)),
                expected, actual);
    }

    /** A value as the port's type shows it: the constant of an enum, true or false, else decimal and, where it is longer, hex. */
    private String text(BigInteger value) {
        var label = type.label(value);
        if (label.isPresent()) {
            return label.get();
        }
        if (value.abs().bitLength() < 4) {
            return value.toString();
        }
        var bits = Type.uint(type.width()).wrap(value);
        return value + " (0x" + bits.toString(16) + ")";
    }

    private IllegalArgumentException doesNotFit(Object value) {
        return new IllegalArgumentException(value + " does not fit `" + port.name() + "`, a " + type + ": it holds "
                + type.min() + " to " + type.max());
    }
}
