package ingot.systolic.tensor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.systolic.tensor.TensorParams;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CommandRulesTest {
    /** 64 vectors of 4 bytes, 32 rows of 16 bytes, beats of 4 bytes. */
    private static final TensorParams PARAMS = TensorParams.int8(4, 4, 64, 32);

    private static void expect(Problem problem, Command command) {
        assertEquals(problem == Problem.NONE ? List.of() : List.of(problem),
                CommandRules.check(PARAMS, command).stream().map(CommandRules.Finding::problem).limit(1).toList(), command.toString());
    }

    private static Load load(Pattern rows, long address, long yBytes) {
        return new Load(Sync.NONE, LocalMemory.SCRATCHPAD, rows, address, yBytes, 0);
    }

    @Test
    void rowsLieInTheirMemory() {
        expect(Problem.NONE, load(Pattern.rows(0, 64), 0, 0));
        expect(Problem.RANGE, load(Pattern.rows(1, 64), 0, 0));
        expect(Problem.RANGE, new Fill(Sync.NONE, LocalMemory.ACCUMULATORS, Pattern.rows(0, 33), 0));
        expect(Problem.NONE, new Compute(Sync.NONE, 56, 4, 60, 28, false));
        expect(Problem.RANGE, new Compute(Sync.NONE, 56, 4, 61, 28, false));
        expect(Problem.RANGE, new Compute(Sync.NONE, 61, 4, 0, 0, false));
        expect(Problem.RANGE, new Compute(Sync.NONE, 0, 4, 0, 29, true));
        expect(Problem.RANGE, new Store(Sync.NONE, Store.Windows.pool(1, 8, 4, 2, 2), new Store.Form.Raw(), new Store.Destination.Outside(0, 16, 64)));
        expect(Problem.RANGE, new Store(Sync.NONE, Store.Windows.rows(0, 4), new Store.Form.Requantised(29), new Store.Destination.Scratchpad(0, 1, 0)));
    }

    @Test
    void addressesAreWholeBeatsWithinReach() {
        expect(Problem.ADDRESS, load(Pattern.rows(0, 1), 2, 0));
        expect(Problem.ADDRESS, load(Pattern.lines(0, 1, 1, 2, 1), 0, 6));
        expect(Problem.NONE, load(Pattern.rows(0, 4), (1L << 32) - 16, 0));
        expect(Problem.ADDRESS, load(Pattern.rows(0, 5), (1L << 32) - 16, 0));
        var rows = Store.Windows.rows(0, 4);
        expect(Problem.NONE, new Store(Sync.NONE, rows, new Store.Form.Requantised(8), new Store.Destination.Outside((1L << 32) - 16, 4, 0)));
        expect(Problem.ADDRESS, new Store(Sync.NONE, rows, new Store.Form.Raw(), new Store.Destination.Outside((1L << 32) - 16, 4, 0)));
    }

    @Test
    void nothingIsWrittenTwice() {
        expect(Problem.OVERLAP, load(Pattern.lines(0, 4, 1, 2, 3), 0, 16));
        expect(Problem.NONE, load(Pattern.lines(0, 4, 2, 2, 8), 0, 16));
        expect(Problem.OVERLAP, load(Pattern.lines(0, 4, 0, 1, 0), 0, 16));
        expect(Problem.OVERLAP, new Compute(Sync.NONE, Pattern.rows(0, 4), 32, 1, Pattern.lines(0, 4, 0, 1, 0), false));
        expect(Problem.NONE, new Compute(Sync.NONE, Pattern.rows(0, 4), 32, 1, Pattern.lines(0, 4, 0, 1, 0), true));
        expect(Problem.OVERLAP, new Store(Sync.NONE, Store.Windows.rows(4, 4), new Store.Form.Requantised(7), new Store.Destination.Scratchpad(0, 1, 0)));
        expect(Problem.OVERLAP, new Store(Sync.NONE, Store.Windows.rows(4, 4), new Store.Form.Requantised(1), new Store.Destination.Scratchpad(0, 1, 0)));
        expect(Problem.OVERLAP, new Store(Sync.NONE, Store.Windows.rows(4, 4), new Store.Form.Requantised(8), new Store.Destination.Scratchpad(0, 0, 0)));
    }

    @Test
    void nestedPatternsHaveNoRowTwice() {
        var random = new Random(2);
        for (int i = 0; i < 3000; i++) {
            var rows = new Pattern(0, 1 + random.nextInt(4), random.nextInt(20), 1 + random.nextInt(4), random.nextInt(20), 1 + random.nextInt(4),
                    random.nextInt(20));
            if (rows.isNested()) {
                var seen = new HashSet<Integer>();
                rows.stream().forEach(row -> assertEquals(true, seen.add(row), rows.toString()));
            }
            assertEquals(rows.last(), rows.stream().max().orElseThrow());
            assertEquals(rows.count(), rows.stream().count());
        }
    }
}
