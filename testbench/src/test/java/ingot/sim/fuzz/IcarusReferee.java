package ingot.sim.fuzz;

import static ingot.hdl.netlist.Expr.BinaryOp.DIVIDE;
import static ingot.hdl.netlist.Expr.BinaryOp.MULTIPLY;
import static ingot.hdl.netlist.Expr.BinaryOp.REMAINDER;

import ingot.hdl.emit.SystemVerilog;
import ingot.tool.FoundTool;
import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import ingot.tool.ToolRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherers;

/**
 * Icarus Verilog: of the emitted text as it is, or of the gates that Yosys makes of it.
 *
 * @param gates whether Yosys comes first
 */
record IcarusReferee(boolean gates) implements Referee {
    private static final Duration LIMIT = Duration.ofMinutes(Integer.getInteger("fuzz.minutes", 5));
    /** Icarus 11 divides words of more than 64 bits wrongly. */
    private static final int WIDEST_QUOTIENT = 64;
    /** Changes race through the gates of wider ones in more ways than can be simulated. */
    private static final int WIDEST_GATES = 16;
    /** Yosys takes longer for many in one than for the same in parts. */
    private static final int GATES_AT_ONCE = 10;
    /**
     * Each optimisation once: what {@code synth} does beyond, again and again until nothing changes, takes most of its time. Without memory_dff, as
     * Yosys 0.23 moves registers behind addresses into the memory, and forgets what they are at power-up. Registers that nothing assigns have no driver
     * there; and of a choice without arms the first proc leaves a process.
     */
    private static final String SYNTHESIS = """
            read_verilog -sv design.sv
            hierarchy -check -top Batch
            proc
            flatten
            proc
            opt_clean
            memory_collect
            memory_map
            setundef -undriven -init -zero
            opt_expr
            opt_merge
            opt_muxtree
            opt_reduce
            opt_dff
            opt_clean
            wreduce
            peepopt
            alumacc
            techmap
            opt_clean
            write_verilog -noattr gates.v
            """;

    @Override
    public String name() {
        return gates ? "yosys" : "icarus";
    }

    @Override
    public Optional<String> unavailable() {
        var icarus = ToolFinder.system().unavailable(KnownTools.ICARUS);
        return gates ? icarus.or(() -> ToolFinder.system().unavailable(KnownTools.YOSYS)) : icarus;
    }

    @Override
    public boolean accepts(Specimen specimen) {
        return Arithmetic.widest(specimen.netlist(), EnumSet.of(DIVIDE, REMAINDER)) <= WIDEST_QUOTIENT
                && (!gates || Arithmetic.widest(specimen.netlist(), EnumSet.of(DIVIDE, REMAINDER, MULTIPLY)) <= WIDEST_GATES);
    }

    @Override
    public Map<Specimen, String> disagreements(List<Specimen> specimens) {
        var found = new LinkedHashMap<Specimen, String>();
        specimens.stream().gather(Gatherers.windowFixed(gates ? GATES_AT_ONCE : Math.max(1, specimens.size()))).forEach(part -> found.putAll(together(part)));
        return found;
    }

    private Map<Specimen, String> together(List<Specimen> specimens) {
        try {
            var folder = Files.createTempDirectory("ingot-fuzz");
            try {
                return run(specimens, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Map<Specimen, String> run(List<Specimen> specimens, Path folder) throws IOException {
        var batch = Batch.of(specimens);
        Files.writeString(folder.resolve("design.sv"), gates
                ? IcarusBench.zeroed(SystemVerilog.emit(batch.netlist())) : IcarusBench.awake(SystemVerilog.emit(batch.netlist())));
        IcarusBench.write(batch, !gates, folder);
        var tools = ToolFinder.system();
        var icarus = tools.find(KnownTools.ICARUS);
        var vvp = new FoundTool(icarus.tool(), icarus.executable().resolveSibling("vvp"), icarus.version());
        if (gates) {
            run(tools.find(KnownTools.YOSYS).with("-q", "-p", SYNTHESIS.replace("\n", "; ")), folder, "yosys.log");
        }
        run(icarus.with("-g2012", "-o", "bench.vvp", "bench.sv", gates ? "gates.v" : "design.sv"),
                folder, "iverilog.log");
        var log = run(vvp.with("-n", "bench.vvp"), folder, "vvp.log");
        if (!log.contains("DONE")) {
            throw new IllegalStateException("the testbench did not come to its end:\n" + log);
        }
        var found = new LinkedHashMap<Specimen, String>();
        log.lines().filter(line -> line.startsWith("MISMATCH ")).forEach(line -> specimens.stream()
                .filter(specimen -> specimen.name().equals(line.split(" ")[1]))
                .forEach(specimen -> found.putIfAbsent(specimen, line.substring(line.indexOf("cycle")))));
        return found;
    }

    private static String run(ToolRun run, Path folder, String log) throws IOException {
        run.in(folder).logTo(folder.resolve(log)).within(LIMIT).execute();
        return Files.readString(folder.resolve(log));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
