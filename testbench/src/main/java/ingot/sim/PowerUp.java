package ingot.sim;

import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.Map;

/**
 * What registers and uninitialised memories hold before the first cycle. Hardware starts with anything; a design that needs
 * zeros passes with {@link Zero} and fails on the board.
 */
public sealed interface PowerUp {
    /** All zeros. */
    PowerUp ZERO = new Zero();

    /** Values that look random and are the same for the same seed, in whatever order things are asked for. */
    static PowerUp random(long seed) {
        return new Random(seed);
    }

    /** The value of a word called {@code name}; words of a memory are told apart by {@code index}. */
    BigInteger value(String name, int index, Type type);

    /** What {@code register} holds: the value that the design gives it, or one of these. */
    default BigInteger value(Register register) {
        return register.atPowerUp().orElseGet(() -> value(register.name(), 0, register.type()));
    }

    /** All zeros. */
    record Zero() implements PowerUp {
        @Override
        public BigInteger value(String name, int index, Type type) {
            return BigInteger.ZERO;
        }
    }

    /** Seeded values. */
    record Random(long seed) implements PowerUp {
        @Override
        public BigInteger value(String name, int index, Type type) {
            long mixed = (seed * 0x9E37_79B9_7F4A_7C15L + name.hashCode()) * 0xBF58_476D_1CE4_E5B9L + index;
            return type.wrap(new BigInteger(type.width() + 1, new java.util.Random(mixed)));
        }
    }

    /**
     * Given values, and zeros for all else.
     *
     * @param values the bits of a register by its path, {@code fifo.head}, of a memory word with its address, {@code fifo.store[3]}
     */
    record Given(Map<String, BigInteger> values) implements PowerUp {
        public Given {
            values = Map.copyOf(values);
        }

        @Override
        public BigInteger value(String name, int index, Type type) {
            var register = values.getOrDefault(name, BigInteger.ZERO);
            return type.wrap(values.getOrDefault(name + "[" + index + "]", register));
        }
    }

    /** Zeros for whatever has {@code mark} in its name: what an instrument adds to a design. All else as {@code design} says. */
    record Instrumented(PowerUp design, String mark) implements PowerUp {
        @Override
        public BigInteger value(String name, int index, Type type) {
            return name.contains(mark) ? BigInteger.ZERO : design.value(name, index, type);
        }
    }
}
