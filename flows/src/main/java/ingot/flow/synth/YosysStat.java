package ingot.flow.synth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads what Yosys's {@code stat} and ABC's {@code stime} print. */
final class YosysStat {
    private static final Pattern AREA = Pattern.compile("Chip area for .*: ([0-9.]+)");
    private static final Pattern CELL = Pattern.compile("^ {5}(\\S+)\\s+(\\d+)$");
    private static final Pattern DELAY = Pattern.compile("ABC: .*Delay = *([0-9.]+) ps");
    private static final Pattern STORES = Pattern.compile(".*__(s?e?df|dl[rx]|lat).*");

    private YosysStat() {}

    static SynthesisNumbers read(Path stat, Path log, Strategy strategy) throws IOException {
        var cells = new TreeMap<String, Integer>();
        double area = 0;
        for (var line : Files.readAllLines(stat)) {
            var cell = CELL.matcher(line);
            if (cell.matches()) {
                cells.put(cell.group(1), Integer.valueOf(cell.group(2)));
            }
            var total = AREA.matcher(line);
            if (total.find()) {
                area = Double.parseDouble(total.group(1));
            }
        }
        int count = cells.values().stream().mapToInt(Integer::intValue).sum();
        int flipFlops = cells.entrySet().stream().filter(e -> STORES.matcher(e.getKey()).matches()).mapToInt(Map.Entry::getValue).sum();
        return new SynthesisNumbers(area, count, flipFlops, cells, strategy.name().toLowerCase(Locale.ROOT), delayNs(log));
    }

    /** The longest of the delays that ABC printed, one per module. */
    private static double delayNs(Path log) throws IOException {
        double longest = 0;
        var delay = DELAY.matcher(Files.readString(log, StandardCharsets.ISO_8859_1));
        while (delay.find()) {
            longest = Math.max(longest, Double.parseDouble(delay.group(1)) / 1000);
        }
        return longest;
    }
}
