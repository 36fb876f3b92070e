package ingot.hdl.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs the public tools that must accept what we emit. A tool that is not installed skips the test and says so. */
public final class Tools {
    private Tools() {}

    /** Fails unless Verilator's lint, Yosys and Icarus all accept {@code verilog} without a warning. */
    public static void accept(String name, String verilog) {
        verilatorAccepts(name, verilog);
        yosysAccepts(name, verilog);
        icarusAccepts(name, verilog);
    }

    /** Fails on any warning of {@code verilator --lint-only -Wall}. */
    public static void verilatorAccepts(String name, String verilog) {
        silent(name, verilog, "verilator", "--lint-only", "-Wall", "--top-module", name, name + ".sv");
    }

    /** Fails on any warning of Yosys while it reads and checks. */
    public static void yosysAccepts(String name, String verilog) {
        silent(name, verilog, "yosys", "-q", "-p",
                "read_verilog -sv " + name + ".sv; hierarchy -check -top " + name + "; proc; opt; check -assert");
    }

    /** Fails on any message of {@code iverilog}. */
    public static void icarusAccepts(String name, String verilog) {
        var output = run(name, verilog, "iverilog", "-g2012", "-t", "null", name + ".sv");
        assertEquals("", withoutKnownLimits(output), () -> "iverilog\n" + verilog);
    }

    /** Icarus 11 says that it waits for whole words where a process reads a slice; that changes no result. */
    static String withoutKnownLimits(String output) {
        return output.lines().filter(line -> !line.contains("constant selects in always_*")
                && !line.contains("Sorry, cannot determine the sensitivity")
                && !line.contains("is sensitive to all")).collect(Collectors.joining("\n"));
    }

    /** As {@link #verilatorAccepts}, for random logic, in which comparisons may happen to be constant. */
    static void verilatorAcceptsRandom(String name, String verilog) {
        silent(name, verilog, "verilator", "--lint-only", "-Wall", "-Wno-CMPCONST", "-Wno-UNSIGNED", "--top-module", name,
                name + ".sv");
    }

    private static void silent(String name, String verilog, String... command) {
        var output = run(name, verilog, command);
        assertEquals("", output, () -> String.join(" ", command) + "\n" + verilog);
    }

    /** Writes {@code verilog} to {@code name.sv} in a new folder, runs {@code command} there, gives what it printed. */
    public static String run(String name, String verilog, String... command) {
        assumeTrue(installed(command[0]), () -> command[0] + " is not installed");
        try {
            var folder = Files.createTempDirectory("ingot-emit");
            Files.writeString(folder.resolve(name + ".sv"), verilog);
            return run(folder, List.of(command));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Runs {@code command} in {@code folder} and gives what it printed. */
    public static String run(Path folder, List<String> command) throws IOException {
        var log = folder.resolve("log");
        var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(command + " did not end");
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            throw new AssertionError(interrupted);
        }
        return Files.readString(log);
    }

    private static boolean installed(String tool) {
        for (var folder : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(folder, tool))) {
                return true;
            }
        }
        return false;
    }
}
