package ingot.generators.bus;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.List;
import org.junit.jupiter.api.Tag;

class Axi4WidenerTest {
    @Device(params = "shapes")
    static Axi4Widener device(Axi4WidthParams params) {
        return new Axi4Widener(params);
    }

    static List<Axi4WidthParams> shapes() {
        return WidthTraffic.shapes();
    }

    @HardwareTest(engines = JVM)
    void carriesBurstsOfEveryKind(Dut<Axi4Widener> dut) {
        WidthTraffic.bursts(dut, dut.top().manager, dut.top().subordinate, dut.top().params().narrow());
    }

    @HardwareTest(engines = VERILATOR)
    @Tag("full")
    void carriesBurstsOfEveryKindOnVerilator(Dut<Axi4Widener> dut) {
        carriesBurstsOfEveryKind(dut);
    }

    @HardwareTest(engines = JVM)
    void passesErrorsOn(Dut<Axi4Widener> dut) {
        WidthTraffic.errors(dut, dut.top().manager, dut.top().subordinate, dut.top().params().narrow());
    }
}
