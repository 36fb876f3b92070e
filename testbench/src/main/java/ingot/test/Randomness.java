package ingot.test;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** The random numbers of one run: all follow from one seed. */
final class Randomness {
    private final long seed;
    private final SplittableRandom root;
    private RandomGenerator generator;
    private boolean used;

    Randomness(long seed) {
        this.seed = seed;
        root = new SplittableRandom(seed);
    }

    long seed() {
        return seed;
    }

    /** Whether anybody has taken a number. */
    boolean isUsed() {
        return used;
    }

    /** The numbers of the test itself; the same whatever drivers there are. */
    RandomGenerator generator() {
        if (generator == null) {
            var own = new SplittableRandom(~seed);
            generator = () -> {
                used = true;
                return own.nextLong();
            };
        }
        return generator;
    }

    /** The numbers of one driver. */
    RandomGenerator next() {
        var own = root.split();
        return () -> {
            used = true;
            return own.nextLong();
        };
    }
}
