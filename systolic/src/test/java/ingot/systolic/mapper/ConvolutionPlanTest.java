package ingot.systolic.mapper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.generators.arithmetic.RequantiseRounding;
import ingot.systolic.tensor.TensorParams;
import ingot.systolic.tensor.command.Command;
import ingot.systolic.tensor.command.CommandCodec;
import ingot.systolic.tensor.command.CommandRules;
import ingot.systolic.tensor.command.Compute;
import ingot.systolic.tensor.command.Load;
import ingot.systolic.tensor.command.LocalMemory;
import ingot.systolic.tensor.command.Problem;
import ingot.systolic.tensor.command.Programs;
import ingot.systolic.tensor.command.Sync;
import ingot.systolic.tensor.command.Unit;
import ingot.systolic.workload.Attention;
import ingot.systolic.workload.Conv2d;
import ingot.systolic.workload.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs for convolutions give what the definition says, in every order that their tokens allow. */
class ConvolutionPlanTest {
    private static final TensorParams SMALL = TensorParams.int8(4, 4, 256, 64);

    static List<Conv2d> shapes() {
        return List.of(Conv2d.product(1, 1, 1), Conv2d.product(40, 21, 10), Conv2d.of(3, 9, 5, 3, 1, 1), Conv2d.of(9, 8, 4, 3, 2, 1), Conv2d.of(5, 7, 6, 1, 1, 0),
                Conv2d.of(4, 8, 3, 1, 2, 0), new Conv2d(2, 6, 7, 5, 7, new Window(2, 3, 1, 0, 1), 1), new Conv2d(1, 2, 9, 9, 2, new Window(3, 3, 1, 2, 2), 1),
                new Conv2d(2, 4, 4, 4, 9, Window.square(3, 1, 1), 1));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void givesWhatTheDefinitionSays(Conv2d work) {
        var random = new Random(work.hashCode());
        for (var unit : List.of(SMALL, TensorParams.int8(4, 2, 512, 64),
                new TensorParams(2, 4, 4, 2, 256, 64, 16, 32, 4, 4, RequantiseRounding.HALF_EVEN, false, false))) {
            for (boolean requantised : new boolean[] {false, true}) {
                var reference = ConvolutionReference.random(work, unit.dataBits(), random);
                var plan = ConvolutionPlan.of(unit, work, requantised);
                var placement = plan.placement(64);
                var program = plan.program(placement);
                assertEquals(List.of(), Programs.stuck(unit, program));
                program.forEach(command -> assertEquals(List.of(), CommandRules.check(unit, command)));
                program.forEach(command -> assertEquals(command, CommandCodec.decode(CommandCodec.encode(command))));
                for (int turn = 0; turn < 4; turn++) {
                    var memory = reference.memory(plan, placement);
                    var outcome = new TensorModel(unit, memory).run(program, random);
                    assertEquals(new TensorModel.Outcome(Problem.NONE, program.size()), outcome);
                    assertTrue(Arrays.deepEquals(reference.outputs(unit, requantised), new TensorData(plan, placement).outputs(memory)),
                            () -> unit + " " + plan);
                }
            }
        }
    }

    @Test
    void leavesTheLargestOfEachSquare() {
        var random = new Random(3);
        for (var work : List.of(Conv2d.of(3, 8, 6, 3, 1, 1), Conv2d.of(6, 12, 3, 3, 1, 1), Conv2d.of(4, 10, 5, 3, 2, 1))) {
            for (int pool : new int[] {2, work.outputHeight()}) {
                for (boolean requantised : new boolean[] {false, true}) {
                    var unit = TensorParams.int8(4, 4, 1024, 512);
                    var reference = ConvolutionReference.random(work, unit.dataBits(), random);
                    var plan = pool == 2 && work.outputHeight() % 2 == 0 ? new ConvolutionPlan(unit, work, 2, pool, requantised)
                            : ConvolutionPlan.of(unit, work, work.outputHeight(), requantised);
                    var placement = plan.placement(64);
                    var program = plan.program(placement);
                    program.forEach(command -> assertEquals(List.of(), CommandRules.check(unit, command)));
                    var memory = reference.memory(plan, placement);
                    new TensorModel(unit, memory).run(program, random);
                    assertTrue(Arrays.deepEquals(reference.pooled(unit, plan.pool(), requantised), new TensorData(plan, placement).outputs(memory)), plan::toString);
                }
            }
        }
        var refused = assertThrows(IllegalArgumentException.class, () -> ConvolutionPlan.of(SMALL, Conv2d.of(4, 9, 4, 1, 1, 0), 2, true));
        assertEquals("squares of 2 by 2 must fill 9 by 9 outputs, in strips of height 2", refused.getMessage());
    }

    /** Without one of its tokens, some order gives other results or none at all: so the orders do find what is missing. */
    @Test
    void everyTokenIsNeeded() {
        var work = Conv2d.of(9, 8, 8, 3, 1, 1);
        var plan = ConvolutionPlan.of(SMALL, work, true);
        var placement = plan.placement(0);
        var program = plan.program(placement);
        var reference = ConvolutionReference.random(work, 8, new Random(5));
        var right = reference.outputs(SMALL, true);
        int index = 0;
        while (!(program.get(index) instanceof Compute waiting && !waiting.sync().waitsFor().isEmpty())) {
            index++;
        }
        var broken = new ArrayList<Command>(program);
        var compute = (Compute) program.get(index);
        broken.set(index, new Compute(Sync.NONE, compute.inputs(), compute.weights(), compute.weightStride(), compute.sums(), compute.accumulates()));
        boolean found = false;
        for (int turn = 0; turn < 50 && !found; turn++) {
            var memory = reference.memory(plan, placement);
            new TensorModel(SMALL, memory).run(broken, new Random(turn));
            found = !Arrays.deepEquals(right, new TensorData(plan, placement).outputs(memory));
        }
        assertTrue(found);
    }

    /** Two heads share keys and values: their queries are rows of one product. The scores stay 32 bits wide, and are brought to 8 where a softmax would be. */
    @Test
    void attentionIsTwoProducts() {
        var attention = new Attention(1, 4, 2, 8, 3, 10);
        var plans = ConvolutionPlan.all(SMALL, attention, false);
        assertEquals(List.of(Conv2d.product(6, 8, 10), Conv2d.product(6, 10, 8)), plans.stream().map(ConvolutionPlan::work).toList());
        var scores = ConvolutionReference.random(plans.get(0).work(), 8, new Random(1));
        var values = ConvolutionReference.random(plans.get(1).work(), 8, new Random(2));
        var found = run(plans.get(0), scores)[0];
        var probabilities = new int[1][10][6][1];
        var expected = new int[8][6];
        for (int query = 0; query < 6; query++) {
            for (int key = 0; key < 10; key++) {
                int dot = 0;
                for (int i = 0; i < 8; i++) {
                    dot += scores.inputs()[0][i][query][0] * scores.weights()[key][i][0][0];
                }
                probabilities[0][key][query][0] = found[key][query][0] >> 10;
                for (int i = 0; i < 8; i++) {
                    expected[i][query] += (dot >> 10) * values.weights()[i][key][0][0];
                }
            }
        }
        var result = run(plans.get(1), new ConvolutionReference(values.work(), probabilities, values.weights(), values.parameters()))[0];
        for (int i = 0; i < 8; i++) {
            for (int query = 0; query < 6; query++) {
                assertEquals(expected[i][query], result[i][query][0]);
            }
        }
    }

    private static int[][][][] run(ConvolutionPlan plan, ConvolutionReference data) {
        var placement = plan.placement(0);
        var memory = data.memory(plan, placement);
        new TensorModel(plan.unit(), memory).run(plan.program(placement));
        return new TensorData(plan, placement).outputs(memory);
    }

    @Test
    void loadsWhatComesNextBeforeItComputes() {
        var program = ConvolutionPlan.of(SMALL, Conv2d.of(16, 8, 8, 3, 1, 1), true).program(new Placement(0, 0, 0, 0, 0));
        int firstCompute = indexOf(program, Compute.class, 0);
        assertTrue(program.subList(0, firstCompute).stream().filter(command -> command instanceof Load load && load.rows().count() == 36).count() == 2,
                "weights of two chunks are on their way before the first compute");
    }

    private static int indexOf(List<Command> program, Class<?> kind, int from) {
        for (int i = from; i < program.size(); i++) {
            if (kind.isInstance(program.get(i))) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void weightsThatAreThereAreNotLoadedAgain() {
        var plan = new ConvolutionPlan(SMALL, Conv2d.of(4, 8, 4, 3, 1, 1), 1, 1, false);
        long weights = plan.program(plan.placement(0)).stream().filter(command -> command instanceof Load load && load.rows().count() == 36).count();
        assertEquals(1, weights);
    }

    @Test
    void saysWhatDoesNotFit() {
        var wide = assertThrows(IllegalArgumentException.class, () -> ConvolutionPlan.of(SMALL, Conv2d.of(4, 64, 4, 3, 1, 1), true));
        assertEquals("a strip of height 1 needs 234 rows of the scratchpad for inputs and weights; half of it has 128", wide.getMessage());
        var sums = assertThrows(IllegalArgumentException.class, () -> ConvolutionPlan.of(SMALL, Conv2d.of(4, 40, 4, 1, 1, 0), true));
        assertEquals("a strip of height 1 has 40 rows of sums; half of the accumulators, without parameters, has 28", sums.getMessage());
    }

    @Test
    void stopsAtABadCommand() {
        var unit = SMALL;
        var program = List.of(new Load(Sync.NONE, LocalMemory.SCRATCHPAD, 0, 4, 0),
                new Load(Sync.NONE, LocalMemory.SCRATCHPAD, 255, 2, 0));
        assertEquals(new TensorModel.Outcome(Problem.RANGE, 1), new TensorModel(unit, new byte[64]).run(program));
        var waits = List.of(new Compute(Sync.NONE.waitFor(Unit.LOAD), 0, 1, 0, 0, false));
        assertThrows(IllegalArgumentException.class, () -> new TensorModel(unit, new byte[64]).run(waits));
    }
}
