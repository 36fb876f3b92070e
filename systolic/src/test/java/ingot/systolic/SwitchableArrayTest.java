package ingot.systolic;

import static ingot.test.EngineKind.JVM;

import ingot.hdl.Elaboration;
import ingot.hdl.emit.SystemVerilog;
import ingot.systolic.model.Matmul;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.Golden;
import ingot.test.HardwareTest;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SwitchableArrayTest {
    @Device(params = "sizes")
    static SwitchableArray device(SystolicParams params) {
        return new SwitchableArray(params);
    }

    static List<SystolicParams> sizes() {
        return TestArrays.small(Dataflow.SWITCHABLE);
    }

    @HardwareTest
    void multipliesInBothWaysByTurns(Dut<SwitchableArray> dut) {
        var random = new Random(1);
        for (int turn = 0; turn < 4; turn++) {
            dut.poke(dut.top().keepSums, turn % 2 == 0);
            Products.underGaps(dut, random);
        }
    }

    @HardwareTest(engines = JVM)
    void takesTheCyclesOfEitherArray(Dut<SwitchableArray> dut) {
        var random = new Random(2);
        for (int turn = 0; turn < 4; turn++) {
            dut.poke(dut.top().keepSums, turn % 2 == 0);
            Products.atSpeed(dut, new Matmul(7, 5, 4), random);
        }
    }

    /** A change of mind while a product is under way waits for its results. */
    @HardwareTest(engines = JVM)
    void changesOnlyBetweenProducts(Dut<SwitchableArray> dut) {
        var top = dut.top();
        dut.poke(top.keepSums, true);
        dut.step();
        dut.poke(top.west.valid, true);
        dut.poke(top.north.valid, true);
        dut.expect(top.west.ready, true);
        dut.step();
        dut.poke(top.keepSums, false);
        dut.step();
        dut.expect(top.west.ready, false);
        dut.poke(top.keepSums, true);
        dut.poke(top.last, true);
        dut.step();
        dut.poke(top.keepSums, false);
        dut.waitUntil(top.resultValid, 20);
        dut.step(top.params().rows() + 1);
        dut.expect(top.north.ready, true);
    }

    @Test
    void emitsReviewedSystemVerilog() {
        var netlist = Elaboration.elaborate(() -> new SwitchableArray(SystolicParams.int8(2, 2, Dataflow.SWITCHABLE)));
        Golden.assertMatches(getClass(), "switchable_2x2.sv", SystemVerilog.emit(netlist));
    }
}
