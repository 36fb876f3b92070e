package ingot.systolic.model;

import static ingot.systolic.Dataflow.INPUT_STATIONARY;
import static ingot.systolic.Dataflow.OUTPUT_STATIONARY;
import static ingot.systolic.Dataflow.WEIGHT_STATIONARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.systolic.Dataflow;
import ingot.systolic.SystolicParams;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScaleSimTest {
    /** What SCALE-Sim 3.0.0 ships as expected results for this product on 32×32, which are one less than the formula. */
    @Test
    void countsAsTheSimulatorDoes() {
        var work = new Matmul(256, 256, 128);
        assertEquals(10175, ScaleSim.cycles(OUTPUT_STATIONARY, 32, 32, work) - 1);
        assertEquals(11199, ScaleSim.cycles(WEIGHT_STATIONARY, 32, 32, work) - 1);
        assertEquals(14207, ScaleSim.cycles(INPUT_STATIONARY, 32, 32, work) - 1);
    }

    /** A run of SCALE-Sim 3.0.0 on 16×16: products, and a convolution of 7×7×128 by 64 filters of 3×3 without padding. */
    @Test
    void movesWhatTheSimulatorMoves() {
        var large = new Matmul(256, 256, 128);
        var small = new Matmul(64, 64, 64);
        var convolution = new Matmul(25, 9 * 128, 64);
        stationary(WEIGHT_STATIONARY, large, 38_655, 524_288, 32_768, 524_288);
        stationary(WEIGHT_STATIONARY, small, 1759, 16_384, 4096, 16_384);
        stationary(WEIGHT_STATIONARY, convolution, 20_447, 115_200, 73_728, 115_200);
        stationary(INPUT_STATIONARY, large, 44_543, 65_536, 524_288, 524_288);
        stationary(INPUT_STATIONARY, small, 1759, 4096, 16_384, 16_384);
        outputStationary(large, 36_607, 524_288, 524_288);
        outputStationary(small, 1503, 16_384, 16_384);
        // 25 pixels do not fill two tiles of 16: the tool leaves out the rows that are missing, the hardware reads zeros.
        outputStationary(convolution, 9455, 115_200 * 32 / 25, 147_456);
    }

    private static void stationary(Dataflow dataflow, Matmul work, long cycles, long inputs, long weights, long sums) {
        var ours = CycleModel.estimate(SystolicParams.int8(16, 16, dataflow), work);
        assertEquals(cycles, ScaleSim.cycles(dataflow, 16, 16, work) - 1);
        assertEquals(List.of(inputs, weights, sums), List.of(ours.inputReads(), ours.weightReads(), ours.sumWrites()));
    }

    /** The tool counts 32 writes more for each tile than there are results. */
    private static void outputStationary(Matmul work, long cycles, long inputs, long weights) {
        var ours = CycleModel.estimate(SystolicParams.int8(16, 16, OUTPUT_STATIONARY), work);
        assertEquals(cycles, ScaleSim.cycles(OUTPUT_STATIONARY, 16, 16, work) - 1);
        assertEquals(List.of(inputs, weights), List.of(ours.inputReads(), ours.weightReads()));
    }

    @Test
    void theArraysHereNeedNoMore() {
        var random = new Random(1);
        for (int turn = 0; turn < 300; turn++) {
            int rows = 2 + random.nextInt(31);
            int cols = 2 + random.nextInt(31);
            var work = new Matmul(1 + random.nextInt(200), 1 + random.nextInt(200), 1 + random.nextInt(200));
            for (var dataflow : List.of(WEIGHT_STATIONARY, INPUT_STATIONARY)) {
                var array = SystolicParams.int8(rows, cols, dataflow);
                long reference = ScaleSim.cycles(dataflow, rows, cols, work);
                assertTrue(CycleModel.estimate(array, work).cycles() <= reference + 1, () -> array + " " + work);
            }
        }
    }
}
