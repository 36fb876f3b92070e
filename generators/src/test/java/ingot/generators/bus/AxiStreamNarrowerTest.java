package ingot.generators.bus;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;

class AxiStreamNarrowerTest {
    record Beat(long data, int keep, boolean last, int dest) {}

    @Device(params = "shapes")
    static AxiStreamNarrower device(AxiStreamWidthParams params) {
        return new AxiStreamNarrower(params);
    }

    static List<AxiStreamWidthParams> shapes() {
        return List.of(new AxiStreamWidthParams(8, 4, 0, 2), new AxiStreamWidthParams(16, 3, 0, 1));
    }

    @HardwareTest(engines = JVM)
    void cutsAfterTheLastByteThatIsKept(Dut<AxiStreamNarrower> dut) {
        var p = dut.top().params();
        int bytes = p.narrow().bytes();
        var source = dut.source(dut.top().in, Beat.class).pauses(0.2);
        var expected = new ArrayList<Beat>();
        for (int packet = 0; packet < 60; packet++) {
            int length = 1 + dut.random().nextInt(3);
            for (int n = 0; n < length; n++) {
                boolean last = n == length - 1;
                int keep = dut.random().nextInt(3) > 0 ? (1 << p.wide().bytes()) - 1 : dut.random().nextInt(1 << p.wide().bytes());
                long data = dut.random().nextLong(1L << p.wide().dataBits());
                source.send(new Beat(data, keep, last, packet % 2));
                int parts = Math.max(1, (Integer.SIZE - Integer.numberOfLeadingZeros(keep) + bytes - 1) / bytes);
                for (int i = 0; i < parts; i++) {
                    expected.add(new Beat(data >> i * p.dataBits() & (1L << p.dataBits()) - 1, keep >> i * bytes & (1 << bytes) - 1,
                            last && i == parts - 1, packet % 2));
                }
            }
        }
        dut.sink(dut.top().out, Beat.class).backPressure(0.2).expectAll(expected).drain(5000);
    }

    @HardwareTest(engines = VERILATOR)
    @Tag("full")
    void cutsAfterTheLastByteThatIsKeptOnVerilator(Dut<AxiStreamNarrower> dut) {
        cutsAfterTheLastByteThatIsKept(dut);
    }
}
