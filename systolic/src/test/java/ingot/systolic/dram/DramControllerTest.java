package ingot.systolic.dram;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Elaboration;
import ingot.hdl.emit.SystemVerilog;
import ingot.systolic.dram.DramCommand.Kind;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.Golden;
import ingot.test.HardwareTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The commands of the controller by themselves; with a memory that insists on its timing they are in {@link DramChannelTest}. */
class DramControllerTest {
    private static final DramParams PARAMS = new DramParams(2, 1, 2, 2, 8, 2, 16, 2, 2, 4, 2, 1, 2, 1, 3, 8, 64);

    @Device
    static DramController device() {
        return new DramController(PARAMS);
    }

    @HardwareTest(engines = JVM)
    void opensARowBeforeItReads(Dut<DramController> dut) {
        var command = dut.top().command;
        dut.source(dut.top().request, DramReads.Request.class).send(new DramReads.Request(false, 5, 0, 0, 1));
        var kinds = new ArrayList<Object>();
        for (int cycle = 0; cycle < 20; cycle++) {
            Object kind = dut.peek(command.kind());
            if (kind != Kind.NONE) {
                kinds.add(kind);
            }
            if (kind == Kind.READ) {
                dut.expect(command.tag(), 1);
            }
            dut.step();
        }
        assertEquals(List.of(Kind.ACTIVATE, Kind.READ), kinds.subList(0, 2));
    }

    @HardwareTest(engines = JVM)
    void refreshesThoughNobodyAsks(Dut<DramController> dut) {
        int refreshes = 0;
        for (int cycle = 0; cycle < 300; cycle++) {
            refreshes += dut.peek(dut.top().command.kind()) == Kind.REFRESH ? 1 : 0;
            dut.step();
        }
        assertTrue(refreshes >= 3, refreshes + " refreshes");
    }

    @Test
    void emitsReviewedSystemVerilog() {
        Golden.assertMatches(getClass(), "dram_controller_2x1.sv", SystemVerilog.emit(Elaboration.elaborate(() -> new DramController(PARAMS))));
    }
}
