package ingot.hdl.netlist;

import java.math.BigInteger;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The supply of a module and of all below it, where it is not that of the module around. What isolation does is logic of the module around:
 * an isolated output of an instance is its clamp there while the supply is off.
 *
 * @param volts of the supply; empty where it has the voltage of the surroundings
 * @param on the input port, one bit, that is 1 while the supply is on; empty for a supply that is always on
 * @param clamps what each isolated output is, read by its type, while the supply is off, by port
 * @param retained whether registers and memories keep what they hold while the supply is off
 * @param shifted whether level shifters stand at the ports
 */
public record PowerDomain(
        Optional<Double> volts, Optional<String> on, Map<String, BigInteger> clamps, boolean retained, boolean shifted, Source source) {
    public PowerDomain {
        clamps = Collections.unmodifiableMap(new TreeMap<>(clamps));
    }

    /** Whether registers and memories forget what they hold now and then. */
    public boolean forgets() {
        return on.isPresent() && !retained;
    }
}
