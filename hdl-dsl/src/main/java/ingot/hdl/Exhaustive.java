package ingot.hdl;

import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import ingot.hdl.pass.Targets;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Choices over an enum that name every constant, in combinational logic. Codes that no constant has take the last arm there: what the
 * choice sets would otherwise have to remember its value in them. A register does remember, and needs nothing.
 */
final class Exhaustive {
    private Exhaustive() {}

    /** {@code statements} of a combinational process, with such choices complete. */
    static List<Statement> complete(List<Statement> statements) {
        return complete(statements, Set.of());
    }

    /**
     * As above, inside other statements.
     *
     * @param before what has a value before the first of {@code statements}
     */
    private static List<Statement> complete(List<Statement> statements, Set<Signal> before) {
        var set = new HashSet<>(before);
        var result = new ArrayList<Statement>();
        for (var statement : statements) {
            switch (statement) {
                case Statement.Assign assign -> {
                    set.add(assign.target());
                    result.add(assign);
                }
                case Statement.If(var condition, var then, var otherwise, var source) ->
                        result.add(new Statement.If(condition, complete(then, set), complete(otherwise, set), source));
                case Statement.Switch choice -> result.add(complete(choice, set));
                case Statement.AssignSlice _, Statement.MemoryWrite _ -> result.add(statement);
            }
        }
        return result;
    }

    private static Statement complete(Statement.Switch choice, Set<Signal> before) {
        List<Statement.Case> arms = new ArrayList<>(choice.cases());
        arms.replaceAll(arm -> new Statement.Case(arm.labels(), complete(arm.body(), before), arm.source()));
        var otherwise = complete(choice.otherwise(), before);
        if (otherwise.isEmpty() && namesAllConstants(choice) && !before.containsAll(Targets.of(List.of(choice)))) {
            otherwise = arms.removeLast().body();
        }
        return new Statement.Switch(choice.subject(), arms, otherwise, choice.source());
    }

    /** Whether every constant has an arm, and some codes stand for none. */
    private static boolean namesAllConstants(Statement.Switch choice) {
        var type = choice.subject().type();
        var named = new HashSet<BigInteger>();
        choice.cases().forEach(arm -> named.addAll(arm.labels()));
        return choice.cases().size() > 1 && named.containsAll(type.labels().values()) && !type.labels().isEmpty()
                && !BigInteger.valueOf(named.size()).equals(BigInteger.ONE.shiftLeft(type.width()));
    }
}
