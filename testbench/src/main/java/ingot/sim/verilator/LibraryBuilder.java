package ingot.sim.verilator;

import ingot.hdl.netlist.Netlist;
import ingot.sim.SimulationException;
import ingot.tool.FoundTool;
import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import ingot.tool.ToolRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Makes the shared library of a netlist: emit, verilate, compile. */
final class LibraryBuilder {
    private static final Duration LIMIT = Duration.ofMinutes(30);
    private static final List<String> VERILATOR_FLAGS = List.of(
            "--cc", "--top-module", Shim.TOP, "--prefix", "V" + Shim.TOP, "--Mdir", "cpp", "--no-timing", "-Wno-fatal", "-Wno-lint",
            "-Wno-style", "-O3", "--x-assign", "fast", "--x-initial", "unique", "--noassert");
    private static final List<String> CXX_FLAGS = List.of(
            "-O1", "-fPIC", "-std=gnu++17", "-fvisibility=hidden", "-fno-gnu-unique", "-w", "-DVM_COVERAGE=0", "-DVM_SC=0",
            "-DVM_TRACE=0");

    private final LibraryCache cache;
    private final ToolFinder tools;

    LibraryBuilder(LibraryCache cache, ToolFinder tools) {
        this.cache = cache;
        this.tools = tools;
    }

    /** The library for {@code netlist}, from the cache if it was built before. */
    Path build(Netlist netlist) {
        var verilator = tools.find(KnownTools.VERILATOR);
        var cxx = tools.find(KnownTools.CXX);
        var source = PowerUpText.of(netlist) + boxes(netlist) + Shim.systemVerilog(netlist.top());
        var inputs = new ArrayList<String>();
        inputs.add(source);
        inputs.add(Shim.cpp(netlist, ModelInternals.ANY));
        inputs.addAll(VERILATOR_FLAGS);
        inputs.addAll(versions(verilator, cxx));
        return cache.folder(inputs, folder -> make(netlist, source, verilator, cxx, folder)).resolve("simulator.so");
    }

    /** The Verilog of black boxes, each once. */
    private static String boxes(Netlist netlist) {
        var texts = new LinkedHashMap<String, String>();
        for (var module : netlist.modules()) {
            module.blackBox().ifPresent(box -> texts.put(box.verilogName(), box.verilog().orElseThrow(() ->
                    new SimulationException("black box " + box.verilogName() + " has no Verilog source, which the Verilator engine needs:"
                            + " give it one, or use the JVM engine"))));
        }
        return String.join("\n", texts.values());
    }

    private static List<String> versions(FoundTool verilator, FoundTool cxx) {
        var all = new ArrayList<>(CXX_FLAGS);
        all.add(verilator.toString());
        all.add(cxx.toString());
        return all;
    }

    private void make(Netlist netlist, String source, FoundTool verilator, FoundTool cxx, Path folder) throws IOException {
        var include = includeFolder(verilator, folder);
        var runtime = cache.folder(versions(verilator, cxx), place -> compileRuntime(cxx, include, place));
        Files.writeString(folder.resolve("design.sv"), source);
        var verilate = new ArrayList<>(VERILATOR_FLAGS);
        verilate.add("design.sv");
        run(verilator.with(verilate), folder, "verilator.log");
        var cpp = folder.resolve("cpp");
        Files.writeString(cpp.resolve("shim.cpp"), Shim.cpp(netlist, ModelInternals.of(netlist, cpp)));
        var all = new StringBuilder();
        try (var files = Files.list(cpp)) {
            files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".cpp")).sorted()
                    .forEach(name -> all.append("#include \"").append(name).append("\"\n"));
        }
        Files.writeString(cpp.resolve("everything.cc"), all);
        var compile = compiler(include);
        compile.addAll(List.of("-shared", "-Wl,-Bsymbolic", "-I.", "everything.cc"));
        compile.addAll(List.of(runtime.resolve("verilated.o").toString(), runtime.resolve("verilated_threads.o").toString()));
        compile.addAll(List.of("-o", "../simulator.so", "-pthread"));
        run(cxx.with(compile), cpp, "cxx.log");
    }

    private static void compileRuntime(FoundTool cxx, Path include, Path folder) {
        for (var name : List.of("verilated", "verilated_threads")) {
            var compile = compiler(include);
            compile.addAll(List.of("-c", include.resolve(name + ".cpp").toString(), "-o", name + ".o"));
            run(cxx.with(compile), folder, name + ".log");
        }
    }

    private static List<String> compiler(Path include) {
        var arguments = new ArrayList<>(CXX_FLAGS);
        arguments.addAll(List.of("-I" + include, "-I" + include.resolve("vltstd")));
        return arguments;
    }

    private static Path includeFolder(FoundTool verilator, Path folder) throws IOException {
        run(verilator.with("--getenv", "VERILATOR_ROOT"), folder, "root.log");
        var root = Path.of(Files.readString(folder.resolve("root.log")).strip());
        var include = root.resolve("include");
        if (!Files.exists(include.resolve("verilated.cpp"))) {
            throw new SimulationException("Verilator's own sources are not in " + include + ": install verilator whole");
        }
        return include;
    }

    private static void run(ToolRun run, Path folder, String log) {
        run.in(folder).logTo(folder.resolve(log)).within(LIMIT).execute();
    }
}
