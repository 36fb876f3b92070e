package ingot.flow.power;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.regex.Pattern;

/**
 * Activity as a backward SAIF 2.0 file, for Ingot and for other tools. Files of Ingot have a cycle of {@link #CYCLE_NS}; in those of others the
 * clock cycle is given by whoever reads them.
 */
public final class Saif {
    /** Clock period in the files that Ingot writes. */
    public static final int CYCLE_NS = 20;

    private static final Pattern DURATION = Pattern.compile("\\(\\s*DURATION\\s+([0-9.]+)\\s*\\)");
    private static final Pattern TIMESCALE = Pattern.compile("\\(\\s*TIMESCALE\\s+([0-9]+)\\s*(s|ms|us|ns|ps|fs)\\s*\\)");
    private static final Pattern PART = Pattern.compile("\\(\\s*INSTANCE\\s+(?:\"[^\"]*\"\\s+)?([^\\s()]+)"
            + "|\\(\\s*([^\\s()]+)\\s*((?:\\(\\s*(?:T0|T1|TX|TZ|TB|TC|IG|IK)\\s+[0-9.]+\\s*\\)\\s*)+)\\)|([()])");
    private static final Pattern COUNT = Pattern.compile("\\(\\s*(T1|TC)\\s+([0-9.]+)");

    private Saif() {}

    /** The file's text; {@code top} names its instance. */
    public static String write(String top, Toggles toggles) {
        long duration = toggles.cycles() * CYCLE_NS;
        var out = new StringBuilder("(SAIFILE\n  (SAIFVERSION \"2.0\")\n  (DIRECTION \"backward\")\n  (DIVIDER / )\n  (TIMESCALE 1 ns)\n  (DURATION "
                + duration + ")\n  (INSTANCE " + escaped(top) + "\n    (NET\n");
        toggles.changes().forEach((net, count) -> {
            long high = toggles.high().getOrDefault(net, 0L) * CYCLE_NS;
            out.append("      (%s (T0 %d) (T1 %d) (TX 0) (TC %d) (IG 0))\n".formatted(escaped(net), duration - high, high, count));
        });
        return out.append("    )\n  )\n)\n").toString();
    }

    private static String escaped(String name) {
        return name.replaceAll("([^A-Za-z0-9_])", "\\\\$1");
    }

    /**
     * Reads a file: nets of the outermost instance by their names, those of inner ones under their path, {@code pe_0_0.sum}.
     *
     * @param cycleNs clock period of the workload in ns
     * @throws IOException when it is no SAIF file, or has no duration
     */
    public static Toggles read(Path file, double cycleNs) throws IOException {
        var text = Files.readString(file);
        var duration = DURATION.matcher(text);
        if (!text.contains("SAIFILE") || !duration.find()) {
            throw new IOException("%s is no SAIF file with a DURATION".formatted(file));
        }
        var scale = TIMESCALE.matcher(text);
        double unitNs = scale.find() ? Integer.parseInt(scale.group(1)) * unitNs(scale.group(2)) : 1;
        var changes = new HashMap<String, Long>();
        var high = new HashMap<String, Long>();
        var path = new java.util.ArrayDeque<String>();
        var depths = new java.util.ArrayDeque<Integer>();
        int depth = 0;
        var parts = PART.matcher(text);
        while (parts.find()) {
            if (parts.group(1) != null) {
                depth++;
                depths.push(depth);
                path.addLast(plain(parts.group(1)));
            } else if (parts.group(2) != null) {
                var inner = String.join(".", path.stream().skip(1).toList());
                var net = inner.isEmpty() ? plain(parts.group(2)) : inner + "." + plain(parts.group(2));
                var counts = COUNT.matcher(parts.group(3));
                while (counts.find()) {
                    double value = Double.parseDouble(counts.group(2));
                    if (counts.group(1).equals("TC")) {
                        changes.put(net, Math.round(value));
                    } else {
                        high.put(net, Math.round(value * unitNs / cycleNs));
                    }
                }
            } else if (parts.group(4).equals("(")) {
                depth++;
            } else {
                if (!depths.isEmpty() && depths.peek() == depth) {
                    depths.pop();
                    path.removeLast();
                }
                depth--;
            }
        }
        return new Toggles(Math.max(1, Math.round(Double.parseDouble(duration.group(1)) * unitNs / cycleNs)), changes, high);
    }

    private static double unitNs(String unit) {
        return switch (unit) {
            case "s" -> 1e9;
            case "ms" -> 1e6;
            case "us" -> 1e3;
            case "ps" -> 1e-3;
            case "fs" -> 1e-6;
            default -> 1;
        };
    }

    private static String plain(String name) {
        return name.replaceAll("\\\\(.)", "$1");
    }
}
