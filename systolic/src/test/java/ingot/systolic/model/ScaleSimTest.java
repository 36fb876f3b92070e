package ingot.systolic.model;

import static ingot.systolic.Dataflow.INPUT_STATIONARY;
import static ingot.systolic.Dataflow.OUTPUT_STATIONARY;
import static ingot.systolic.Dataflow.WEIGHT_STATIONARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
