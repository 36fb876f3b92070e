package ingot.bench.simulation;

import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.netlist.Netlist;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Another project's testbench, measured in the same run: it drives all inputs and checks all outputs in every cycle, and says itself how
 * fast it was, since compiling and starting are not to count.
 *
 * @param command of the shell; {@code {sv}} stands for a file with the design, {@code {top}} for the name of its top module. It prints
 *     a line such as {@code 11000 cycles per CPU second}; the greatest of such lines counts
 */
record Peer(String name, String command) {
    private static final Pattern RATE = Pattern.compile("([0-9.]+) cycles per CPU second");

    /** From {@code name=command}. */
    static Peer of(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("--peer " + text + " is not of the form name=command");
        }
        return new Peer(text.substring(0, equals), text.substring(equals + 1));
    }

    /** Cycles per second of CPU time. */
    double run(Netlist netlist) throws IOException, InterruptedException {
        var file = Files.createTempFile("ingot-bench", ".sv");
        Files.writeString(file, SystemVerilog.emit(netlist));
        var line = command.replace("{sv}", file.toString()).replace("{top}", netlist.top().name());
        var process = new ProcessBuilder("bash", "-c", line).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return RATE.matcher(output).results().mapToDouble(match -> Double.parseDouble(match.group(1))).max()
                .orElseThrow(() -> new IOException(String.format(Locale.ROOT, "%s says no speed:%n%s", name, output)));
    }
}
