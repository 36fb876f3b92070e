package ingot.formal;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What happens at the inputs of a design, cycle by cycle from power-up.
 *
 * @param inputs for every cycle the value of every data and reset input, by port name; the bits, unsigned
 * @param powerUp what registers and memory words that no reset clears hold at first, by path: {@code fifo.store[3]}; what is
 *     not here may hold anything
 * @param rising for every cycle the names of the clocks that rise in it; empty where all always do
 */
public record Trace(List<Map<String, BigInteger>> inputs, Map<String, BigInteger> powerUp, List<List<String>> rising) {
    public Trace {
        rising = List.copyOf(rising);
        inputs = inputs.stream().<Map<String, BigInteger>>map(TreeMap::new).toList();
        powerUp = new TreeMap<>(powerUp);
    }

    /** A trace in which all clocks always rise. */
    public Trace(List<Map<String, BigInteger>> inputs, Map<String, BigInteger> powerUp) {
        this(inputs, powerUp, List.of());
    }

    /** How many cycles it lasts. */
    public int cycles() {
        return inputs.size();
    }

    /** The first {@code cycles} cycles. */
    public Trace until(int cycles) {
        return new Trace(inputs.subList(0, cycles), powerUp, rising.isEmpty() ? rising : rising.subList(0, cycles));
    }
}
