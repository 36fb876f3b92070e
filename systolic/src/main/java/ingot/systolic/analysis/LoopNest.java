package ingot.systolic.analysis;

import ingot.systolic.workload.Conv2d;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A convolution as loops over a hierarchy of buffers, and how often each buffer is read and written: outermost the memory that holds everything, innermost what
 * feeds the multipliers.
 *
 * <p>Counted as Timeloop does (Parashar et al., Timeloop: A Systematic Approach to DNN Accelerator Evaluation, ISPASS 2019): a buffer keeps its tile as long as the
 * loops above do not move it; what two tiles share is kept only along the innermost loop; an operand that does not move with a loop across places is read once and
 * sent to all of them; sums of places are added on their way; a sum that nobody has written yet is not read. Loops need not divide the sizes: they say them.
 */
public final class LoopNest {
    /**
     * Elements that a buffer moves for an operand, all its instances together.
     *
     * @param fills elements that came from the buffer above
     * @param reads elements that went to the buffer or the multipliers below
     * @param updates sums that came from below
     */
    public record Traffic(long fills, long reads, long updates) {}

    private final List<Level> levels;
    private final Extent unit;
    private final List<Loop> loops = new ArrayList<>();
    /** Where in {@link #loops} the loops of each level begin. */
    private final int[] start;

    /** @param shape its stride and dilation count; its sizes are those of the loops */
    public LoopNest(Conv2d shape, List<Level> levels) {
        this(Extent.of(shape).one(), levels);
    }

    LoopNest(Extent unit, List<Level> levels) {
        this.unit = unit;
        this.levels = List.copyOf(levels);
        start = new int[levels.size() + 1];
        for (int i = 0; i < levels.size(); i++) {
            start[i] = loops.size();
            loops.addAll(levels.get(i).loops());
        }
        start[levels.size()] = loops.size();
    }

    /** Cycles when each multiplier works in each of them. */
    public long cycles() {
        return trips(0, loops.size(), false);
    }

    /** Multipliers that work at once. */
    public long multipliers() {
        return trips(0, loops.size(), true);
    }

    /** How often the buffer of {@code level} is there. */
    public long instances(int level) {
        return trips(0, start[level], true);
    }

    /** Elements of {@code operand} that one instance of the buffer of {@code level} holds. */
    public long held(int level, Operand operand) {
        return tile(start[level]).volume(operand);
    }

    /** What the buffer of {@code level} moves, by operand that it keeps. */
    public Map<Operand, Traffic> traffic(int level) {
        var traffic = new EnumMap<Operand, Traffic>(Operand.class);
        for (var operand : levels.get(level).keeps()) {
            traffic.put(operand, traffic(level, operand));
        }
        return traffic;
    }

    private Traffic traffic(int level, Operand operand) {
        int below = level + 1;
        while (below < levels.size() && !levels.get(below).keeps().contains(operand)) {
            below++;
        }
        boolean outermost = levels.subList(0, level).stream().noneMatch(above -> above.keeps().contains(operand));
        long sent = below == levels.size() ? cycles() * multipliers() : moved(below, operand) * trips(0, start[below], true);
        long shared = sharing(start[level], start[below], operand);
        long first = operand == Operand.SUM ? unread(below) : 0;
        long reads = sent / shared - first / shared;
        if (operand != Operand.SUM) {
            return new Traffic(outermost ? 0 : moved(level, operand) * instances(level), reads, 0);
        }
        long fills = outermost ? 0 : moved(level, operand) * instances(level) - unread(level);
        return new Traffic(fills, reads, sent / shared);
    }

    /** Sums that {@code level} has for the first time, all instances together: distinct places of each. */
    private long unread(int level) {
        long distinct = tile(start[level]).volume(Operand.SUM) * trips(0, start[level], true);
        for (int i = 0; i < start[level]; i++) {
            var loop = loops.get(i);
            if (!loop.spatial() && Operand.SUM.moves(loop.dim())) {
                distinct *= loop.trips();
            }
        }
        return distinct;
    }

    /** Elements that one instance of {@code level} takes in while the loops above it turn. */
    private long moved(int level, Operand operand) {
        var tile = tile(start[level]);
        long volume = tile.volume(operand);
        int innermost = -1;
        for (int i = 0; i < start[level]; i++) {
            if (!loops.get(i).spatial() && loops.get(i).trips() > 1) {
                innermost = i;
            }
        }
        if (innermost < 0) {
            return volume;
        }
        long visits = 1;
        boolean moves = false;
        for (int i = innermost - 1; i >= 0; i--) {
            var loop = loops.get(i);
            if (!loop.spatial() && loop.trips() > 1) {
                moves |= operand.moves(loop.dim());
                visits *= moves ? loop.trips() : 1;
            }
        }
        var last = loops.get(innermost);
        if (!operand.moves(last.dim())) {
            return visits * volume;
        }
        visits = trips(0, innermost, false);
        return visits * (volume + (last.trips() - 1) * tile.advance(operand, last.dim(), tilesBetween(innermost, level)));
    }

    /** Tiles of {@code level} side by side along the dimension of a loop above it. */
    private int tilesBetween(int loop, int level) {
        int tiles = 1;
        for (var other : loops.subList(loop + 1, start[level])) {
            tiles *= other.dim() == loops.get(loop).dim() ? other.trips() : 1;
        }
        return tiles;
    }

    /** How many places get the same elements, or add up to the same. */
    private long sharing(int from, int to, Operand operand) {
        long places = 1;
        for (var loop : loops.subList(from, to)) {
            places *= loop.spatial() && !operand.moves(loop.dim()) ? loop.trips() : 1;
        }
        return places;
    }

    private Extent tile(int from) {
        var sizes = unit.sizes().clone();
        for (var loop : loops.subList(from, loops.size())) {
            sizes[loop.dim().ordinal()] *= loop.trips();
        }
        return new Extent(sizes, unit.stride(), unit.dilation());
    }

    private long trips(int from, int to, boolean spatial) {
        long trips = 1;
        for (var loop : loops.subList(from, to)) {
            trips *= loop.spatial() == spatial ? loop.trips() : 1;
        }
        return trips;
    }
}
