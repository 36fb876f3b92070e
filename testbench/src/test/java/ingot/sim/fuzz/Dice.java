package ingot.sim.fuzz;

import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;

/** Random choices for netlists: types of a {@link Style}, values around the borders of a type. */
final class Dice {
    private final Random random;
    private final Style style;

    Dice(long seed) {
        this(seed, Style.ANY);
    }

    Dice(long seed, Style style) {
        random = new Random(seed);
        this.style = style;
    }

    /** What designs are made of. */
    Style style() {
        return style;
    }

    /** A number from 0 to {@code bound - 1}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** True once in {@code n} times. */
    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    boolean toss() {
        return random.nextBoolean();
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Any of {@code pool}, its end more often. */
    <T> T recent(List<T> pool) {
        int back = (int) (pool.size() * Math.pow(random.nextDouble(), 2));
        return pool.get(Math.max(0, pool.size() - 1 - back));
    }

    /** A type, seldom one without bits. */
    Type type() {
        return new Type(oneIn(40) ? 0 : style.width(this), toss());
    }

    /** A value of {@code type}: an end of its range, a small number, or any. */
    BigInteger value(Type type) {
        return switch (random.nextInt(6)) {
            case 0 -> type.min();
            case 1 -> type.max();
            case 2 -> type.wrap(BigInteger.valueOf(random.nextInt(5) - 2L));
            default -> type.wrap(new BigInteger(type.width() + 1, random));
        };
    }
}
