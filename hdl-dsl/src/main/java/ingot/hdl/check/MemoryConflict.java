package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code W006}: two accesses of a memory that can meet with an undefined result: writes of two clocks, or a read of an address
 * that is written at the same edge where the memory leaves the result undefined.
 */
final class MemoryConflict implements Check {
    private record Write(Expr address, Source source) {}

    @Override
    public void run(Facts facts, Findings found) {
        facts.modules().stream().filter(module -> !module.memories().isEmpty()).forEach(module -> check(module, facts, found));
    }

    private static void check(NetModule module, Facts facts, Findings found) {
        Map<Memory, List<Write>> writes = new IdentityHashMap<>();
        Map<Memory, Map<Signal, Source>> clocks = new IdentityHashMap<>();
        var domains = new Domains(module);
        for (var process : module.processes()) {
            if (process instanceof Process.Clocked(Clocking clocking, var body)) {
                Statement.walk(body, statement -> collect(statement, domains.root(clocking.clock()), writes, clocks));
            }
        }
        for (var memory : module.memories()) {
            var sources = clocks.getOrDefault(memory, Map.of());
            if (sources.size() > 1) {
                var names = sources.keySet().stream().map(Signal::name).sorted().toList();
                report(module, memory, "is written at two clocks, `" + names.get(0) + "` and `" + names.get(1) + "`: which of two writes"
                        + " to one word stays is undefined", memory.source(), "write at one clock, or keep the addresses apart", found);
            }
        }
        for (var expr : facts.expressions(module)) {
            if (expr instanceof Expr.MemoryRead read && read.memory().readUnderWrite() == Memory.ReadUnderWrite.UNDEFINED) {
                writes.getOrDefault(read.memory(), List.of()).stream()
                        .filter(write -> ValueRange.isSame(write.address(), read.address())).findFirst()
                        .ifPresent(write -> report(module, read.memory(), "is read at the address that " + write.source()
                                + " writes, and says that the result is undefined", read.source(),
                                "take the written value itself, or declare what a read under a write gives", found));
            }
        }
    }

    private static void collect(
            Statement statement, Signal clock, Map<Memory, List<Write>> writes, Map<Memory, Map<Signal, Source>> clocks) {
        if (statement instanceof Statement.MemoryWrite write) {
            writes.computeIfAbsent(write.memory(), key -> new ArrayList<>()).add(new Write(write.address(), write.source()));
            clocks.computeIfAbsent(write.memory(), key -> new IdentityHashMap<>()).putIfAbsent(clock, write.source());
        }
    }

    private static void report(NetModule module, Memory memory, String what, Source source, String help, Findings found) {
        found.add(module, new Diagnostic("W006", "memory `" + memory.name() + "` of " + module.name() + " " + what, source, help),
                memory.source());
    }
}
