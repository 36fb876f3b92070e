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

class WeightStationaryArrayTest {
    @Device(params = "sizes")
    static WeightStationaryArray device(SystolicParams params) {
        return new WeightStationaryArray(params);
    }

    static List<SystolicParams> sizes() {
        return TestArrays.small(Dataflow.WEIGHT_STATIONARY);
    }

    @HardwareTest
    void multipliesUnderRandomGaps(Dut<WeightStationaryArray> dut) {
        Products.underGaps(dut, new Random(1));
    }

    @Test
    void emitsReviewedSystemVerilog() {
        var netlist = Elaboration.elaborate(() -> new WeightStationaryArray(SystolicParams.int8(2, 2, Dataflow.WEIGHT_STATIONARY)));
        Golden.assertMatches(getClass(), "weight_stationary_2x2.sv", SystemVerilog.emit(netlist));
    }
}
