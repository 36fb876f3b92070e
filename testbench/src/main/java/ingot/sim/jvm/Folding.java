package ingot.sim.jvm;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Type;
import ingot.hdl.pass.Evaluator;
import java.math.BigInteger;
import java.util.List;

/** Values of operators on constants, by the rules of the netlist. */
final class Folding {
    private Folding() {}

    /** The value of a unary or binary operator. */
    static BigInteger value(Op op, Type type, List<Node> operands) {
        var first = literal(operands.getFirst());
        Expr expr = operands.size() == 1
                ? new Expr.Unary(Expr.UnaryOp.valueOf(op.name()), first, type, Source.UNKNOWN)
                : new Expr.Binary(
                        Expr.BinaryOp.valueOf(op.name()), first, literal(operands.getLast()), type, Source.UNKNOWN);
        return new Evaluator(null).evaluate(expr);
    }

    private static Expr literal(Node node) {
        return new Expr.Literal(node.constant(), node.type, Source.UNKNOWN);
    }
}
