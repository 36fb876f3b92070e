package ingot.hdl.store;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the statements of a process. */
record Statements(Lines lines, Tables tables) {
    /** Statements up to a line with a full stop. */
    List<Statement> body() throws IOException {
        var body = new ArrayList<Statement>();
        for (var word = tables.next(); !word.equals("."); word = tables.next()) {
            body.add(statement(word));
        }
        lines.end();
        return body;
    }

    private Statement statement(String word) throws IOException {
        switch (word) {
            case "set", "setbits", "if", "switch", "store" -> { }
            default -> throw lines.error("`" + word + "` is no statement");
        }
        var source = tables.source();
        switch (word) {
            case "set" -> {
                return ended(new Statement.Assign(tables.signal(), tables.expr(), source));
            }
            case "setbits" -> {
                var target = tables.signal();
                int high = lines.number();
                int low = lines.number();
                if (low < 0 || high < low || high >= target.type().width()) {
                    throw lines.error("bits " + high + " to " + low + " of a word of " + target.type().width());
                }
                return ended(new Statement.AssignSlice(target, high, low, tables.expr(), source));
            }
            case "store" -> {
                var memory = tables.memory();
                var address = tables.expr();
                var value = tables.expr();
                Optional<Expr> mask = lines.hasMore() ? Optional.of(tables.expr()) : Optional.empty();
                return ended(new Statement.MemoryWrite(memory, address, value, mask, source));
            }
            case "if" -> {
                var condition = tables.expr();
                lines.end();
                var then = body();
                return new Statement.If(condition, then, body(), source);
            }
            default -> {
                var subject = tables.expr();
                lines.end();
                return choice(subject, source);
            }
        }
    }

    private Statement ended(Statement statement) {
        lines.end();
        return statement;
    }

    private Statement choice(Expr subject, Source source) throws IOException {
        var cases = new ArrayList<Statement.Case>();
        var word = tables.next();
        for (; word.equals("case"); word = tables.next()) {
            var place = tables.source();
            var labels = new ArrayList<BigInteger>();
            while (lines.hasMore()) {
                labels.add(lines.big());
            }
            cases.add(new Statement.Case(labels, body(), place));
        }
        if (!word.equals("default")) {
            throw lines.error("`" + word + "` stands where `case` or `default` must");
        }
        lines.end();
        return new Statement.Switch(subject, cases, body(), source);
    }
}
