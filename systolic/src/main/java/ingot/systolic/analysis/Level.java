package ingot.systolic.analysis;

import java.util.List;
import java.util.Set;

/**
 * A level of a hierarchy of buffers under a mapping.
 *
 * @param name of the buffer
 * @param keeps the operands that have a place here; others pass by
 * @param loops that turn while what it keeps below stays, outermost first
 */
public record Level(String name, Set<Operand> keeps, List<Loop> loops) {
    public Level {
        keeps = Set.copyOf(keeps);
        loops = List.copyOf(loops);
    }

    /** A level with a place for everything. */
    public static Level of(String name, Loop... loops) {
        return new Level(name, Set.of(Operand.values()), List.of(loops));
    }
}
