package ingot.systolic.tensor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.systolic.tensor.TensorParams;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramsTest {
    private static final TensorParams PARAMS = TensorParams.int8(4, 4, 64, 32);

    private static Load load(Sync sync) {
        return new Load(sync, LocalMemory.SCRATCHPAD, 0, 4, 0);
    }

    private static Compute compute(Sync sync) {
        return new Compute(sync, 0, 4, 4, 0, false);
    }

    @Test
    void tokensThatComeLetAProgramEnd() {
        var program = new ArrayList<Command>();
        for (int tile = 0; tile < 20; tile++) {
            program.add(load(tile < 2 ? Sync.NONE.signal(Unit.EXECUTE) : Sync.NONE.waitFor(Unit.EXECUTE).signal(Unit.EXECUTE)));
            program.add(compute(Sync.NONE.waitFor(Unit.LOAD).signal(Unit.LOAD)));
        }
        program.add(new Fence(true));
        assertEquals(List.of(), Programs.stuck(PARAMS, program));
    }

    @Test
    void aTokenThatNobodyGivesIsFound() {
        var program = List.of(load(Sync.NONE), compute(Sync.NONE.waitFor(Unit.LOAD)), new Fence(true));
        assertEquals(List.of("command 1 of EXECUTE waits for [LOAD] and signals [], and never gets through",
                "command 2 and those behind it are not handed out: a queue holds 8"), Programs.stuck(PARAMS, program));
    }

    @Test
    void aCommandMustNotWaitForOneFarBehindIt() {
        var near = new ArrayList<Command>(Collections.nCopies(8, load(Sync.NONE.waitFor(Unit.EXECUTE))));
        near.addAll(Collections.nCopies(8, compute(Sync.NONE.signal(Unit.LOAD))));
        assertEquals(List.of(), Programs.stuck(PARAMS, near));
        var far = new ArrayList<Command>(Collections.nCopies(9, load(Sync.NONE.waitFor(Unit.EXECUTE))));
        far.addAll(Collections.nCopies(9, compute(Sync.NONE.signal(Unit.LOAD))));
        assertEquals(2, Programs.stuck(PARAMS, far).size());
    }

    @Test
    void countersHoldSoManyTokens() {
        var program = Collections.nCopies(Sync.MOST_TOKENS + 1, load(Sync.NONE.signal(Unit.EXECUTE)));
        assertEquals(1, Programs.stuck(PARAMS, program).size());
        assertEquals(List.of(), Programs.stuck(PARAMS, program.subList(1, program.size())));
    }
}
