package ingot.hdl.emit;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import ingot.hdl.pass.Targets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Processes of which no two wait for each other. One {@code always_comb} may set several signals; where another one reads some of them and sets what
 * this one reads, a simulator that goes by events starts the two again and again without end, although no signal depends on itself: Icarus
 * does. Such processes are divided into one for each signal.
 */
final class Untangled {
    private final List<Process> processes;
    /** For each process those that read what it sets, and those that set what it reads; itself left out. */
    private final List<List<Integer>> after = new ArrayList<>();
    private final List<List<Integer>> before = new ArrayList<>();

    private Untangled(List<Process> processes) {
        this.processes = processes;
    }

    /** {@code processes} in their order. */
    static List<Process> of(List<Process> processes) {
        return processes.stream().anyMatch(Untangled::isDivisible) ? new Untangled(processes).divide() : processes;
    }

    /** Whether a process sets several signals, and reads none of them: what it reads of its own would change if it were divided. */
    private static boolean isDivisible(Process process) {
        if (!(process instanceof Process.Combinational)) {
            return false;
        }
        var targets = Targets.distinct(process.body());
        return targets.size() > 1 && Collections.disjoint(read(process.body()), targets);
    }

    private List<Process> divide() {
        connect();
        var tangled = new BitSet();
        tangled.set(0, processes.size());
        trim(tangled, before, after);
        trim(tangled, after, before);
        var result = new ArrayList<Process>();
        for (var i = 0; i < processes.size(); i++) {
            var process = processes.get(i);
            if (tangled.get(i) && isDivisible(process)) {
                Targets.distinct(process.body()).forEach(target ->
                        result.add(new Process.Combinational(Targets.only(process.body(), other -> other == target))));
            } else {
                result.add(process);
            }
        }
        return result;
    }

    private void connect() {
        Map<Signal, List<Integer>> setters = new IdentityHashMap<>();
        for (var i = 0; i < processes.size(); i++) {
            after.add(new ArrayList<>());
            before.add(new ArrayList<>());
            if (processes.get(i) instanceof Process.Combinational process) {
                for (var target : Targets.distinct(process.body())) {
                    setters.computeIfAbsent((Signal) target, _ -> new ArrayList<>()).add(i);
                }
            }
        }
        for (var i = 0; i < processes.size(); i++) {
            if (processes.get(i) instanceof Process.Combinational process) {
                for (var signal : read(process.body())) {
                    for (var setter : setters.getOrDefault(signal, List.of())) {
                        if (setter != i) {
                            after.get(setter).add(i);
                            before.get(i).add(setter);
                        }
                    }
                }
            }
        }
    }

    private static Set<Signal> read(List<Statement> body) {
        Set<Signal> signals = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var open = new ArrayList<Expr>();
        Statement.walkExpressions(body, open::add);
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (next instanceof Expr.Ref ref) {
                signals.add(ref.signal());
            } else if (seen.add(next)) {
                open.addAll(next.operands());
            }
        }
        return signals;
    }

    /** Takes out of {@code left} what nothing in it comes before, again and again. */
    private static void trim(BitSet left, List<List<Integer>> before, List<List<Integer>> after) {
        var waiting = new int[before.size()];
        var free = new ArrayList<Integer>();
        left.stream().forEach(i -> {
            waiting[i] = (int) before.get(i).stream().filter(left::get).count();
            if (waiting[i] == 0) {
                free.add(i);
            }
        });
        while (!free.isEmpty()) {
            var next = free.removeLast();
            left.clear(next);
            for (var later : after.get(next)) {
                if (left.get(later) && --waiting[later] == 0) {
                    free.add(later);
                }
            }
        }
    }
}
