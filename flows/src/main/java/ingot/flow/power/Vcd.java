package ingot.flow.power;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;

/**
 * Reads the activity of nets out of a value change dump of any simulator. The nets are looked for in the scope in which most of them are. A
 * change within a cycle counts each time, so glitches are in it where the simulator has delays.
 */
final class Vcd {
    private final Set<String> nets;
    private final String clock;
    private final int parts;
    private final Map<String, List<Signal>> byCode = new HashMap<>();
    private final List<Signal> all = new ArrayList<>();
    private long end;

    /** One bit, or a vector of bits, under its full path. */
    private static final class Signal {
        final String[] names;
        final char[] values;
        final long[] since;
        /** Per part of the dump: changes and time at 1 of each bit. */
        final long[][] changes;
        final long[][] high;

        Signal(String[] names, int parts) {
            this.names = names;
            values = new char[names.length];
            since = new long[names.length];
            changes = new long[parts][names.length];
            high = new long[parts][names.length];
            Arrays.fill(values, 'x');
        }
    }

    private Vcd(Set<String> nets, String clock, int parts) {
        this.nets = nets;
        this.clock = clock;
        this.parts = parts;
    }

    /**
     * The activity in each of {@code parts} parts of equal time.
     *
     * @param nets names of the netlist's nets; others are left out
     * @param clock the clock's net, by whose changes cycles are counted
     * @throws IOException when it is no dump, or has no clock
     */
    static List<Toggles> read(Path file, Set<String> nets, String clock, int parts) throws IOException {
        long end = last(file);
        var dump = new Vcd(nets, clock, parts);
        dump.end = Math.max(1, end);
        try (var in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            dump.header(in, file);
            dump.changes(in);
        }
        return dump.toggles(file);
    }

    private static long last(Path file) throws IOException {
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.startsWith("#")).mapToLong(line -> Long.parseLong(line.substring(1).strip())).max().orElse(0);
        }
    }

    private void header(BufferedReader in, Path file) throws IOException {
        var scopes = new ArrayDeque<String>();
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var words = new StringTokenizer(line);
            var word = words.hasMoreTokens() ? words.nextToken() : "";
            switch (word) {
                case "$scope" -> {
                    words.nextToken();
                    scopes.addLast(words.nextToken().replaceFirst("^\\\\", ""));
                }
                case "$upscope" -> scopes.removeLast();
                case "$var" -> variable(words, String.join(".", scopes));
                case "$enddefinitions" -> {
                    return;
                }
                default -> { }
            }
        }
        throw new IOException("%s is no value change dump: it has no $enddefinitions".formatted(file));
    }

    /** {@code wire 8 ! data [7:0] $end}, {@code wire 1 " pe.sum[3] $end}. */
    private void variable(StringTokenizer words, String scope) {
        words.nextToken();
        int width = Integer.parseInt(words.nextToken());
        var code = words.nextToken();
        var name = words.nextToken().replaceFirst("^\\\\", "");
        int top = width - 1;
        int low = 0;
        if (words.hasMoreTokens()) {
            var range = words.nextToken();
            if (range.matches("\\[\\d+:\\d+]")) {
                top = Integer.parseInt(range.substring(1, range.indexOf(':')));
                low = Integer.parseInt(range.substring(range.indexOf(':') + 1, range.length() - 1));
            } else if (range.matches("\\[\\d+]")) {
                name += range;
            }
        }
        var path = scope.isEmpty() ? name : scope + "." + name;
        var names = new String[width];
        for (int bit = 0; bit < width; bit++) {
            names[bit] = width == 1 ? path : path + "[" + (top >= low ? top - bit : top + bit) + "]";
        }
        var signal = new Signal(names, parts);
        byCode.computeIfAbsent(code, key -> new ArrayList<>()).add(signal);
        all.add(signal);
    }

    private void changes(BufferedReader in) throws IOException {
        long now = 0;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.isEmpty()) {
                continue;
            }
            char first = line.charAt(0);
            if (first == '#') {
                now = Long.parseLong(line.substring(1).strip());
            } else if (first == 'b' || first == 'B') {
                int space = line.indexOf(' ');
                change(line.substring(1, space), line.substring(space + 1).strip(), now);
            } else if ("01xXzZ".indexOf(first) >= 0) {
                change(line.substring(0, 1), line.substring(1).strip(), now);
            }
        }
        for (var signal : all) {
            for (int bit = 0; bit < signal.names.length; bit++) {
                held(signal, bit, end);
            }
        }
    }

    private void change(String value, String code, long now) {
        for (var signal : byCode.getOrDefault(code, List.of())) {
            int width = signal.names.length;
            for (int bit = 0; bit < width; bit++) {
                int at = value.length() - width + bit;
                char fill = value.charAt(0) == '1' ? '0' : value.charAt(0); // shorter vectors are extended
                char next = Character.toLowerCase(at >= 0 ? value.charAt(at) : fill);
                if (next != signal.values[bit]) {
                    held(signal, bit, now);
                    if (known(next) && known(signal.values[bit])) {
                        signal.changes[part(now)][bit]++;
                    }
                    signal.values[bit] = next;
                }
            }
        }
    }

    /** Adds the time since the last change where the bit was 1, to the parts that it lies in. */
    private void held(Signal signal, int bit, long now) {
        long from = signal.since[bit];
        while (signal.values[bit] == '1' && from < now) {
            int part = part(from);
            long until = Math.min(now, Math.max(from + 1, (end * (part + 1) + parts - 1) / parts));
            signal.high[part][bit] += until - from;
            from = until;
        }
        signal.since[bit] = now;
    }

    private static boolean known(char value) {
        return value == '0' || value == '1';
    }

    private int part(long time) {
        return (int) Math.min(parts - 1, time * parts / end);
    }

    private List<Toggles> toggles(Path file) throws IOException {
        var scope = scope();
        var result = new ArrayList<Toggles>();
        for (int part = 0; part < parts; part++) {
            var changes = new TreeMap<String, Long>();
            var high = new TreeMap<String, Long>();
            for (var signal : all) {
                for (int bit = 0; bit < signal.names.length; bit++) {
                    if (signal.names[bit].startsWith(scope) && nets.contains(signal.names[bit].substring(scope.length()))) {
                        var net = signal.names[bit].substring(scope.length());
                        changes.put(net, signal.changes[part][bit]);
                        high.put(net, signal.high[part][bit]);
                    }
                }
            }
            if (!changes.containsKey(clock)) {
                throw new IOException("%s has no signal `%s` beside nets of the layout: record the gates' instance with its clock".formatted(file, clock));
            }
            long cycles = Math.max(1, Math.round(changes.get(clock) / 2.0));
            double perCycle = (double) end / parts / cycles;
            high.replaceAll((net, time) -> Math.round(time / perCycle));
            result.add(new Toggles(cycles, changes, high));
        }
        return result;
    }

    /** The scope, with its dot, in which most nets are. */
    private String scope() {
        var found = new HashMap<String, Integer>();
        for (var signal : all) {
            for (var name : signal.names) {
                for (int from = 0; from >= 0; from = next(name, from)) {
                    if (nets.contains(name.substring(from))) {
                        found.merge(name.substring(0, from), 1, Integer::sum);
                    }
                }
            }
        }
        return found.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse("");
    }

    private static int next(String name, int from) {
        int dot = name.indexOf('.', from);
        return dot < 0 ? -1 : dot + 1;
    }
}
