package ingot.sim.jvm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Places in an array, each of some clock, told in ascending order; neighbours become one range. */
final class Ranges {
    private record Range(int clock, int start, int length) {}

    private final List<Range> all = new ArrayList<>();

    void add(int clock, int start, int length) {
        var last = all.isEmpty() ? null : all.getLast();
        if (last != null && last.clock == clock && last.start + last.length == start) {
            all.set(all.size() - 1, new Range(clock, last.start, last.length + length));
        } else {
            all.add(new Range(clock, start, length));
        }
    }

    /** Those of a set of clocks: start and length of one range after the other. */
    int[] of(long clocks) {
        return all.stream().filter(range -> (clocks >> range.clock & 1) != 0)
                .flatMapToInt(range -> IntStream.of(range.start, range.length)).toArray();
    }
}
