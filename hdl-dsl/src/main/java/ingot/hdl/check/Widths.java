package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;

/**
 * {@code E030}: a node of the netlist whose type breaks the rules of {@link Expr}, or an assignment of another type than its
 * target's. The language cannot make one; a netlist that was read, made by hand or rewritten can.
 */
final class Widths implements Check {
    @Override
    public void run(Facts facts, Findings found) {
        for (var module : facts.modules()) {
            for (var expr : facts.expressions(module)) {
                if (!isLegal(expr)) {
                    report(module, describe(expr) + " gives " + expr.type() + " from "
                            + String.join(", ", expr.operands().stream().map(operand -> operand.type().toString()).toList()),
                            expr.source(), found);
                }
            }
            Parts.processes(module).forEach(process -> Statement.walk(process.body(), statement -> statement(module, statement, found)));
            for (var instance : module.instances()) {
                for (var port : instance.module().ports()) {
                    var input = instance.inputs().get(port.name());
                    var output = instance.outputs().get(port.name());
                    fits(module, port.type(), input == null ? port.type() : input.type(),
                            "port `" + port.name() + "` of instance `" + instance.name() + "`", instance.source(), found);
                    fits(module, port.type(), output == null ? port.type() : output.type(),
                            "port `" + port.name() + "` of instance `" + instance.name() + "`", instance.source(), found);
                }
            }
        }
    }

    private static void statement(NetModule module, Statement statement, Findings found) {
        switch (statement) {
            case Statement.Assign(var target, var value, var source) ->
                    fits(module, target.type(), value.type(), "`" + target.name() + "`", source, found);
            case Statement.AssignSlice(var target, var high, var low, var value, var source) -> {
                if (low < 0 || high < low || high >= target.type().width() || value.width() != high - low + 1) {
                    report(module, value.type() + " is assigned to bits " + high + " to " + low + " of `" + target.name()
                            + "`, " + target.type(), source, found);
                }
            }
            case Statement.If branch -> fits(module, Type.BOOL, branch.condition().type(), "a condition", branch.source(), found);
            case Statement.Switch _ -> { }
            case Statement.MemoryWrite write -> {
                var memory = write.memory();
                fits(module, memory.word(), write.value().type(), "a word of memory `" + memory.name() + "`", write.source(), found);
                write.lanes().ifPresent(lanes -> fits(module, Type.uint(memory.lanes()), lanes.type(),
                        "the lanes of memory `" + memory.name() + "`", write.source(), found));
            }
        }
    }

    private static void fits(NetModule module, Type wanted, Type given, String where, Source source, Findings found) {
        if (!wanted.equals(given)) {
            report(module, given + " is given to " + where + ", which takes " + wanted, source, found);
        }
    }

    private static void report(NetModule module, String what, Source source, Findings found) {
        found.add(module, new Diagnostic("E030", "the netlist of " + module.name() + " breaks the width rules: " + what, source,
                "whoever made this netlist (a pass, a reader) must convert with Expr.Convert"));
    }

    private static String describe(Expr expr) {
        return switch (expr) {
            case Expr.Unary unary -> unary.op().toString();
            case Expr.Binary binary -> binary.op().toString();
            default -> expr.getClass().getSimpleName();
        };
    }

    private static boolean isLegal(Expr expr) {
        var type = expr.type();
        return switch (expr) {
            case Expr.Ref _, Expr.Literal _, Expr.Convert _, Expr.MemoryRead _ -> true;
            case Expr.Unary unary -> switch (unary.op()) {
                case NOT -> type.equals(unary.operand().type());
                case NEGATE -> type.equals(Type.sint(unary.operand().width() + 1));
                case REDUCE_AND, REDUCE_OR, REDUCE_XOR -> type.equals(Type.BOOL);
            };
            case Expr.Binary binary -> isLegal(binary, binary.left().type(), binary.right().type());
            case Expr.Mux mux -> mux.condition().type().equals(Type.BOOL) && mux.whenTrue().type().equals(mux.whenFalse().type());
            case Expr.Slice slice -> slice.low() >= 0 && slice.high() >= slice.low() && slice.high() < slice.operand().width();
            case Expr.Concat concat -> !concat.parts().isEmpty();
            case Expr.Select select -> !select.index().type().signed()
                    && select.elements().stream().allMatch(element -> element.type().equals(type));
        };
    }

    private static boolean isLegal(Expr.Binary binary, Type left, Type right) {
        var type = binary.type();
        var wider = Math.max(left.width(), right.width());
        var shift = binary.op() == BinaryOp.SHIFT_LEFT || binary.op() == BinaryOp.SHIFT_RIGHT;
        if (shift ? right.signed() : left.signed() != right.signed()) {
            return false;
        }
        return switch (binary.op()) {
            case ADD, SUB -> type.equals(new Type(wider + 1, left.signed()));
            case MULTIPLY -> type.equals(new Type(left.width() + right.width(), left.signed()));
            case DIVIDE, REMAINDER, SHIFT_LEFT, SHIFT_RIGHT -> type.equals(left);
            case AND, OR, XOR -> type.equals(left) && type.equals(right);
            case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> type.equals(Type.BOOL);
        };
    }
}
