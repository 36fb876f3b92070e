package ingot.test;

import ingot.hdl.EnumOf;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Type;
import ingot.sim.Simulator;
import java.math.BigInteger;
import org.opentest4j.AssertionFailedError;

/** One port of a running device: checked, logged access in the port's own type. */
final class PortHandle {
    /** The index of a word without bits, which is 0 and which no simulator knows. */
    private static final int NO_BITS = -1;

    private final Ports ports;
    private final Simulator simulator;
    private final Port port;
    private final int index;
    private final Type type;
    private final long min;
    private final long max;
    private final PortWriters writers = new PortWriters();
    private EnumOf<?> choice;
    private long last;

    PortHandle(Ports ports, Port port) {
        this.ports = ports;
        this.port = port;
        simulator = ports.simulator();
        index = port.type().width() == 0 ? NO_BITS : simulator.port(port.name());
        type = port.type();
        boolean narrow = type.width() < 64 || type.width() == 64 && type.signed();
        min = narrow ? type.min().longValue() : Long.MIN_VALUE;
        max = narrow ? type.max().longValue() : Long.MAX_VALUE;
    }

    String name() {
        return port.name();
    }

    Port port() {
        return port;
    }

    /** The simulator's number for it. */
    int index() {
        return index;
    }

    PortWriters writers() {
        return writers;
    }

    /** The port is an enum: {@code word} knows its constants. */
    void showAs(EnumOf<?> word) {
        choice = word;
    }

    /** Sets the port for the test or one of its tasks. */
    void poke(long value) {
        writers.admit(this, ports);
        put(value);
    }

    /** Sets the port for the test or one of its tasks. */
    void poke(BigInteger value) {
        writers.admit(this, ports);
        drive(value);
    }

    /** Sets the port for the driver that has claimed it. */
    void drive(BigInteger value) {
        if (!type.holds(value)) {
            throw doesNotFit(value);
        }
        if (type.width() <= 64) {
            put(value.longValue());
        } else {
            simulator.poke(index, value);
            ports.history().poke(index, value);
        }
    }

    private void put(long value) {
        if (value < min || value > max) {
            throw doesNotFit(value);
        }
        if (index == NO_BITS) {
            return;
        }
        if (type.width() > 64) {
            drive(BigInteger.valueOf(value));
            return;
        }
        simulator.poke(index, value);
        if (value != last) {
            last = value;
            ports.history().poke(index, value);
        }
    }

    long peek() {
        return index == NO_BITS ? 0 : simulator.peek(index);
    }

    BigInteger peekBig() {
        return index == NO_BITS ? BigInteger.ZERO : simulator.peekBig(index);
    }

    void expect(long value) {
        if (type.width() > 64) {
            expect(BigInteger.valueOf(value));
            return;
        }
        long actual = peek();
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
        throw new AssertionFailedError("%s: `%s` %s expected %s but was %s".formatted(
                ports.here(), ports.path(this), type, text(expected), text(actual)), expected, actual);
    }

    /** The number that stands for a Java value. */
    BigInteger number(Object value) {
        return switch (value) {
            case Boolean truth -> truth ? BigInteger.ONE : BigInteger.ZERO;
            case BigInteger big -> big;
            case Enum<?> constant when choice != null -> code(choice, constant);
            case Number number -> BigInteger.valueOf(number.longValue());
            default -> throw new IllegalArgumentException("a " + value.getClass().getSimpleName() + " is not a value of `" + name() + "`");
        };
    }

    private static <E extends Enum<E>> BigInteger code(EnumOf<E> port, Enum<?> constant) {
        return port.constants().stream().filter(known -> known == constant).findFirst().map(port::code).orElseThrow(
                () -> new IllegalArgumentException(constant + " is not a constant of " + port));
    }

    /** The constant that the port holds. */
    Object constant() {
        var code = peekBig();
        if (choice != null && choice.constant(code).isPresent()) {
            return choice.constant(code).get();
        }
        throw new AssertionError(ports.here() + ": `" + ports.path(this) + "` holds " + code + ", which is no constant"
                + (choice == null ? "" : " of " + choice.constants()));
    }

    /** A value as the port's type shows it: the constant of an enum, else decimal and, where it is longer, hex. */
    String text(BigInteger value) {
        var label = type.label(value);
        if (label.isPresent()) {
            return label.get();
        }
        return value.abs().bitLength() < 4 ? value.toString() : value + " (0x" + Type.uint(type.width()).wrap(value).toString(16) + ")";
    }

    private IllegalArgumentException doesNotFit(Object value) {
        return new IllegalArgumentException(value + " does not fit `" + port.name() + "`, a " + type + ": it holds "
                + type.min() + " to " + type.max());
    }
}
