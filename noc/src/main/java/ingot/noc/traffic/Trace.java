package ingot.noc.traffic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Packets that were written down: for traffic of a real program, or of a mapper.
 *
 * @param entries by cycle
 */
public record Trace(List<Entry> entries) {
    /**
     * A packet.
     *
     * @param cycle the cycle, counted from the begin of the trace, in which the source wants to send it
     * @param source sending node
     * @param destination receiving node
     * @param kind message class
     * @param flits length
     */
    public record Entry(long cycle, int source, int destination, int kind, int flits) {}

    public Trace {
        entries = entries.stream().sorted(Comparator.comparingLong(Entry::cycle)).toList();
    }

    /** Reads lines of {@code cycle,source,destination,kind,flits}; empty lines and what follows a {@code #} are skipped. */
    public static Trace parse(String text) {
        var entries = new ArrayList<Entry>();
        int number = 0;
        for (var line : text.split("\n")) {
            number++;
            var content = line.replaceAll("#.*", "").strip();
            if (!content.isEmpty()) {
                var fields = content.split("\\s*,\\s*");
                if (fields.length != 5) {
                    throw new IllegalArgumentException("line " + number + " of the trace must be cycle,source,destination,kind,flits: " + line);
                }
                entries.add(new Entry(Long.parseLong(fields[0]), Integer.parseInt(fields[1]), Integer.parseInt(fields[2]),
                        Integer.parseInt(fields[3]), Integer.parseInt(fields[4])));
            }
        }
        return new Trace(entries);
    }

    /** Runs it until all has arrived, at most {@code limit} cycles, and gives the packets with their times. */
    public List<Message> run(NetworkBench bench, int limit) {
        long start = bench.cycle();
        var arrived = new ArrayList<Message>();
        int next = 0;
        while (arrived.size() < entries.size()) {
            if (bench.cycle() - start >= limit) {
                throw new TrafficException(entries.size() - arrived.size() + " packets of the trace have not arrived after " + limit + " cycles");
            }
            for (; next < entries.size() && entries.get(next).cycle() <= bench.cycle() - start; next++) {
                var entry = entries.get(next);
                bench.send(new Message(entry.source(), entry.destination(), entry.kind(), entry.flits(), bench.cycle()));
            }
            bench.step(arrived::add);
        }
        return arrived;
    }
}
