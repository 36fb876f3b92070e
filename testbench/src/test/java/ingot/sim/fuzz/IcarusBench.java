package ingot.sim.fuzz;

import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Type;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A SystemVerilog testbench for a {@link Batch}: feeds every specimen its stimulus and prints {@code MISMATCH name cycle value} where
 * one answers something else than it should.
 */
final class IcarusBench {
    private static final Pattern MEMORY = Pattern.compile("^    logic[^;]* (\\w+) \\[0:(\\d+)\\];", Pattern.MULTILINE);

    private final Batch batch;
    private final StringBuilder text = new StringBuilder();

    private IcarusBench(Batch batch) {
        this.batch = batch;
    }

    /**
     * Writes {@code bench.sv} and its data to {@code folder}.
     *
     * @param powerUp whether registers and memory words that have no initial value are set to 0 first, by their names
     */
    static void write(Batch batch, boolean powerUp, Path folder) throws IOException {
        var bench = new IcarusBench(batch);
        bench.module(powerUp);
        Files.writeString(folder.resolve("bench.sv"), bench.text);
        for (var specimen : batch.specimens()) {
            write(folder.resolve(specimen.name() + ".in"), specimen.stimulus().ports(), specimen.stimulus().cycles());
            write(folder.resolve(specimen.name() + ".out"), specimen.expected().ports(), specimen.expected().cycles());
        }
    }

    /**
     * {@code verilog} with plain {@code always @*} blocks that a signal of the bench starts: Icarus 11 can loop without end when one
     * {@code always_comb} reads what another one assigns twice.
     */
    static String awake(String verilog) {
        return verilog.replace("always_comb begin", "always @* begin if (bench.awake) begin end");
    }

    /** {@code verilog} with zeros in memories that have no initial words: what is unknown, Yosys makes of it what it likes. */
    static String zeroed(String verilog) {
        return MEMORY.matcher(verilog).replaceAll(found -> {
            var rest = verilog.substring(found.end(), verilog.indexOf("endmodule", found.end()));
            var words = IntStream.rangeClosed(0, Integer.parseInt(found.group(2))).mapToObj(i -> found.group(1) + "[" + i + "] = 0;");
            return found.group() + (rest.contains("        " + found.group(1) + "[0] = ") ? ""
                    : "\n    initial begin " + words.collect(Collectors.joining(" ")) + " end");
        });
    }

    private static void write(Path file, List<Port> ports, List<List<BigInteger>> rows) throws IOException {
        var lines = new ArrayList<String>();
        for (var row : rows) {
            var word = BigInteger.ZERO;
            for (int i = 0; i < row.size(); i++) {
                int width = ports.get(i).type().width();
                word = word.shiftLeft(width).or(Type.uint(width).wrap(row.get(i)));
            }
            lines.add(word.toString(16));
        }
        Files.write(file, lines);
    }

    private void module(boolean powerUp) {
        line("module bench;");
        for (var port : used(batch.netlist().top().ports())) {
            line("  logic [" + (port.type().width() - 1) + ":0] " + port.name() + ";");
        }
        line("  Batch dut (.*);");
        for (var specimen : batch.specimens()) {
            line("  logic [" + (bits(specimen.stimulus().ports()) - 1) + ":0] " + specimen.name() + "_in [0:" + (batch.cycles() - 1) + "];");
            line("  logic [" + Math.max(0, bits(specimen.expected().ports()) - 1) + ":0] " + specimen.name() + "_out [0:" + (batch.cycles() - 1) + "];");
        }
        line("  integer cycle, word;");
        line("  logic awake = 1'b0;");
        line("  initial #0 awake = 1'b1;");
        line("  initial begin");
        for (var specimen : batch.specimens()) {
            line("    $readmemh(\"" + specimen.name() + ".in\", " + specimen.name() + "_in);");
            line("    $readmemh(\"" + specimen.name() + ".out\", " + specimen.name() + "_out);");
        }
        if (powerUp) {
            powerUp("dut", batch.netlist().top());
        }
        clocksFall();
        line("    for (cycle = 0; cycle < " + batch.cycles() + "; cycle = cycle + 1) begin");
        batch.specimens().forEach(specimen -> line("      " + joined(specimen, specimen.stimulus().ports()) + " = " + specimen.name() + "_in[cycle];"));
        line("      #1;");
        pulses();
        for (var specimen : batch.specimens()) {
            if (bits(specimen.expected().ports()) > 0) {
                var outputs = joined(specimen, specimen.expected().ports());
                line("      if (" + outputs + " !== " + specimen.name() + "_out[cycle]) $display(\"MISMATCH " + specimen.name()
                        + " cycle %0d: %h, the rules say %h\", cycle, " + outputs + ", " + specimen.name() + "_out[cycle]);");
            }
        }
        for (var clock : clocks()) {
            line("      " + clock.name() + " = " + rises(clock) + ";");
        }
        line("      #1;");
        clocksFall();
        line("      #1;");
        line("    end");
        line("    $display(\"DONE\");");
        line("    $finish;");
        line("  end");
        line("endmodule");
    }

    /** Resets that pulse are the other way round for a moment. */
    private void pulses() {
        for (int cycle = 0; cycle < batch.cycles(); cycle++) {
            int now = cycle;
            var resets = batch.specimens().stream().flatMap(specimen -> specimen.stimulus().ports().stream()
                    .filter(port -> Stimulus.pulses(port, now)).map(port -> Batch.portName(specimen, port))).toList();
            if (!resets.isEmpty()) {
                var all = String.join(", ", resets);
                line("      if (cycle == " + cycle + ") begin {" + all + "} = ~{" + all + "}; #1; {" + all + "} = ~{" + all + "}; #1; end");
            }
        }
    }

    private List<Port> clocks() {
        return batch.netlist().top().ports().stream().filter(port -> port.role() == Port.Role.CLOCK).toList();
    }

    private void clocksFall() {
        clocks().forEach(clock -> line("      " + clock.name() + " = 0;"));
    }

    /** A bit for every cycle. */
    private String rises(Port clock) {
        return IntStream.range(0, batch.cycles()).mapToObj(cycle -> Stimulus.rises(clock, cycle) ? "1" : "0")
                .collect(Collectors.collectingAndThen(Collectors.joining(), bits -> "((" + bits.length() + "'b"
                        + new StringBuilder(bits).reverse() + " >> cycle) & 1)"));
    }

    /** What other engines know as zero at power-up is unknown to Icarus. */
    private void powerUp(String path, NetModule module) {
        used(module.registers()).stream().filter(register -> register.atPowerUp().isEmpty()).forEach(register -> line("    " + path + "." + register.name() + " = 0;"));
        for (var memory : module.memories()) {
            if (memory.word().width() > 0 && memory.init().size() < memory.depth()) {
                line("    for (word = " + memory.init().size() + "; word < " + memory.depth() + "; word = word + 1) "
                        + path + "." + memory.name() + "[word] = 0;");
            }
        }
        module.instances().forEach(instance -> powerUp(path + "." + instance.name(), instance.module()));
    }

    private static String joined(Specimen specimen, List<Port> ports) {
        return used(ports).stream().map(port -> Batch.portName(specimen, port)).collect(Collectors.joining(", ", "{", "}"));
    }

    private static int bits(List<Port> ports) {
        return ports.stream().mapToInt(port -> port.type().width()).sum();
    }

    private static <S extends ingot.hdl.netlist.Signal> List<S> used(List<S> signals) {
        return signals.stream().filter(signal -> signal.type().width() > 0).toList();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
