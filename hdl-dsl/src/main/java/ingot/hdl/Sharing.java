package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which expressions become named wires: those that a variable names, those used more than once unless they are trivial,
 * very long ones, and those that SystemVerilog can only take by name. The rest is written in place.
 */
final class Sharing {
    /** Operators in one expression before it is divided although nobody named it. */
    private static final int VERY_LONG = 16;

    private final Map<Expr, Label> names;
    private final Map<Expr, Integer> uses = new IdentityHashMap<>();
    private final Set<Expr> mustName = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Expr> order = new ArrayList<>();
    private final Map<Expr, Integer> costs = new IdentityHashMap<>();
    private final Set<Expr> chosen = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<Expr> known;

    Sharing(Map<Expr, Label> names) {
        this(names, Set.of());
    }

    /**
     * Starts with nothing.
     *
     * @param known expressions that are wires already
     */
    Sharing(Map<Expr, Label> names, Set<Expr> known) {
        this.names = names;
        this.known = known;
    }

    /** Adds the expressions of {@code statements}. */
    void statements(List<Statement> statements) {
        Statement.walkExpressions(statements, this::use);
    }

    /** Says that {@code expr}, where it is used, must have a name: single bits of it are written. */
    void onlyByName(Expr expr) {
        if (!(expr instanceof Expr.Ref) && !(expr instanceof Expr.Literal)) {
            mustName.add(expr);
        }
    }

    /** Adds an expression at a place where only a name or a literal can stand. */
    void byName(Expr expr) {
        use(expr);
        onlyByName(expr);
    }

    /** Adds an expression. */
    void value(Expr expr) {
        use(expr);
    }

    private void use(Expr expr) {
        DepthFirst.walk(expr, this::isNew, this::leave);
    }

    private boolean isNew(Expr expr) {
        return !known.contains(expr) && uses.merge(expr, 1, Integer::sum) == 1;
    }

    private void leave(Expr expr) {
        for (var operand : expr.operands()) {
            var onlyByName = expr instanceof Expr.Slice && !(operand instanceof Expr.Ref)
                    || operand instanceof Expr.Select select && select.elements().size() > 2;
            if (onlyByName) {
                mustName.add(operand);
            }
        }
        order.add(expr);
    }

    /** The expressions that become wires, each after those that it uses. */
    List<Expr> choose() {
        var result = new ArrayList<Expr>();
        for (var expr : order) {
            var cost = own(expr);
            for (var operand : expr.operands()) {
                cost += chosen.contains(operand) ? 0 : costs.getOrDefault(operand, 0);
            }
            costs.put(expr, cost);
            if (mustName.contains(expr) || helps(expr, cost)) {
                chosen.add(expr);
                result.add(expr);
            }
        }
        return result;
    }

    private boolean helps(Expr expr, int cost) {
        if (expr instanceof Expr.Ref || expr instanceof Expr.Literal) {
            return false;
        }
        var label = names.get(expr);
        if (label != null && !label.hint().site().element()) {
            return true;
        }
        return uses.get(expr) > 1 ? cost > 1 || cost == 1 && expr.width() > 1 : cost >= VERY_LONG;
    }

    private static int own(Expr expr) {
        return switch (expr) {
            case Expr.Ref _, Expr.Literal _, Expr.Slice _, Expr.Convert _ -> 0;
            case Expr.Unary unary -> unary.op() == Expr.UnaryOp.NOT ? 0 : 1;
            case Expr.Binary binary -> binary.op() == BinaryOp.MULTIPLY ? 2 : 1;
            case Expr.Mux _, Expr.MemoryRead _ -> 1;
            case Expr.Concat concat -> Math.max(1, concat.parts().size() / 2);
            case Expr.Select select -> select.elements().size() - 1;
        };
    }
}
