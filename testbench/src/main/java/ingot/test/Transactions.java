package ingot.test;

import java.util.ArrayDeque;
import java.util.stream.Collectors;

/** The last items that moved through the streams and buses of a device. */
final class Transactions {
    private static final int KEPT = 12;
    private static final int LONGEST = 120;
    private final ArrayDeque<Transaction> last = new ArrayDeque<>();
    private long count;

    private record Transaction(long cycle, String channel, Object item) {}

    void add(long cycle, String channel, Object item) {
        if (last.size() == KEPT) {
            last.removeFirst();
        }
        last.add(new Transaction(cycle, channel, item));
        count++;
    }

    /** A line for each, oldest first; empty where nothing moved. */
    String text() {
        if (last.isEmpty()) {
            return "";
        }
        int width = last.stream().mapToInt(entry -> entry.channel().length()).max().orElse(0);
        return "  the last " + last.size() + " of " + count + " transactions:\n"
                + last.stream().map(entry -> line(entry, width)).collect(Collectors.joining("\n"));
    }

    private static String line(Transaction entry, int width) {
        var item = String.valueOf(entry.item());
        return ("    cycle %-6d %-" + width + "s  %s").formatted(
                entry.cycle(), entry.channel(), item.length() <= LONGEST ? item : item.substring(0, LONGEST) + "…");
    }
}
