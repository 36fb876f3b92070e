package ingot.formal;

import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.netlist.Netlist;
import ingot.tool.KnownTools;
import ingot.tool.ToolException;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * A design with its properties as Yosys translates it: {@code model.smt2} for the solvers, {@code model.aig} with the map
 * {@code model.aim} for ABC. What is proven is the emitted SystemVerilog, so a wrong emitter is found too.
 */
final class YosysModel {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final String SMT2 = """
            read_verilog -sv -formal design.sv
            prep -flatten -top %s
            async2sync
            memory_nordff
            dffunmap
            formalff -clk2ff -ff2anyinit
            opt_clean
            write_smt2 -wires model.smt2
            """;
    private static final String AIGER = """
            read_verilog -sv -formal design.sv
            prep -flatten -top %s
            chformal -cover -remove
            async2sync
            memory_map
            dffunmap
            formalff -clk2ff -ff2anyinit
            opt -full
            techmap
            opt -fast
            formalff -anyinit2ff -fine
            aigmap
            opt_clean
            write_aiger -I -B -zinit -no-startoffset -map model.aim model.aig
            """;

    /** A property as it is emitted: a named block with the assertion in it, perhaps under the condition that there is no reset. */
    private static final Pattern PROPERTY = Pattern.compile("(begin : (\\w+)\\n(?:\\s*if \\([^\\n]*\\) begin\\n)?\\s*)(assert|assume|cover) \\(");

    private final Path folder;

    YosysModel(Netlist netlist, DesignFacts facts, Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("design.sv"), labelled(SystemVerilog.emit(netlist)) + "\n" + FormalTop.text(facts));
    }

    Path folder() {
        return folder;
    }

    void writeSmt2() throws IOException {
        yosys("smt2", SMT2);
    }

    void writeAiger() throws IOException {
        yosys("aiger", AIGER);
    }

    /** The text with a label on each assertion, which the solver's messages show. Icarus takes no labels, so the emitter writes none. */
    private static String labelled(String text) {
        return PROPERTY.matcher(text).replaceAll("$1$2: $3 (");
    }

    private void yosys(String name, String script) throws IOException {
        Files.writeString(folder.resolve(name + ".ys"), script.formatted(FormalTop.MODULE));
        try {
            ToolFinder.system().find(KnownTools.YOSYS).with("-q", "-s", name + ".ys")
                    .in(folder).logTo(folder.resolve("yosys-" + name + ".log")).within(LIMIT).execute();
        } catch (ToolException e) {
            throw new FormalException("Yosys cannot translate the design for the solver: " + e.getMessage(), e);
        }
    }
}
