package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** {@code E022}: a wire or an output that is not set on every path, and would have to remember its value. */
final class Latch implements Check {
    @Override
    public void run(Facts facts, Findings found) {
        for (var module : facts.modules()) {
            for (var process : Parts.processes(module)) {
                var unconditional = process.body().stream().allMatch(Statement.Assign.class::isInstance);
                if (process instanceof Process.Combinational && !unconditional) {
                    check(module, process, found);
                }
            }
        }
    }

    private static void check(NetModule module, Process process, Findings found) {
        var certain = certain(process.body());
        for (var target : Drivers.assigned(process.body())) {
            var bits = certain.getOrDefault(target, new BitSet());
            if (bits.cardinality() < target.type().width()) {
                found.add(module, new Diagnostic("E022", "`" + target.name() + "` of " + module.name()
                        + " is not set on every path" + missing(target, bits), firstMention(process.body(), target),
                        List.of("`" + target.name() + "` was declared at " + target.source()),
                        "set a default before the condition: " + target.name()
                                + ".set(...), or add .otherwise(...); if it must remember, declare it with reg(...)"));
            }
        }
    }

    private static String missing(Signal target, BitSet bits) {
        return bits.isEmpty() ? "" : ": bit " + bits.nextClearBit(0) + " of " + target.type().width() + " bits";
    }

    /** The bits that are set whatever the conditions. */
    private static Map<Signal, BitSet> certain(List<Statement> statements) {
        Map<Signal, BitSet> certain = new IdentityHashMap<>();
        for (var statement : statements) {
            switch (statement) {
                case Statement.Assign(var target, var _, var _) -> set(certain, target, target.type().width() - 1, 0);
                case Statement.AssignSlice(var target, var high, var low, var _, var _) -> set(certain, target, high, low);
                case Statement.If branch -> merge(certain, List.of(certain(branch.then()), certain(branch.otherwise())));
                case Statement.Switch choice -> {
                    var arms = new ArrayList<Map<Signal, BitSet>>();
                    choice.cases().forEach(arm -> arms.add(certain(arm.body())));
                    if (!coversAll(choice)) {
                        arms.add(certain(choice.otherwise()));
                    }
                    merge(certain, arms);
                }
                case Statement.MemoryWrite _ -> { }
            }
        }
        return certain;
    }

    private static boolean coversAll(Statement.Switch choice) {
        var labels = choice.cases().stream().mapToLong(arm -> arm.labels().size()).sum();
        return BigInteger.ONE.shiftLeft(choice.subject().width()).equals(BigInteger.valueOf(labels));
    }

    private static void set(Map<Signal, BitSet> certain, Signal target, int high, int low) {
        certain.computeIfAbsent(target, key -> new BitSet()).set(low, high + 1);
    }

    /** Adds what every branch sets. */
    private static void merge(Map<Signal, BitSet> certain, List<Map<Signal, BitSet>> branches) {
        branches.getFirst().forEach((target, bits) -> {
            var common = (BitSet) bits.clone();
            branches.forEach(branch -> common.and(branch.getOrDefault(target, new BitSet())));
            certain.computeIfAbsent(target, key -> new BitSet()).or(common);
        });
    }

    private static Source firstMention(List<Statement> statements, Signal target) {
        return statements.stream().filter(statement -> Drivers.assigned(List.of(statement)).contains(target))
                .findFirst().orElseThrow().source();
    }
}
