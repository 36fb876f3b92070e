package ingot.systolic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ingot.systolic.model.MatrixModel;
import ingot.systolic.number.NumberType;
import org.junit.jupiter.api.Test;

class SystolicParamsTest {
    @Test
    void saysWhichParameterIsWrong() {
        assertSays("rows must be 1 to 256, was 0", () -> SystolicParams.int8(0, 8, Dataflow.OUTPUT_STATIONARY));
        assertSays("sum must be int16 (one product) to int64, was int12", () -> new SystolicParams(2, 2, Dataflow.OUTPUT_STATIONARY, 8, 12));
        assertSays("groupRows must divide rows, which is 4, and was 3",
                () -> SystolicParams.int8(4, 4, Dataflow.WEIGHT_STATIONARY).withGroups(3, 1));
        assertSays("input, weight and sum must be all integers or all floating point, and were int8, bf16 and fp32",
                () -> new SystolicParams(2, 2, Dataflow.WEIGHT_STATIONARY, NumberType.INT8, NumberType.BF16, NumberType.FP32));
        assertSays("stages must be 0 to 6 for floating point, was 7", () -> new SystolicParams(
                2, 2, Dataflow.WEIGHT_STATIONARY, NumberType.BF16, NumberType.BF16, NumberType.FP32).withStages(7));
    }

    private static void assertSays(String message, Runnable creation) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, creation::run).getMessage());
    }

    @Test
    void theModelWrapsLikeTheHardware() {
        var product = MatrixModel.multiply(new long[][] {{100, 100}}, new long[][] {{100}, {100}}, 15);
        assertEquals(20_000 - (1 << 15), product[0][0]);
    }
}
