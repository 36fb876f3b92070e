package ingot.systolic.tensor;

import ingot.test.Golden;
import org.junit.jupiter.api.Test;

class TensorRegistersTest {
    @Test
    void hasAHeaderForC() {
        Golden.assertMatches(getClass(), "tensor_registers.h", TensorRegisters.map().cHeader());
    }
}
