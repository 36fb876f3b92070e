package ingot.formal;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the counterexample that ABC writes: a line of bits for every cycle, after one for the latches. Yosys's map says which place is which bit:
 * {@code input 5 1 data}, and {@code init 43 0 dut.fifo.head} for state that may begin as anything.
 */
final class AigerWitness {
    private AigerWitness() {}

    static Trace read(Path map, Path witness) throws IOException {
        return read(Files.readAllLines(map), Files.readAllLines(witness));
    }

    static Trace read(List<String> map, List<String> witness) {
        var inputs = new ArrayList<Map<String, BigInteger>>();
        var powerUp = new HashMap<String, BigInteger>();
        var prefix = FormalTop.INSTANCE + ".";
        for (var frame : witness.subList(1, witness.size())) {
            if (!frame.matches("[01x]+.*")) {
                continue;
            }
            var values = new HashMap<String, BigInteger>();
            for (var line : map) {
                var words = line.split(" ", 4);
                int place = Integer.parseInt(words[1]);
                var bit = place < frame.length() && frame.charAt(place) == '1' ? BigInteger.ONE.shiftLeft(Integer.parseInt(words[2])) : BigInteger.ZERO;
                if (words[0].equals("input")) {
                    values.merge(words[3], bit, BigInteger::or);
                } else if (words[0].equals("init") && inputs.isEmpty() && bit.signum() > 0 && words[3].startsWith(prefix)) {
                    powerUp.merge(words[3].substring(prefix.length()), bit, BigInteger::or);
                }
            }
            inputs.add(values);
        }
        return new Trace(inputs, powerUp);
    }
}
