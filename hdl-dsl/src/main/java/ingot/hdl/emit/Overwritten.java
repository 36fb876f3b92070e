package ingot.hdl.emit;

import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves out choices that assign only bits which are assigned again behind them in any case. They do nothing, and Yosys 0.23 ends with a
 * floating point exception on some.
 */
final class Overwritten {
    private Overwritten() {}

    /** {@code statements}, of one process, without them. */
    static List<Statement> without(List<Statement> statements) {
        return statements.stream().allMatch(statement -> statement.bodies().isEmpty()) ? statements : without(statements, Map.of());
    }

    private static List<Statement> without(List<Statement> statements, Map<Signal, BitSet> later) {
        var sure = new HashMap<>(later);
        var kept = new ArrayList<Statement>();
        for (var statement : statements.reversed()) {
            if (statement.bodies().isEmpty() || !isUseless(statement, sure)) {
                kept.addFirst(sure.isEmpty() ? statement : inside(statement, sure));
                sure(statement).forEach((signal, bits) -> sure.merge(signal, bits, Overwritten::both));
            }
        }
        return kept;
    }

    private static boolean isUseless(Statement choice, Map<Signal, BitSet> later) {
        var useful = new ArrayList<Statement>();
        var any = new ArrayList<Statement>();
        Statement.walk(List.of(choice), statement -> {
            if (statement.bodies().isEmpty()) {
                any.add(statement);
                if (statement instanceof Statement.MemoryWrite || !assigned(statement).entrySet().stream().allMatch(
                        entry -> later.containsKey(entry.getKey()) && isIn(entry.getValue(), later.get(entry.getKey())))) {
                    useful.add(statement);
                }
            }
        });
        return useful.isEmpty() && !any.isEmpty();
    }

    private static boolean isIn(BitSet some, BitSet all) {
        var rest = (BitSet) some.clone();
        rest.andNot(all);
        return rest.isEmpty();
    }

    private static BitSet both(BitSet first, BitSet second) {
        var all = (BitSet) first.clone();
        all.or(second);
        return all;
    }

    private static Statement inside(Statement statement, Map<Signal, BitSet> later) {
        return switch (statement) {
            case Statement.Assign _, Statement.AssignSlice _, Statement.MemoryWrite _ -> statement;
            case Statement.If branch -> new Statement.If(
                    branch.condition(), without(branch.then(), later), without(branch.otherwise(), later), branch.source());
            case Statement.Switch choice -> new Statement.Switch(choice.subject(),
                    choice.cases().stream().map(arm -> new Statement.Case(arm.labels(), without(arm.body(), later), arm.source())).toList(),
                    without(choice.otherwise(), later), choice.source());
        };
    }

    /** The bits that {@code statement} assigns whichever way it goes. */
    private static Map<Signal, BitSet> sure(Statement statement) {
        if (statement.bodies().isEmpty()) {
            return assigned(statement);
        }
        var ways = statement.bodies().stream().map(Overwritten::sure).toList();
        var all = new HashMap<>(ways.getFirst());
        for (var way : ways) {
            all.keySet().retainAll(way.keySet());
            all.replaceAll((signal, bits) -> {
                var common = (BitSet) bits.clone();
                common.and(way.get(signal));
                return common;
            });
        }
        return all;
    }

    private static Map<Signal, BitSet> sure(List<Statement> statements) {
        var all = new HashMap<Signal, BitSet>();
        statements.forEach(statement -> sure(statement).forEach((signal, bits) -> all.merge(signal, bits, Overwritten::both)));
        return all;
    }

    private static Map<Signal, BitSet> assigned(Statement statement) {
        var bits = new BitSet();
        return switch (statement) {
            case Statement.Assign assign -> {
                bits.set(0, assign.target().type().width());
                yield Map.of(assign.target(), bits);
            }
            case Statement.AssignSlice assign -> {
                bits.set(assign.low(), assign.high() + 1);
                yield Map.of(assign.target(), bits);
            }
            case Statement.If _, Statement.Switch _, Statement.MemoryWrite _ -> Map.of();
        };
    }
}
