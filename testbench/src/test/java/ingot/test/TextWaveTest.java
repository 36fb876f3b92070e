package ingot.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Design;
import ingot.sim.jvm.JvmEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class TextWaveTest {
    private final Design<Counter> design = Design.of(() -> new Counter(new Counter.Params(8)));
    private final Dut<Counter> dut = new Dut<>(design, "jvm", new JvmEngine().compile(design.netlist()));
    private final Counter top = dut.top();

    private TextWave wave() {
        dut.poke(top.steps, 2, 1);
        var wave = dut.record(top.enable, top.count, top.phase);
        dut.step();
        dut.poke(top.enable, true);
        dut.step(3);
        dut.poke(top.enable, false);
        dut.step(2);
        return wave;
    }

    @AfterEach
    void forget() {
        System.clearProperty("bless");
        System.clearProperty("ingot.sources");
    }

    @Test
    void aWaveIsText() {
        wave().expect("""
                enable  _______‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾______________
                count   |0            |3     |6     |9
                phase   |LOW                 |MIDDLE|HIGH
                """);
    }

    @Test
    void aDifferenceShowsBoth() {
        var failure = assertThrows(AssertionFailedError.class, () -> wave().expect("enable  ____\n"));
        assertTrue(failure.getMessage().matches("(?s)TextWaveTest.java:\\d+ \\(jvm, cycle 6\\): the text differs\nexpected:\n  enable  ____\n"
                + "actual:\n  enable  _______‾.*\n  phase   .*\nhelp: if it is what you want, run the test with -Dbless"), failure.getMessage());
    }

    @Test
    void acceptedTextGoesIntoTheSource(@TempDir Path folder) throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/java/ingot/test/TextWaveTest.java"));
        var copy = Files.createDirectories(folder.resolve("ingot/test")).resolve("TextWaveTest.java");
        Files.write(copy, lines);
        System.setProperty("bless", "");
        System.setProperty("ingot.sources", folder.toString());
        dut.record(top.full).expect("""
                old
                older
                """);
        dut.step(2);
        var wave = dut.record(top.enable);
        dut.step(2);
        wave.expect("""
                second
                """);
        var blessed = Files.readAllLines(copy);
        assertEquals(lines.size() - 1, blessed.size());
        int first = lines.indexOf("                old");
        assertEquals("                full", blessed.get(first).stripTrailing());
        int second = lines.indexOf("                second") - 1;
        assertEquals("                enable  ____", blessed.get(second));
        assertEquals(lines.get(second + 2), blessed.get(second + 1));
    }
}
