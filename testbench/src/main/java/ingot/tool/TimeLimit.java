package ingot.tool;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How long a tool may run.
 *
 * @param wall by the clock
 * @param cpu CPU time of the tool and all that it starts; empty where that does not count
 */
public record TimeLimit(Duration wall, Optional<Duration> cpu) {
    /** What may use so much CPU time may take so many times as long: a machine can be loaded, but nothing may wait forever. */
    private static final int LOADED = 40;

    static TimeLimit ofWall(Duration limit) {
        return new TimeLimit(limit, Optional.empty());
    }

    static TimeLimit ofCpu(Duration limit) {
        return new TimeLimit(limit.multipliedBy(LOADED), Optional.of(limit));
    }

    /** The limit that has been passed, in words. */
    Optional<String> passed(Duration elapsed, Supplier<Duration> used) {
        if (cpu.isPresent() && used.get().compareTo(cpu.get()) >= 0) {
            return Optional.of(words(cpu.get()) + " of CPU time");
        }
        return elapsed.compareTo(wall) >= 0 ? Optional.of(words(wall)) : Optional.empty();
    }

    static String words(Duration time) {
        return time.toSeconds() < 120 ? "%.1f s".formatted(time.toMillis() / 1000.0) : "%d min".formatted(time.toMinutes());
    }
}
