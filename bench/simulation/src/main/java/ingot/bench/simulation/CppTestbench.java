package ingot.bench.simulation;

import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The limit of Verilator: a testbench in C++ as one writes it by hand for this design, two evaluations for each cycle. The optimiser is
 * asked for by {@code OPT_FAST}, since Verilator's makefile puts that, {@code -Os} if nothing is said, behind all other flags.
 */
final class CppTestbench {
    /** The checksum is that of the last of these rounds. */
    static final int ROUNDS = 8;

    private final Netlist netlist;
    private final Path folder;

    CppTestbench(Netlist netlist, Path folder) {
        this.netlist = netlist;
        this.folder = folder;
    }

    /**
     * What it measures.
     *
     * @param poked cycles per CPU second with pokes and peeks in every cycle
     * @param free cycles per CPU second without
     */
    record Result(double poked, double free, long sum) {}

    /** Builds and runs it. */
    Result run(int cycles, int hold) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var name = netlist.top().name();
        Files.writeString(folder.resolve(name + ".sv"), SystemVerilog.emit(netlist));
        Files.writeString(folder.resolve("main.cpp"), source(cycles, hold));
        execute(List.of("verilator", "--cc", "--exe", "--build", "-O3", "--x-assign", "fast", "--x-initial", "fast", "--noassert", "-Wno-fatal",
                "-Wno-lint", "-Wno-style", "-MAKEFLAGS", "OPT_FAST=-O3", "--top-module", name, "--Mdir", "obj", name + ".sv", "main.cpp"));
        var words = execute(List.of("obj/V" + name)).strip().split(" ");
        return new Result(Double.parseDouble(words[0]), Double.parseDouble(words[1]), Long.parseLong(words[2]));
    }

    private String execute(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).directory(folder.toFile()).redirectError(folder.resolve("log").toFile()).start();
        var output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(command.getFirst() + " failed: see " + folder.resolve("log"));
        }
        return output;
    }

    private String source(int cycles, int hold) {
        var text = new StringBuilder();
        var model = "V" + netlist.top().name();
        text.append("""
                #include "%s.h"
                #include "verilated.h"
                #include <cstdint>
                #include <cstdio>
                #include <ctime>
                static double now() { timespec t; clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t); return t.tv_sec + t.tv_nsec * 1e-9; }
                static uint64_t x = 88172645463325252ull;
                static inline uint64_t next() { x ^= x << 13; x ^= x >> 7; x ^= x << 17; return x; }
                int main() {
                  auto top = new %s;
                  auto rise = [&] { top->clk = 1; top->eval(); };
                  auto fall = [&] { top->clk = 0; top->eval(); };
                  fall(); top->rst = 1; fall(); rise(); fall(); rise(); top->rst = 0;
                  uint64_t sum = 0; double best = 1e9, free = 1e9;
                  for (int round = 0; round < %d; round++) {
                    sum = 0; x = 88172645463325252ull + round; double start = now();
                    for (int cycle = 0; cycle < %d; cycle++) {
                      if (cycle %% %d == 0) {
                """.formatted(model, model, ROUNDS, cycles, hold));
        for (var port : Testbench.inputs(netlist)) {
            text.append("        top->").append(port.name()).append(" = next() >> ").append(64 - port.type().width()).append(";\n");
        }
        text.append("      }\n      fall();\n");
        for (var port : Testbench.outputs(netlist)) {
            text.append("      sum = sum * 31 + ").append(value(port)).append(";\n");
        }
        text.append("""
                      rise();
                    }
                    double time = now() - start; if (time < best) best = time;
                    start = now();
                    for (int cycle = 0; cycle < %1$d; cycle++) { fall(); rise(); }
                    time = now() - start; if (time < free) free = time;
                  }
                  printf("%%f %%f %%lld\\n", %1$d / best, %1$d / free, (long long) sum);
                }
                """.formatted(cycles));
        return text.toString();
    }

    private static String value(Port port) {
        int unused = 64 - port.type().width();
        return port.type().signed()
                ? "(uint64_t) ((int64_t) ((uint64_t) top->" + port.name() + " << " + unused + ") >> " + unused + ")"
                : "top->" + port.name();
    }
}
