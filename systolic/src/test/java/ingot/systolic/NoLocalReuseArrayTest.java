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

class NoLocalReuseArrayTest {
    @Device(params = "sizes")
    static NoLocalReuseArray device(SystolicParams params) {
        return new NoLocalReuseArray(params);
    }

    static List<SystolicParams> sizes() {
        return TestArrays.small(Dataflow.NO_LOCAL_REUSE);
    }

    @HardwareTest
    void multipliesUnderRandomGaps(Dut<NoLocalReuseArray> dut) {
        Products.underGaps(dut, new Random(1));
    }

    @Test
    void emitsReviewedSystemVerilog() {
        var netlist = Elaboration.elaborate(() -> new NoLocalReuseArray(SystolicParams.int8(2, 2, Dataflow.NO_LOCAL_REUSE)));
        Golden.assertMatches(getClass(), "no_local_reuse_2x2.sv", SystemVerilog.emit(netlist));
    }
}
