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

    /**
     * What SCALE-Sim 3.0.0 printed for products and a convolution without padding on 16×16, output-stationary: the convolution's 25 pixels do not fill two tiles of 16,
     * and the tool leaves out the rows that are missing, where the hardware reads zeros.
     */
    @Test
    void readsWhatTheSimulatorReads() {
        var array = SystolicParams.int8(16, 16, OUTPUT_STATIONARY);
        var large = new Matmul(256, 256, 128);
        assertEquals(36607, ScaleSim.cycles(OUTPUT_STATIONARY, 16, 16, large) - 1);
        assertEquals(524_288, CycleModel.estimate(array, large).inputReads());
        assertEquals(524_288, CycleModel.estimate(array, large).weightReads());
        var small = new Matmul(64, 64, 64);
        assertEquals(1503, ScaleSim.cycles(OUTPUT_STATIONARY, 16, 16, small) - 1);
        assertEquals(16_384, CycleModel.estimate(array, small).inputReads());
        assertEquals(16_384, CycleModel.estimate(array, small).weightReads());
        var convolution = new Matmul(25, 9 * 128, 64);
        assertEquals(9455, ScaleSim.cycles(OUTPUT_STATIONARY, 16, 16, convolution) - 1);
        assertEquals(115_200 * 32 / 25, CycleModel.estimate(array, convolution).inputReads());
        assertEquals(147_456, CycleModel.estimate(array, convolution).weightReads());
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
