package ingot.systolic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.Design;
import ingot.sim.jvm.JvmEngine;
import ingot.systolic.model.CycleModel;
import ingot.systolic.model.Matmul;
import ingot.systolic.model.MatrixModel;
import ingot.systolic.number.ArithmeticModel;
import ingot.systolic.number.LanesType;
import ingot.systolic.number.NumberType;
import ingot.systolic.sparse.TwoOfFour;
import ingot.test.Dut;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Arrays with 2:4 weights give what dense arrays give for the pruned weights, in the time of half the depth. */
class SparseArrayTest {
    private static final NumberType INT8 = NumberType.INT8;
    private static final TwoOfFour PRUNED = new TwoOfFour(INT8);
    private static final SystolicParams SPARSE = new SystolicParams(
            3, 4, Dataflow.WEIGHT_STATIONARY, PRUNED.inputs(INT8), PRUNED.groups(), NumberType.INT32);
    /** As many multipliers, all of them for dense weights. */
    private static final SystolicParams DENSE = new SystolicParams(
            3, 4, Dataflow.WEIGHT_STATIONARY, new LanesType(INT8, 2), new LanesType(INT8, 2), NumberType.INT32);

    @Test
    void equalsTheDenseProductInTheTimeOfHalfTheDepth() {
        var design = Design.of(() -> SystolicArray.of(SPARSE));
        var random = new Random(1);
        try (var dut = new Dut<>(design, "jvm", new JvmEngine().compile(design.netlist()))) {
            for (int turn = 0; turn < 40; turn++) {
                dut.reset(1);
                int depth = 1 + random.nextInt(40);
                var inputs = RandomMatrix.of(random, 1 + random.nextInt(9), depth, INT8);
                var weights = TwoOfFour.prune(RandomMatrix.of(random, depth, 1 + random.nextInt(9), INT8));
                var job = MatmulJob.of(SPARSE, PRUNED.pack(INT8, inputs), PRUNED.compress(weights));
                var run = new ArrayRun(dut, null).send(job);
                var integers = new ArithmeticModel.Integers(32);
                assertArrayEquals(MatrixModel.multiply(inputs, weights, integers), job.product(run.results(), integers));
                int groups = (depth + 3) / 4;
                assertEquals(CycleModel.estimate(DENSE, new Matmul(inputs.length, groups, weights[0].length)).cycles(), run.cycles());
            }
        }
    }
}
