package ingot.hdl.pass;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Choices between the values of branches as expressions. In each list the last choice is the one when nothing else holds. */
final class Branches {
    private static final int MIN_TABLE = 4;
    private static final int MAX_TABLE_WIDTH = 12;

    private Branches() {}

    /** The choice whose condition is the first to hold. */
    static Expr multiplex(List<Expr> conditions, List<Expr> choices) {
        var value = choices.getLast();
        for (int i = conditions.size() - 1; i >= 0; i--) {
            if (choices.get(i) != value) {
                value = new Expr.Mux(conditions.get(i), choices.get(i), value, conditions.get(i).source());
            }
        }
        return value;
    }

    /** One bit: {@code subject} has one of the labels of {@code arm}. */
    static Expr isOneOf(Expr subject, Statement.Case arm) {
        Expr any = new Expr.Literal(BigInteger.ZERO, Type.BOOL, arm.source());
        for (int i = 0; i < arm.labels().size(); i++) {
            var label = new Expr.Literal(arm.labels().get(i), subject.type(), arm.source());
            var equal = new Expr.Binary(Expr.BinaryOp.EQUAL, subject, label, Type.BOOL, arm.source());
            any = i == 0 ? equal : new Expr.Binary(Expr.BinaryOp.OR, any, equal, Type.BOOL, arm.source());
        }
        return any;
    }

    /** Whether labels are close enough together for a table. */
    static boolean isDense(Type subject, List<List<BigInteger>> labels) {
        var all = labels.stream().flatMap(List::stream).toList();
        return !subject.signed() && subject.width() <= MAX_TABLE_WIDTH && all.size() >= MIN_TABLE
                && Collections.max(all).intValue() < 2 * all.size();
    }

    /** The choice whose labels hold the value of {@code subject}, as a table. */
    static Expr select(Expr subject, List<List<BigInteger>> labels, List<Expr> choices) {
        var otherwise = choices.getLast();
        if (choices.stream().allMatch(choice -> choice == otherwise)) {
            return otherwise;
        }
        int last = labels.stream().flatMap(List::stream).mapToInt(BigInteger::intValue).max().orElse(-1);
        int size = Math.min(last + 2, 1 << subject.width());
        var elements = new ArrayList<Expr>(Collections.nCopies(size, otherwise));
        for (int arm = labels.size() - 1; arm >= 0; arm--) {
            for (var label : labels.get(arm)) {
                elements.set(label.intValue(), choices.get(arm));
            }
        }
        return new Expr.Select(elements, subject, subject.source());
    }
}
