package ingot.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Design;
import ingot.sim.jvm.JvmEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class FailureTest {
    private final Design<Counter> design = Design.of(() -> new Counter(new Counter.Params(8)));
    private final Dut<Counter> dut = new Dut<>(design, "jvm", new JvmEngine().compile(design.netlist()));
    private final Counter top = dut.top();

    @Test
    void aWrongValueIsToldInTheTypeOfThePort() {
        dut.poke(top.enable, true);
        dut.poke(top.steps, 9, 9);
        dut.step();
        var number = assertThrows(AssertionFailedError.class, () -> dut.expect(top.count, 3));
        assertTrue(number.getMessage().matches(
                "FailureTest.java:\\d+ \\(jvm, cycle 1\\): `Counter_w8.count` uint\\(8\\) expected 3 but was 18 \\(0x12\\)"), number.getMessage());
        var constant = assertThrows(AssertionFailedError.class, () -> dut.expect(top.phase, Counter.Phase.LOW));
        assertTrue(constant.getMessage().contains("expected LOW but was HIGH"), constant.getMessage());
    }

    @Test
    void aValueThatDoesNotFitIsRefused() {
        var failure = assertThrows(IllegalArgumentException.class, () -> dut.poke(top.steps, 16, 0));
        assertEquals("16 does not fit `steps_0`, a uint(4): it holds 0 to 15", failure.getMessage());
        assertThrows(IllegalArgumentException.class, () -> dut.poke(top.count, 1), "an output cannot be poked");
    }

    @Test
    void theWaveShowsTheLastCycles(@TempDir Path folder) throws IOException {
        dut.poke(top.enable, true);
        dut.poke(top.steps, 1, 0);
        dut.step(10);
        dut.poke(top.steps, 0, 2);
        dut.step(3);
        var file = folder.resolve("counter.vcd");
        assertTrue(WaveRecorder.record(dut.ports(), 5, file).isPresent());
        var lines = Files.readAllLines(file);
        var count = lines.stream().filter(line -> line.contains(" count [7:0]")).findFirst().orElseThrow().split(" ")[3];
        var values = lines.stream().filter(line -> line.startsWith("b") && line.endsWith(" " + count)).toList();
        assertEquals("b1000 " + count, values.getFirst(), "cycle 8 of 13 comes first");
        assertEquals("b10000 " + count, values.getLast(), "ten ones and three twos");
        assertTrue(lines.contains("#80"), "cycle 8 begins at 80 ns");
        assertTrue(lines.contains("#85"), "the clock rises in the middle of it");
    }
}
