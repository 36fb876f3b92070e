package ingot.bench.qor;

import java.util.Collection;

/**
 * What came out for one contestant.
 *
 * @param periodNs the longest path from input or register to output or register, by static timing, without wires
 */
record Point(Contestant contestant, Aim aim, double areaUm2, double periodNs, int cells) {
    /** From one result to the next. */
    double delayNs() {
        return periodNs * contestant.cycles();
    }

    /** Whether nothing of the same function and size is both smaller and faster. */
    boolean onFront(Collection<Point> all) {
        return all.stream().noneMatch(other -> other.contestant.function().equals(contestant.function())
                && other.contestant.size() == contestant.size()
                && other.areaUm2 <= areaUm2 && other.delayNs() <= delayNs() && (other.areaUm2 < areaUm2 || other.delayNs() < delayNs()));
    }
}
