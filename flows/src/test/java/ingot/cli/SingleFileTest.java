package ingot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A design may be one Java file with no project around it. */
class SingleFileTest {
    private static final String BLINKY = """
            import ingot.hdl.Bool;
            import ingot.hdl.Module;

            public final class Blinky extends Module<Blinky.Params> {
                record Params(int halfPeriod, boolean inverted) {
                    Params() {
                        this(1000, false);
                    }
                }

                final Bool led = output(bool());

                Blinky(Params params) {
                    super(params);
                    var bits = 32 - Integer.numberOfLeadingZeros(p.halfPeriod() - 1);
                    var count = reg(uint(bits), 0);
                    var on = reg(bool(), p.inverted());
                    when(count.eq(p.halfPeriod() - 1), () -> {
                        count.set(0);
                        on.set(on.not());
                    }).otherwise(() -> count.set(count.plus(1).wrap(bits)));
                    led.set(on);
                }
            }
            """;

    @TempDir
    Path folder;

    private String said;

    private int ingot(String... arguments) {
        var out = new StringWriter();
        int code = Main.run(arguments, new PrintWriter(out), new PrintWriter(out));
        said = out.toString();
        return code;
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String emitted(String name) throws IOException {
        return Files.readString(folder.resolve("out/rtl").resolve(name));
    }

    private int emit(String file, String... more) {
        var arguments = new ArrayList<>(List.of("emit", file, "--out", folder.resolve("out").toString()));
        arguments.addAll(List.of(more));
        return ingot(arguments.toArray(String[]::new));
    }

    @Test
    void isEmitted() throws IOException {
        assertEquals(0, emit(file("Blinky.java", BLINKY)), () -> said);
        assertTrue(emitted("Blinky_h1000_i0.sv").contains("logic [9:0] count;"), said);
    }

    @Test
    void takesItsParametersAsOptions() throws IOException {
        assertEquals(0, emit(file("Blinky.java", BLINKY), "--half-period", "50", "--inverted", "true"), () -> said);
        assertTrue(said.contains("Blinky_h50_i1"), said);
    }

    @Test
    void isEmittedAgainWhenItChanges() throws IOException {
        emit(file("Blinky.java", BLINKY));
        emit(file("Blinky.java", BLINKY.replace("count", "ticks")));
        assertTrue(emitted("Blinky_h1000_i0.sv").contains("logic [9:0] ticks;"), said);
        emit(file("Blinky.java", BLINKY.replace("count", "ticks")));
        assertTrue(said.contains("unchanged"), said);
    }

    @Test
    void formatsAndMaps() throws IOException {
        assertEquals(0, emit(file("Blinky.java", BLINKY), "--format", "rtlil,json", "--map", "--split", "--preset", "lint"), () -> said);
        assertTrue(emitted("Blinky_h1000_i0.il").contains("module \\Blinky_h1000_i0"));
        assertTrue(emitted("Blinky_h1000_i0.json").contains("\"creator\": \"Ingot\""));
        assertTrue(emitted("Blinky_h1000_i0.sv.map.json").contains("\"Blinky.java:16\""));
        assertTrue(emitted("modules/Blinky_h1000_i0.sv").startsWith("module Blinky_h1000_i0"));
    }

    @Test
    void helpShowsItsParameters() throws IOException {
        assertEquals(0, ingot("emit", file("Blinky.java", BLINKY), "--help"));
        assertTrue(said.contains("--half-period") && said.contains("default 1000") && said.contains("--preset"), said);
    }

    @Test
    void compileErrorsAreToldAsTheCompilerTellsThem() throws IOException {
        var file = file("Blinky.java", BLINKY.replace("led.set(on)", "led.set(off)"));
        assertEquals(1, emit(file));
        assertEquals("""
                error: %s:22: cannot find symbol
                  symbol:   variable off
                  location: class Blinky
                            led.set(off);
                                    ^
                """.formatted(file), said);
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void designErrorsNameTheLineOfTheFile() throws IOException {
        assertEquals(1, emit(file("Blinky.java", BLINKY.replace(".wrap(bits)", ""))));
        assertTrue(said.contains("error[E031]") && said.contains("Blinky.java:21") && said.contains("count.set(count.plus(1))"), said);
    }

    @Test
    void parametersWithoutDefaultsMustBeGiven() throws IOException {
        var file = file("Blinky.java", BLINKY.replace("Params() {", "Params(int halfPeriod) {").replace("this(1000, false)", "this(halfPeriod, false)"));
        assertEquals(2, emit(file));
        assertTrue(said.contains("--half-period"), said);
        assertEquals(0, emit(file, "--half-period", "4", "--inverted", "false"), () -> said);
    }

    @Test
    void filesWithoutADesignOrWithSeveralAreRefused() throws IOException {
        assertEquals(1, emit(file("Empty.java", "class Empty {}")));
        assertEquals("error: Empty.java holds no design: write a class that extends ingot.hdl.Module\n", said);
        var two = BLINKY.replace("public final", "final");
        assertEquals(1, emit(file("Many.java", two + two.substring(two.indexOf("final class")).replace("Blinky", "Other"))));
        assertEquals("error: Many.java holds several modules (Blinky, Other); name one of them as the file\n", said);
        assertEquals(1, emit(folder.resolve("Nowhere.java").toString()));
        assertTrue(said.startsWith("error: no such file: "), said);
    }

    @Test
    void aFileWithoutTestsSaysSo() throws IOException {
        var file = file("Blinky.java", BLINKY);
        System.setProperty("ingot.home", folder.toString());
        try {
            assertEquals(1, ingot("test", file, "--out", folder.resolve("out").toString()));
        } finally {
            System.clearProperty("ingot.home");
        }
        assertTrue(said.contains("error: " + file + " holds no class with tests; write a method with @HardwareTest or @Test"), said);
    }
}
