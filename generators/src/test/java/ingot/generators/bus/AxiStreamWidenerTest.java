package ingot.generators.bus;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;

class AxiStreamWidenerTest {
    record Beat(long data, int keep, boolean last, int id) {}

    @Device(params = "shapes")
    static AxiStreamWidener device(AxiStreamWidthParams params) {
        return new AxiStreamWidener(params);
    }

    static List<AxiStreamWidthParams> shapes() {
        return List.of(new AxiStreamWidthParams(8, 4, 2, 0), new AxiStreamWidthParams(16, 3, 1, 0));
    }

    @HardwareTest(engines = JVM)
    void fillsWideBeats(Dut<AxiStreamWidener> dut) {
        var p = dut.top().params();
        int bytes = p.narrow().bytes();
        var source = dut.source(dut.top().in, Beat.class).pauses(0.2);
        var expected = new ArrayList<Beat>();
        for (int packet = 0; packet < 60; packet++) {
            int length = 1 + dut.random().nextInt(9);
            long data = 0;
            int keep = 0;
            for (int n = 0; n < length; n++) {
                boolean last = n == length - 1;
                var beat = new Beat(dut.random().nextInt(1 << p.dataBits()), last ? 1 : (1 << bytes) - 1, last, packet % 2);
                source.send(beat);
                int place = n % p.ratio();
                data = (place == 0 ? 0 : data) | beat.data() << place * p.dataBits();
                keep = (place == 0 ? 0 : keep) | beat.keep() << place * bytes;
                if (last || place == p.ratio() - 1) {
                    expected.add(new Beat(data, keep, last, packet % 2));
                }
            }
        }
        var came = dut.sink(dut.top().out, Beat.class).backPressure(0.2).await(expected.size(), 3000);
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), kept(came.get(i), p), "beat " + i);
        }
    }

    @HardwareTest(engines = VERILATOR)
    @Tag("full")
    void fillsWideBeatsOnVerilator(Dut<AxiStreamWidener> dut) {
        fillsWideBeats(dut);
    }

    /** The beat with zeros in the bytes that are not kept by whole parts. */
    private static Beat kept(Beat beat, AxiStreamWidthParams p) {
        long mask = 0;
        for (int i = 0; i < p.ratio(); i++) {
            if ((beat.keep() >> i * p.narrow().bytes() & (1 << p.narrow().bytes()) - 1) != 0) {
                mask |= (1L << p.dataBits()) - 1 << i * p.dataBits();
            }
        }
        return new Beat(beat.data() & mask, beat.keep(), beat.last(), beat.id());
    }

    @HardwareTest(engines = JVM)
    void takesABeatInEveryCycle(Dut<AxiStreamWidener> dut) {
        var p = dut.top().params();
        var source = dut.source(dut.top().in, Beat.class);
        for (int i = 0; i < 10 * p.ratio(); i++) {
            source.send(new Beat(i, 1, false, 0));
        }
        long before = dut.cycle();
        dut.sink(dut.top().out, Beat.class).await(10, 200);
        assertEquals(10 * p.ratio() + 1, dut.cycle() - before);
    }
}
