package ingot.systolic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SystolicParamsTest {
    @Test
    void saysWhichParameterIsWrong() {
        var rows = assertThrows(IllegalArgumentException.class, () -> SystolicParams.int8(0, 8, Dataflow.OUTPUT_STATIONARY));
        assertEquals("rows must be 1 to 256, was 0", rows.getMessage());
        var acc = assertThrows(IllegalArgumentException.class,
                () -> new SystolicParams(2, 2, Dataflow.OUTPUT_STATIONARY, 8, 12));
        assertEquals("accBits must be 16 (one product) to 64, was 12", acc.getMessage());
    }

    @Test
    void theModelWrapsLikeTheHardware() {
        var product = MatrixModel.multiply(new long[][] {{100, 100}}, new long[][] {{100}, {100}}, 15);
        assertEquals(20_000 - (1 << 15), product[0][0]);
    }
}
