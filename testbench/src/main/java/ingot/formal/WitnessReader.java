package ingot.formal;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a Yosys witness file: JSON with the signals that the solver chose, and for every step one string with all their bits,
 * the first signal in the rightmost place. Bits that do not matter are {@code ?} or {@code x}, and become 0.
 */
final class WitnessReader {
    private static final String TEXT = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final Pattern SIGNAL = Pattern.compile("\\{\\s*\"path\":\\s*\\[((?:\\s*" + TEXT + "\\s*,?)*)\\s*\\],\\s*\"width\":\\s*(\\d+),"
            + "\\s*\"offset\":\\s*(\\d+),\\s*\"init_only\":\\s*(true|false)\\s*\\}");
    private static final Pattern PART = Pattern.compile(TEXT);
    private static final Pattern STEP = Pattern.compile("\"bits\":\\s*\"([01?xX]*)\"");

    /** The name of the instance of the design in what was checked. */
    private final String instance;

    private record Chosen(List<String> path, int width, int offset, boolean initial) {}

    WitnessReader(String instance) {
        this.instance = instance;
    }

    Trace read(Path file) throws IOException {
        return read(Files.readString(file));
    }

    Trace read(String text) {
        var signals = SIGNAL.matcher(text).results()
                .map(match -> new Chosen(path(match.group(1)), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)),
                        match.group(4).equals("true")))
                .toList();
        var steps = STEP.matcher(text).results().map(match -> match.group(1)).toList();
        if (signals.isEmpty() && steps.stream().anyMatch(step -> !step.isEmpty())) {
            throw new FormalException("the witness that yosys-smtbmc wrote is not understood; is this a Yosys newer than Ingot knows?");
        }
        var inputs = new ArrayList<Map<String, BigInteger>>();
        var powerUp = new HashMap<String, BigInteger>();
        for (var step : steps) {
            var values = new HashMap<String, BigInteger>();
            int place = step.length();
            for (var signal : signals) {
                if (signal.initial() && !inputs.isEmpty()) {
                    continue;
                }
                var bits = step.substring(place - signal.width(), place);
                place -= signal.width();
                store(signal, bits, values, powerUp);
            }
            inputs.add(values);
        }
        return new Trace(inputs, powerUp);
    }

    private void store(Chosen signal, String bits, Map<String, BigInteger> inputs, Map<String, BigInteger> powerUp) {
        boolean matters = bits.chars().anyMatch(bit -> bit == '0' || bit == '1');
        var value = new BigInteger(bits.replaceAll("[?xX]", "0"), 2).shiftLeft(signal.offset());
        if (!signal.initial() && signal.path().size() == 1) {
            inputs.merge(signal.path().getFirst(), value, BigInteger::or);
        } else if (signal.initial() && matters && signal.path().size() > 1 && signal.path().getFirst().equals(instance)) {
            var name = String.join(".", signal.path().subList(1, signal.path().size())).replace(".[", "[");
            powerUp.merge(name, value, BigInteger::or);
        }
    }

    /** The parts of a path without quotes and without the backslash before a name of the source. */
    private static List<String> path(String quoted) {
        return PART.matcher(quoted).results()
                .map(match -> match.group().substring(1, match.group().length() - 1).replace("\\\\", "\\").replaceFirst("^\\\\", ""))
                .toList();
    }
}
