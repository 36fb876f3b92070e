package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Statements while they are being described. */
final class Block {
    /** A statement, or one that may still grow. */
    sealed interface Item {}

    /** A finished statement. */
    record Done(Statement statement) implements Item {}

    /** An {@code if}; {@code otherwise} may still grow. */
    record Branch(Expr condition, Block then, Block otherwise, Source source) implements Item {}

    /** A {@code case}; arms may still come. */
    record Choice(Expr subject, List<Arm> arms, Block otherwise, Source source) implements Item {}

    /** One arm of a {@link Choice}. */
    record Arm(List<BigInteger> labels, Block body, Source source) {}

    private final List<Item> items = new ArrayList<>();

    void add(Item item) {
        items.add(item);
    }

    /** Adds a statement before all others. */
    void addFirst(Statement statement) {
        items.addFirst(new Done(statement));
    }

    /** The statements, now complete. */
    List<Statement> statements() {
        var statements = new ArrayList<Statement>(items.size());
        for (var item : items) {
            switch (item) {
                case Done(var statement) -> statements.add(statement);
                case Branch(var condition, var then, var otherwise, var source) ->
                        statements.add(new Statement.If(condition, then.statements(), otherwise.statements(), source));
                case Choice(var subject, var arms, var otherwise, var source) -> {
                    var cases = arms.stream().map(arm ->
                            new Statement.Case(arm.labels(), arm.body().statements(), arm.source())).toList();
                    statements.add(new Statement.Switch(subject, cases, otherwise.statements(), source));
                }
            }
        }
        return statements;
    }
}
