package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import ingot.hdl.pass.Targets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which signals of the checks the properties need, and how many cycles each of them looks back. */
final class VerificationNeeds {
    private final Checking checking;
    private final List<Statement> statements;
    private final Map<Signal, Integer> depths = new IdentityHashMap<>();

    VerificationNeeds(Checking checking, List<Statement> statements) {
        this.checking = checking;
        this.statements = statements;
    }

    void add(Expr condition) {
        depth(condition);
    }

    boolean isNeeded(Object signal) {
        return signal instanceof Signal && depths.containsKey((Signal) signal);
    }

    /** How many cycles back {@code expr} looks. */
    int depth(Expr expr) {
        Set<Signal> read = Collections.newSetFromMap(new IdentityHashMap<>());
        Reading.signals(expr, read, Collections.newSetFromMap(new IdentityHashMap<>()));
        return read.stream().filter(checking::owns).mapToInt(this::depth).max().orElse(0);
    }

    private int depth(Signal signal) {
        var known = depths.get(signal);
        if (known == null) {
            depths.put(signal, 0);
            var read = Reading.signals(Targets.only(statements, target -> target == signal));
            known = read.stream().filter(checking::owns).mapToInt(this::depth).max().orElse(0) + (checking.looksBack(signal) ? 1 : 0);
            depths.put(signal, known);
        }
        return known;
    }
}
