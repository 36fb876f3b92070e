package ingot.generators.dot;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Elaboration;
import ingot.hdl.emit.SystemVerilog;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.Golden;
import ingot.test.HardwareTest;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DotProductTest {
    @Device(params = "sizes")
    static DotProduct device(DotParams params) {
        return new DotProduct(params);
    }

    static List<DotParams> sizes() {
        return List.of(DotParams.dot4(), new DotParams(3, 4, 10));
    }

    @HardwareTest
    void followsTheModel(Dut<DotProduct> dut) {
        var params = dut.top().params();
        var model = new DotModel(params);
        var random = new Random(4);
        for (int cycle = 0; cycle < 300; cycle++) {
            var a = vector(random, params);
            var b = vector(random, params);
            boolean valid = random.nextInt(4) > 0;
            boolean clear = random.nextInt(8) == 0;
            dut.poke(dut.top().a, a);
            dut.poke(dut.top().b, b);
            dut.poke(dut.top().valid, valid);
            dut.poke(dut.top().clear, clear);
            dut.step();
            if (clear) {
                model.clear();
            }
            if (valid) {
                model.accumulate(a, b);
            }
            dut.expect(dut.top().sum, model.value());
        }
    }

    @HardwareTest
    void isExactAtTheExtremes(Dut<DotProduct> dut) {
        var params = dut.top().params();
        long lowest = -(1L << (params.dataBits() - 1));
        var extremes = new long[params.lanes()];
        Arrays.fill(extremes, lowest);
        dut.poke(dut.top().a, extremes);
        dut.poke(dut.top().b, extremes);
        dut.poke(dut.top().valid, true);
        dut.step();
        dut.expect(dut.top().sum, lowest * lowest * params.lanes());
    }

    @Test
    void emitsReviewedSystemVerilog() {
        var netlist = Elaboration.elaborate(() -> new DotProduct(DotParams.dot4()));
        Golden.assertMatches(getClass(), "dot4.sv", SystemVerilog.emit(netlist));
    }

    @Test
    void refusesAnAccumulatorThatIsTooNarrow() {
        var error = assertThrows(IllegalArgumentException.class, () -> new DotParams(4, 8, 17));
        assertTrue(error.getMessage().contains("accBits must be 18"), error.getMessage());
    }

    private static long[] vector(Random random, DotParams params) {
        long limit = 1L << (params.dataBits() - 1);
        return random.longs(params.lanes(), -limit, limit).toArray();
    }
}
