package ingot.systolic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.systolic.model.CycleModel;
import ingot.systolic.model.Matmul;
import ingot.systolic.model.MatrixModel;
import ingot.systolic.number.ArithmeticModel;
import ingot.test.Dut;
import java.util.Random;

/** Random matrix products on an array, compared with the model bit by bit and, where nothing pauses, cycle by cycle. */
final class Products {
    private Products() {}

    /** Products of several sizes with random gaps between the beats. */
    static void underGaps(Dut<? extends SystolicArray> dut, Random random) {
        var p = dut.top().params();
        for (int size = 0; size < 3; size++) {
            var work = new Matmul(1 + random.nextInt(2 * p.rows() + 2), 1 + random.nextInt(2 * p.rows() + 2), 1 + random.nextInt(2 * p.cols() + 2));
            one(dut, work, random, random);
        }
    }

    /** A product at full speed: it takes the cycles, and moves the words, that the model says. */
    static void atSpeed(Dut<? extends SystolicArray> dut, Matmul work, Random random) {
        one(dut, work, random, null);
    }

    private static void one(Dut<? extends SystolicArray> dut, Matmul work, Random random, Random gaps) {
        var p = dut.top().params();
        var inputs = RandomMatrix.of(random, work.m(), work.k(), p.input());
        var weights = RandomMatrix.of(random, work.k(), work.n(), p.weight());
        var arithmetic = ArithmeticModel.of(p.input(), p.weight(), p.sum());
        boolean whole = p.dataflow() == Dataflow.OUTPUT_STATIONARY
                || dut.top() instanceof SwitchableArray array && dut.peek(array.keepSums);
        var job = MatmulJob.of(whole ? keepingSums(p) : p, inputs, weights);
        var run = new ArrayRun(dut, gaps).send(job);
        var expected = MatrixModel.multiply(inputs, weights, arithmetic, whole ? work.k() : p.rows());
        assertArrayEquals(expected, job.product(run.results(), arithmetic), () -> work + " on " + p);
        if (gaps == null) {
            var estimate = CycleModel.estimate(whole ? keepingSums(p) : p, work);
            assertEquals(estimate.cycles(), run.cycles(), () -> "cycles of " + work + " on " + p);
            boolean inputsStay = p.dataflow() == Dataflow.INPUT_STATIONARY;
            long west = (long) job.west().size() * p.rows();
            long north = (long) job.north().size() * p.northWords();
            assertEquals(inputsStay ? north : west, estimate.inputReads());
            assertEquals(inputsStay ? west : north, estimate.weightReads());
            assertEquals((long) job.places().size() * p.cols(), estimate.sumWrites());
        }
    }

    /** A switchable array's parameters as those of the array that it then is. */
    private static SystolicParams keepingSums(SystolicParams p) {
        return new SystolicParams(p.rows(), p.cols(), Dataflow.OUTPUT_STATIONARY, p.input(), p.weight(), p.sum(), p.stages(), p.groupRows(), p.groupCols(),
                p.doubleBuffered(), p.skipZeros());
    }
}
