package ingot.flow.gates;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.function.Function;

/** A boolean function in Liberty's syntax: {@code !} and {@code '}, then {@code ^}, then {@code &} or {@code *} or nothing, then {@code |} or {@code +}. */
public sealed interface CellFunction {
    /** A pin or an internal node of the cell. */
    record Pin(String name) implements CellFunction {}

    /** 0 or 1. */
    record Constant(boolean value) implements CellFunction {}

    /** The opposite. */
    record Not(CellFunction operand) implements CellFunction {}

    /** Two functions joined by and, or, exclusive or. */
    record Joined(Expr.BinaryOp op, CellFunction left, CellFunction right) implements CellFunction {}

    /**
     * Reads a function.
     *
     * @throws NetlistException naming the place that is not understood
     */
    static CellFunction parse(String text) {
        return new CellFunctionParser(text).parse();
    }

    /** The function in Verilog, over the pins by their names. */
    default String verilog() {
        return switch (this) {
            case Pin pin -> pin.name;
            case Constant constant -> constant.value ? "1'b1" : "1'b0";
            case Not not -> "!" + not.operand.verilog();
            case Joined joined -> "(" + joined.left.verilog() + switch (joined.op) {
                case AND -> " & ";
                case OR -> " | ";
                default -> " ^ ";
            } + joined.right.verilog() + ")";
        };
    }

    /** The function over what {@code pins} gives for each pin: one bit. */
    default Expr over(Function<String, Expr> pins, Source source) {
        return switch (this) {
            case Pin pin -> pins.apply(pin.name);
            case Constant constant -> new Expr.Literal(constant.value ? BigInteger.ONE : BigInteger.ZERO, Type.BOOL, source);
            case Not not -> new Expr.Unary(Expr.UnaryOp.NOT, not.operand.over(pins, source), Type.BOOL, source);
            case Joined joined -> new Expr.Binary(
                    joined.op, joined.left.over(pins, source), joined.right.over(pins, source), Type.BOOL, source);
        };
    }
}
