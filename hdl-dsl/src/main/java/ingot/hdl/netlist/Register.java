package ingot.hdl.netlist;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A register: takes its next value at the active edge of its clock, keeps it where no statement assigns it.
 *
 * @param clocking the clock that it listens to
 * @param resetValue the value under reset, read as {@code type}, or at power-up where the clocking has no reset; empty for a register
 *     that reset leaves alone
 */
public record Register(String name, Type type, Clocking clocking, Optional<BigInteger> resetValue, Source source)
        implements Signal {
    /** What the register holds at power-up, where that is known. */
    public Optional<BigInteger> atPowerUp() {
        return clocking.reset().isEmpty() ? resetValue : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
