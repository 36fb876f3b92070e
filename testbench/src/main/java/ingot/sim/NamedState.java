package ingot.sim;

import java.math.BigInteger;
import java.util.Map;

/**
 * What a design holds at one moment, by names, so that it can go on in another program of the same design: one that shows what is inside. What
 * no output depends on is not in it.
 *
 * @param cycle cycles since power-up
 * @param values the bits of registers by path, {@code fifo.head}, and of memory words with their address, {@code fifo.store[3]}
 * @param inputs values of input ports
 */
public record NamedState(long cycle, Map<String, BigInteger> values, Map<String, BigInteger> inputs) {
    public NamedState {
        values = Map.copyOf(values);
        inputs = Map.copyOf(inputs);
    }
}
