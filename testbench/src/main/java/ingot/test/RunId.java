package ingot.test;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which run of which test, apart from the seed.
 *
 * @param params the design's parameters, may be empty
 * @param arguments the test's arguments, may be empty
 */
record RunId(String testClass, String method, String engine, String params, String arguments) {
    private static final int LONGEST = 120;

    /** {@code JVM Params[width=8] [3, true]}. */
    String title() {
        return Stream.of(engine.toUpperCase(Locale.ROOT), params, arguments).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** A name for files of this run. */
    String fileName() {
        return fileName(testClass + "." + method, engine, params, arguments);
    }

    /** A name for files, with a hash at its end where all of it would be too long for a file system. */
    static String fileName(String test, String... parts) {
        var name = Stream.concat(Stream.of(test), Stream.of(parts).filter(part -> !part.isEmpty()).map(part -> part.replaceAll("[^A-Za-z0-9]+", "_")))
                .collect(Collectors.joining("-"));
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 9) + "-" + Integer.toHexString(name.hashCode());
    }

    /** How messages and files write a seed. */
    static String hex(long seed) {
        return "0x" + Long.toHexString(seed);
    }

    /**
     * The seeds to run with: {@code count} that follow from the test and its parameters, the same on every engine and every day;
     * or what {@code -Dingot.seed=} says: one number, or {@code random} for seeds that nobody has tried.
     */
    long[] seeds(int count) {
        var wanted = System.getProperty("ingot.seed", "").strip();
        if (wanted.equals("random")) {
            return new SplittableRandom().longs(count).map(seed -> seed & 0xffff_ffffL).toArray();
        }
        if (!wanted.isEmpty()) {
            return new long[] {Long.decode(wanted)};
        }
        long own = 31L * (31L * testClass.hashCode() + method.hashCode()) + params.hashCode() + arguments.hashCode();
        return new SplittableRandom(own).longs(count).map(seed -> seed & 0xffff_ffffL).toArray();
    }
}
