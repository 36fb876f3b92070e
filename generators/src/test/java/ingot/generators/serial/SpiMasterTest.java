package ingot.generators.serial;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.serial.SpiDevice;
import ingot.test.serial.SpiMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.ValueSource;

class SpiMasterTest {
    record Word(int data, int select, boolean last) {}

    @Device(params = "shapes")
    static SpiMaster device(SpiMasterParams params) {
        return new SpiMaster(params);
    }

    static List<SpiMasterParams> shapes() {
        return List.of(new SpiMasterParams(8, 3, 4), new SpiMasterParams(13, 1, 4));
    }

    private static SpiDevice device(Dut<SpiMaster> dut, int number, int mode) {
        var top = dut.top();
        return new SpiDevice(dut, top.sclk, top.mosi, top.miso, () -> (dut.peek(top.selectN) >> number & 1) == 0, SpiMode.of(mode),
                dut.top().params().width());
    }

    @HardwareTest(engines = JVM)
    @ValueSource(ints = {0, 1, 2, 3})
    void exchangesWordsInEveryMode(Dut<SpiMaster> dut, int mode) {
        var p = dut.top().params();
        dut.poke(dut.top().clockIdle, SpiMode.of(mode).clockIdle());
        dut.poke(dut.top().secondEdge, SpiMode.of(mode).secondEdge());
        dut.poke(dut.top().halfBit, 2);
        dut.step();
        var devices = new ArrayList<SpiDevice>();
        var expected = new ArrayList<List<Long>>();
        for (int i = 0; i < p.selects(); i++) {
            devices.add(device(dut, i, mode));
            expected.add(new ArrayList<>());
        }
        var words = new ArrayList<Word>();
        var answers = new ArrayList<Long>();
        for (int transfer = 0; transfer < 8; transfer++) {
            int select = dut.random().nextInt(p.selects());
            int length = 1 + dut.random().nextInt(3);
            for (int i = 0; i < length; i++) {
                var word = new Word(dut.random().nextInt(1 << p.width()), select, i == length - 1);
                long answer = dut.random().nextInt(1 << p.width());
                words.add(word);
                answers.add(answer);
                expected.get(select).add((long) word.data());
                devices.get(select).send(answer);
            }
        }
        dut.source(dut.top().in, Word.class).pauses(0.02).sendAll(words);
        assertEquals(answers, dut.sink(dut.top().out, long.class).backPressure(0.5).await(words.size(), 10_000));
        dut.step(20);
        dut.expect(dut.top().selectN, (1 << p.selects()) - 1);
        for (int i = 0; i < p.selects(); i++) {
            assertEquals(expected.get(i), devices.get(i).received());
        }
    }

    @HardwareTest(engines = VERILATOR)
    @Tag("full")
    @ValueSource(ints = {0, 1, 2, 3})
    void exchangesWordsInEveryModeOnVerilator(Dut<SpiMaster> dut, int mode) {
        exchangesWordsInEveryMode(dut, mode);
    }

    @HardwareTest(engines = JVM)
    void takesTwoHalvesForABit(Dut<SpiMaster> dut) {
        var p = dut.top().params();
        dut.poke(dut.top().halfBit, 3);
        var source = dut.source(dut.top().in, Word.class);
        for (int i = 0; i < 5; i++) {
            source.send(new Word(i, 0, false));
        }
        var sink = dut.sink(dut.top().out, long.class);
        sink.await(1, 1000);
        long before = dut.cycle();
        sink.await(5, 1000);
        // The first half of a word is that between its begin and its first edge; two cycles to hand over the words.
        assertEquals(4 * (4 * 2 * p.width() + 2), dut.cycle() - before);
    }
}
