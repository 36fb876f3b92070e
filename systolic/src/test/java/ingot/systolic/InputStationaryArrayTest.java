package ingot.systolic;

import ingot.hdl.Elaboration;
import ingot.hdl.emit.SystemVerilog;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.Golden;
import ingot.test.HardwareTest;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InputStationaryArrayTest {
    @Device(params = "sizes")
    static InputStationaryArray device(SystolicParams params) {
        return new InputStationaryArray(params);
    }

    static List<SystolicParams> sizes() {
        return TestArrays.small(Dataflow.INPUT_STATIONARY);
    }

    @HardwareTest
    void multipliesUnderRandomGaps(Dut<InputStationaryArray> dut) {
        Products.underGaps(dut, new Random(1));
    }

    @Test
    void emitsReviewedSystemVerilog() {
        var netlist = Elaboration.elaborate(() -> new InputStationaryArray(SystolicParams.int8(2, 2, Dataflow.INPUT_STATIONARY)));
        Golden.assertMatches(getClass(), "input_stationary_2x2.sv", SystemVerilog.emit(netlist));
    }
}
