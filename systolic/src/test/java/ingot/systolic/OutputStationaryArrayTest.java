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

class OutputStationaryArrayTest {
    @Device(params = "sizes")
    static OutputStationaryArray device(SystolicParams params) {
        return new OutputStationaryArray(params);
    }

    static List<SystolicParams> sizes() {
        return TestArrays.small(Dataflow.OUTPUT_STATIONARY);
    }

    @HardwareTest
    void multipliesUnderRandomGaps(Dut<OutputStationaryArray> dut) {
        Products.underGaps(dut, new Random(1));
    }

    @Test
    void emitsReviewedSystemVerilog() {
        var netlist = Elaboration.elaborate(() -> new OutputStationaryArray(SystolicParams.int8(2, 2, Dataflow.OUTPUT_STATIONARY)));
        Golden.assertMatches(getClass(), "output_stationary_2x2.sv", SystemVerilog.emit(netlist));
    }
}
