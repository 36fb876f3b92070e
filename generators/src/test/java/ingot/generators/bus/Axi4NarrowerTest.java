package ingot.generators.bus;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.List;
import org.junit.jupiter.api.Tag;

class Axi4NarrowerTest {
    @Device(params = "shapes")
    static Axi4Narrower device(Axi4WidthParams params) {
        return new Axi4Narrower(params);
    }

    static List<Axi4WidthParams> shapes() {
        return WidthTraffic.shapes();
    }

    @HardwareTest(engines = JVM)
    void carriesBurstsOfEveryKind(Dut<Axi4Narrower> dut) {
        WidthTraffic.bursts(dut, dut.top().manager, dut.top().subordinate, dut.top().params().wide());
    }

    @HardwareTest(engines = VERILATOR)
    @Tag("full")
    void carriesBurstsOfEveryKindOnVerilator(Dut<Axi4Narrower> dut) {
        carriesBurstsOfEveryKind(dut);
    }

    @HardwareTest(engines = JVM)
    void passesErrorsOn(Dut<Axi4Narrower> dut) {
        WidthTraffic.errors(dut, dut.top().manager, dut.top().subordinate, dut.top().params().wide());
    }
}
