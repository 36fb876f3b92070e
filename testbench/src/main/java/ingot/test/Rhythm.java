package ingot.test;

import java.util.ArrayList;
import java.util.List;

/** Clocks of which each rises in a period of its own. A step is the next moment at which one rises, or several together. */
final class Rhythm {
    /** One clock. @param next when it rises next */
    private record Beat(int clock, long period, long next) {}

    private final List<Beat> beats = new ArrayList<>();
    private long now;

    /** Lets {@code clock}, the number of a port, rise every {@code period} units of time from now on. */
    void set(int clock, int period) {
        if (period < 1) {
            throw new IllegalArgumentException("a clock cannot rise every " + period + " units of time: the least period is 1");
        }
        beats.removeIf(beat -> beat.clock() == clock);
        beats.add(new Beat(clock, period, now + period));
    }

    boolean isEmpty() {
        return beats.isEmpty();
    }

    /** The clocks that rise in the next step. */
    int[] next() {
        now = beats.stream().mapToLong(Beat::next).min().orElseThrow();
        var rising = beats.stream().filter(beat -> beat.next() == now).mapToInt(Beat::clock).toArray();
        beats.replaceAll(beat -> beat.next() == now ? new Beat(beat.clock(), beat.period(), now + beat.period()) : beat);
        return rising;
    }

    /** How many steps it takes until every clock has risen {@code times} times. */
    int steps(int times) {
        var copy = new Rhythm();
        copy.beats.addAll(beats);
        var risen = new int[beats.stream().mapToInt(Beat::clock).max().orElse(-1) + 1];
        int steps = 0;
        while (beats.stream().anyMatch(beat -> risen[beat.clock()] < times)) {
            for (int clock : copy.next()) {
                risen[clock]++;
            }
            steps++;
        }
        return steps;
    }
}
