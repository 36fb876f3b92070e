package ingot.test;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Clock;
import ingot.hdl.Module;
import ingot.hdl.Reset;
import ingot.hdl.UInt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

class TwoClocksTest {
    record Params() {}

    /** A counter in each of two clock domains. */
    static final class Counters extends Module<Params> {
        final Clock other = input(clock());
        final Reset otherReset = input(reset());
        final UInt mine = output(uint(8));
        final UInt its = output(uint(8));

        Counters(Params params) {
            super(params);
            var first = reg(uint(8), 0);
            first.set(first.plus(1).wrap(8));
            var second = in(domain(other, otherReset), () -> reg(uint(8), 0));
            second.set(second.plus(1).wrap(8));
            mine.set(first);
            its.set(second);
        }
    }

    @TempDir
    private Path folder;

    @Device
    static Counters counters() {
        return new Counters(new Params());
    }

    @HardwareTest(engines = JVM)
    void clocksHavePeriodsOfTheirOwn(Dut<Counters> dut) {
        dut.clock(dut.top().other, 3);
        dut.step(4);
        dut.expect(dut.top().its, 4);
        dut.expect(dut.top().mine, 0);
        dut.reset(2);
        dut.expect(dut.top().its, 0);
    }

    @HardwareTest(engines = {JVM, VERILATOR}, reset = false, randomPowerUp = false)
    void aChosenClockRisesAlone(Dut<Counters> dut) throws IOException {
        var top = dut.top();
        dut.step(2);
        dut.step(3, top.other);
        dut.expect(top.mine, 2);
        dut.expect(top.its, 5);
        dut.step();
        dut.expect(top.mine, 3);
        assertEquals(6, dut.cycle());
        var wave = folder.resolve("wave.vcd");
        assertTrue(WaveRecorder.record(dut.ports(), 100, wave).isPresent());
        var lines = Files.readAllLines(wave);
        assertEquals(6, rises(lines, "other"));
        assertEquals(3, rises(lines, "clk"), "the replay lets the same clocks rise");
        assertEquals("b11 ", last(lines, "mine [7:0]"));
        assertEquals("b110 ", last(lines, "its [7:0]"));
        dut.fork(() -> assertThrows(IllegalStateException.class, () -> dut.step(1, top.other)));
    }

    private static String code(List<String> lines, String name) {
        return lines.stream().filter(line -> line.contains(" " + name + " $end")).findFirst().orElseThrow().split(" ")[3];
    }

    private static long rises(List<String> lines, String name) {
        var code = code(lines, name);
        return lines.stream().filter(line -> line.equals("1" + code)).count();
    }

    private static String last(List<String> lines, String name) {
        var code = code(lines, name);
        return lines.stream().filter(line -> line.startsWith("b") && line.endsWith(" " + code))
                .reduce((before, next) -> next).orElseThrow().replace(code, "");
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void aResetReachesEveryDomain(Dut<Counters> dut) {
        var top = dut.top();
        dut.expect(top.mine, 0);
        dut.expect(top.its, 0);
        dut.step(4);
        dut.expect(top.mine, 4);
        dut.expect(top.its, 4);
        dut.reset(1);
        dut.expect(top.mine, 0);
        dut.expect(top.its, 0);
        dut.step(2);
        dut.expect(top.its, 2);
    }
}
