package ingot.systolic.analysis;

import static ingot.systolic.analysis.Dim.CHANNEL;
import static ingot.systolic.analysis.Dim.COL;
import static ingot.systolic.analysis.Dim.FILTER;
import static ingot.systolic.analysis.Dim.KERNEL_COL;
import static ingot.systolic.analysis.Dim.KERNEL_ROW;
import static ingot.systolic.analysis.Dim.ROW;
import static ingot.systolic.analysis.Loop.across;
import static ingot.systolic.analysis.Loop.over;
import static ingot.systolic.analysis.Operand.INPUT;
import static ingot.systolic.analysis.Operand.SUM;
import static ingot.systolic.analysis.Operand.WEIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.systolic.analysis.LoopNest.Traffic;
import ingot.systolic.workload.Conv2d;
import ingot.systolic.workload.Window;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Timeloop's counts for the mappings of its public exercises (Accelergy-Project/timeloop-accelergy-exercises), all instances together: no difference. */
class LoopNestTest {
    private static final Conv2d SHAPE = Conv2d.product(1, 1, 1);
    private static final Set<Operand> NONE = Set.of();

    private static LoopNest nest(Level... levels) {
        return new LoopNest(SHAPE, List.of(levels));
    }

    private static void check(LoopNest nest, int level, Operand operand, long fills, long reads, long updates) {
        assertEquals(new Traffic(fills, reads, updates), nest.traffic(level).get(operand), () -> "level " + level + " " + operand);
    }

    @Test
    void oneBuffer() {
        var nest = nest(Level.of("buffer", over(COL, 16), over(KERNEL_COL, 3)));
        assertEquals(48, nest.cycles());
        check(nest, 0, WEIGHT, 0, 48, 0);
        check(nest, 0, INPUT, 0, 48, 0);
        check(nest, 0, SUM, 0, 32, 48);
        assertEquals(18, nest.held(0, INPUT));
    }

    @Test
    void twoBuffersWithWeightsOrSumsThatStay() {
        var weights = nest(Level.of("memory", over(KERNEL_COL, 3)), Level.of("buffer", over(COL, 16)));
        var sums = nest(Level.of("memory", over(COL, 16)), Level.of("buffer", over(KERNEL_COL, 3)));
        for (var nest : List.of(weights, sums)) {
            check(nest, 0, WEIGHT, 0, 3, 0);
            check(nest, 0, INPUT, 0, 18, 0);
            check(nest, 0, SUM, 0, 0, 16);
            check(nest, 1, WEIGHT, 3, 48, 0);
            check(nest, 1, INPUT, 18, 48, 0);
            check(nest, 1, SUM, 0, 32, 48);
        }
        assertEquals(16, weights.held(1, INPUT));
        assertEquals(3, sums.held(1, INPUT));
    }

    @Test
    void tilesOfFilters() {
        var plain = nest(Level.of("memory", over(FILTER, 32), over(COL, 16)), Level.of("buffer", over(KERNEL_COL, 3)));
        check(plain, 0, INPUT, 0, 576, 0);
        check(plain, 1, WEIGHT, 96, 1536, 0);
        check(plain, 1, SUM, 0, 1024, 1536);
        var tiled = nest(Level.of("memory", over(FILTER, 16), over(COL, 16)), Level.of("buffer", over(FILTER, 2), over(KERNEL_COL, 3)));
        check(tiled, 0, INPUT, 0, 288, 0);
        check(tiled, 0, WEIGHT, 0, 96, 0);
        check(tiled, 1, INPUT, 288, 1536, 0);
    }

    @Test
    void operandsThatPassALevel() {
        var nest = nest(Level.of("memory"), new Level("buffer", Set.of(WEIGHT, INPUT), List.of(over(FILTER, 16), over(COL, 16))),
                new Level("registers", Set.of(SUM), List.of(over(FILTER, 2), over(KERNEL_COL, 3))));
        check(nest, 0, SUM, 0, 0, 512);
        check(nest, 1, WEIGHT, 96, 1536, 0);
        check(nest, 1, INPUT, 18, 1536, 0);
        check(nest, 2, SUM, 0, 1024, 1536);
    }

    @Test
    void placesThatShareInputsOrAddSums() {
        var channels = nest(Level.of("memory"), new Level("places", NONE, List.of(across(CHANNEL, 16))),
                Level.of("buffer", over(CHANNEL, 2), over(FILTER, 32), over(KERNEL_COL, 3)), Level.of("registers", over(COL, 16)));
        assertEquals(3072, channels.cycles());
        check(channels, 0, WEIGHT, 0, 3072, 0);
        check(channels, 0, INPUT, 0, 576, 0);
        check(channels, 0, SUM, 0, 0, 512);
        check(channels, 2, WEIGHT, 16 * 192, 16 * 192, 0);
        check(channels, 2, INPUT, 16 * 36, 16 * 1152, 0);
        check(channels, 2, SUM, 0, 16 * 512, 16 * 1024);
        check(channels, 3, SUM, 16 * 512, 16 * 2560, 16 * 3072);

        var filters = nest(Level.of("memory"), new Level("places", NONE, List.of(across(FILTER, 16))),
                Level.of("buffer", over(CHANNEL, 32), over(FILTER, 2), over(KERNEL_COL, 3)), Level.of("registers", over(COL, 16)));
        check(filters, 0, INPUT, 0, 576, 0);
        check(filters, 2, INPUT, 16 * 576, 16 * 1152, 0);
        check(filters, 2, SUM, 0, 16 * 992, 16 * 1024);
        check(filters, 3, SUM, 16 * 992, 16 * 3040, 16 * 3072);
    }

    /** The row-stationary mapping of a 3×3 convolution on 14×12 elements. */
    @Test
    void eyeriss() {
        var nest = nest(Level.of("DRAM", over(COL, 4), over(CHANNEL, 4), over(ROW, 7), over(FILTER, 4)),
                new Level("buffer", Set.of(INPUT, SUM), List.of(over(FILTER, 2), over(CHANNEL, 4), over(ROW, 8))),
                new Level("columns", NONE, List.of(across(COL, 14))),
                new Level("rows", NONE, List.of(across(FILTER, 4), across(KERNEL_COL, 3))),
                new Level("inputs", Set.of(INPUT), List.of()),
                new Level("weights", Set.of(WEIGHT), List.of(over(KERNEL_ROW, 3), over(CHANNEL, 8))),
                new Level("sums", Set.of(SUM), List.of(over(FILTER, 8))));
        assertEquals(5505024, nest.cycles());
        assertEquals(168, nest.multipliers());
        check(nest, 0, WEIGHT, 0, 8257536, 0);
        check(nest, 0, INPUT, 0, 573440, 0);
        check(nest, 0, SUM, 0, 2408448, 3211264);
        check(nest, 1, INPUT, 573440, 12042240, 0);
        check(nest, 1, SUM, 2408448, 12042240, 12845056);
        check(nest, 4, INPUT, 168 * 286720L, 168 * 5505024L, 0);
        check(nest, 5, WEIGHT, 168 * 688128L, 168 * 5505024L, 0);
        check(nest, 6, SUM, 168 * 215040L, 168 * 5490688L, 168 * 5505024L);
    }

    @Test
    void rowsThatOverlapAreKeptAlongTheInnermostLoop() {
        var strided = new Conv2d(1, 1, 17, 1, 1, new Window(3, 1, 2, 0, 1), 1);
        var nest = new LoopNest(strided, List.of(Level.of("memory", over(ROW, 4)), Level.of("buffer", over(ROW, 2), over(KERNEL_ROW, 3))));
        assertEquals(5, nest.held(1, INPUT));
        assertEquals(5 + 3 * 4, nest.traffic(1).get(INPUT).fills());
    }
}
