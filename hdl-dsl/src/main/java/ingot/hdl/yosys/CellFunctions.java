package ingot.hdl.yosys;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Expr.UnaryOp;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Optional;

/** What the combinational cells of Yosys compute, by its own rules for widths and signs. Undefined bits are 0. */
final class CellFunctions {
    private final CellReader cell;
    private final Exprs e;

    private CellFunctions(CellReader cell) {
        this.cell = cell;
        this.e = cell.exprs();
    }

    /** The value of the output {@code Y}, unsigned; empty for a cell that is none of these. */
    static Optional<Expr> of(CellReader cell) {
        return Optional.ofNullable(new CellFunctions(cell).output());
    }

    private Expr output() {
        return switch (cell.type()) {
            case "$not", "$pos", "$neg", "$reduce_and", "$reduce_or", "$reduce_bool", "$reduce_xor", "$reduce_xnor", "$logic_not" ->
                    result(unary());
            case "$and", "$or", "$xor", "$xnor" -> bitwise();
            case "$add", "$sub", "$mul", "$div", "$mod" -> result(arithmetic());
            case "$lt" -> result(compare(BinaryOp.LESS));
            case "$le" -> result(compare(BinaryOp.LESS_EQUAL));
            case "$gt" -> result(compare(BinaryOp.GREATER));
            case "$ge" -> result(compare(BinaryOp.GREATER_EQUAL));
            case "$eq", "$eqx" -> result(compare(BinaryOp.EQUAL));
            case "$ne", "$nex" -> result(compare(BinaryOp.NOT_EQUAL));
            case "$logic_and" -> result(e.logic(BinaryOp.AND, truth("A"), truth("B")));
            case "$logic_or" -> result(e.logic(BinaryOp.OR, truth("A"), truth("B")));
            case "$shl", "$sshl" -> e.shift(BinaryOp.SHIFT_LEFT, e.bits(extended("A", width())), cell.pin("B"));
            case "$shr", "$sshr", "$shift", "$shiftx" -> result(shiftedRight());
            case "$mux" -> e.mux(cell.pin("S"), cell.pin("B"), cell.pin("A"));
            case "$pmux" -> parallel();
            case "$bmux" -> selected();
            case "$lut" -> table();
            case "$slice" -> cell.pin("A", cell.parameter("OFFSET"), width());
            case "$concat" -> new Expr.Concat(java.util.List.of(cell.pin("B"), cell.pin("A")), cell.source());
            default -> gate();
        };
    }

    private int width() {
        return cell.parameter("Y_WIDTH");
    }

    /** {@code value} at the width of the output, extended by its own sign. */
    private Expr result(Expr value) {
        return e.bits(e.resize(value, width(), value.type().signed()));
    }

    /** The operand with the sign that the cell gives it, at {@code width}. */
    private Expr extended(String pin, int width) {
        return e.resize(cell.pin(pin), width, cell.flag(pin + "_SIGNED"));
    }

    private boolean bothSigned() {
        return cell.flag("A_SIGNED") && cell.flag("B_SIGNED");
    }

    private Expr operand(String pin) {
        var value = cell.pin(pin);
        return e.resize(value, value.width(), bothSigned());
    }

    private Expr truth(String pin) {
        return e.reduce(UnaryOp.REDUCE_OR, cell.pin(pin));
    }

    private Expr unary() {
        return switch (cell.type()) {
            case "$not" -> e.not(extended("A", width()));
            case "$pos" -> extended("A", width());
            case "$neg" -> {
                var value = extended("A", width());
                yield new Expr.Unary(UnaryOp.NEGATE, value, Type.sint(width() + 1), cell.source());
            }
            case "$reduce_and" -> e.reduce(UnaryOp.REDUCE_AND, cell.pin("A"));
            case "$reduce_xor" -> e.reduce(UnaryOp.REDUCE_XOR, cell.pin("A"));
            case "$reduce_xnor" -> e.not(e.reduce(UnaryOp.REDUCE_XOR, cell.pin("A")));
            case "$logic_not" -> e.not(truth("A"));
            default -> truth("A");
        };
    }

    private Expr bitwise() {
        boolean signed = bothSigned();
        var left = e.bits(e.resize(cell.pin("A"), width(), signed));
        var right = e.bits(e.resize(cell.pin("B"), width(), signed));
        return switch (cell.type()) {
            case "$and" -> e.logic(BinaryOp.AND, left, right);
            case "$or" -> e.logic(BinaryOp.OR, left, right);
            case "$xor" -> e.logic(BinaryOp.XOR, left, right);
            default -> e.not(e.logic(BinaryOp.XOR, left, right));
        };
    }

    private Expr arithmetic() {
        var left = operand("A");
        var right = operand("B");
        boolean signed = bothSigned();
        return switch (cell.type()) {
            case "$add" -> e.sum(BinaryOp.ADD, left, right);
            case "$sub" -> e.sum(BinaryOp.SUB, signed ? left : positive(left), signed ? right : positive(right));
            case "$mul" -> new Expr.Binary(BinaryOp.MULTIPLY, left, right, new Type(left.width() + right.width(), signed), cell.source());
            case "$div" -> signed ? signedDivision(left, right) : divide(BinaryOp.DIVIDE, left, right);
            default -> signed ? signedRemainder(left, right) : divide(BinaryOp.REMAINDER, left, right);
        };
    }

    /** An unsigned value as a signed one, so that a difference may be negative. */
    private Expr positive(Expr value) {
        var wider = e.resize(value, value.width() + 1, false);
        return e.resize(wider, wider.width(), true);
    }

    private Expr divide(BinaryOp op, Expr left, Expr right) {
        return new Expr.Binary(op, left, right, left.type(), cell.source());
    }

    private Expr signedDivision(Expr left, Expr right) {
        var differ = e.logic(BinaryOp.XOR, sign(left), sign(right));
        var quotient = divide(BinaryOp.DIVIDE, e.negatedWhere(sign(left), left), e.negatedWhere(sign(right), right));
        return e.resize(e.negatedWhere(differ, positive(quotient)), left.width() + 1, true);
    }

    private Expr signedRemainder(Expr left, Expr right) {
        var rest = divide(BinaryOp.REMAINDER, e.negatedWhere(sign(left), left), e.negatedWhere(sign(right), right));
        return e.resize(e.negatedWhere(sign(left), positive(rest)), left.width() + 1, true);
    }

    private Expr sign(Expr value) {
        return e.slice(value, value.width() - 1, 1);
    }

    private Expr compare(BinaryOp op) {
        return e.compare(op, operand("A"), operand("B"));
    }

    private Expr shiftedRight() {
        var amount = cell.pin("B");
        int width = Math.max(cell.bits("A").size(), width());
        var value = extended("A", width);
        if (cell.type().equals("$sshr") && cell.flag("A_SIGNED")) {
            return e.shift(BinaryOp.SHIFT_RIGHT, value, amount);
        }
        var right = e.shift(BinaryOp.SHIFT_RIGHT, e.bits(value), amount);
        if (!cell.type().startsWith("$shift") || !cell.flag("B_SIGNED")) {
            return right;
        }
        var back = e.negatedWhere(e.literal(1, 1), e.resize(amount, amount.width(), true));
        return e.mux(e.slice(amount, amount.width() - 1, 1), e.shift(BinaryOp.SHIFT_LEFT, e.bits(value), back), right);
    }

    private Expr parallel() {
        var value = cell.pin("A");
        int width = value.width();
        for (int i = cell.bits("S").size() - 1; i >= 0; i--) {
            value = e.mux(cell.pin("S", i, 1), cell.pin("B", i * width, width), value);
        }
        return value;
    }

    private Expr selected() {
        int width = cell.parameter("WIDTH");
        var elements = new ArrayList<Expr>();
        for (int low = 0; low < cell.bits("A").size(); low += width) {
            elements.add(cell.pin("A", low, width));
        }
        return cell.has("S") ? new Expr.Select(elements, cell.pin("S"), cell.source()) : elements.getFirst();
    }

    private Expr table() {
        var bits = cell.parameterWord("LUT");
        var elements = new ArrayList<Expr>();
        for (int i = 0; i < 1 << cell.bits("A").size(); i++) {
            elements.add(new Expr.Literal(bits.testBit(i) ? BigInteger.ONE : BigInteger.ZERO, Type.BOOL, cell.source()));
        }
        return new Expr.Select(elements, cell.pin("A"), cell.source());
    }

    /** The simple gates of Yosys, all of one bit. */
    private Expr gate() {
        return switch (cell.type()) {
            case "$_BUF_" -> cell.pin("A");
            case "$_NOT_" -> e.not(cell.pin("A"));
            case "$_AND_" -> two(BinaryOp.AND);
            case "$_NAND_" -> e.not(two(BinaryOp.AND));
            case "$_OR_" -> two(BinaryOp.OR);
            case "$_NOR_" -> e.not(two(BinaryOp.OR));
            case "$_XOR_" -> two(BinaryOp.XOR);
            case "$_XNOR_" -> e.not(two(BinaryOp.XOR));
            case "$_ANDNOT_" -> e.logic(BinaryOp.AND, cell.pin("A"), e.not(cell.pin("B")));
            case "$_ORNOT_" -> e.logic(BinaryOp.OR, cell.pin("A"), e.not(cell.pin("B")));
            case "$_MUX_" -> e.mux(cell.pin("S"), cell.pin("B"), cell.pin("A"));
            case "$_NMUX_" -> e.not(e.mux(cell.pin("S"), cell.pin("B"), cell.pin("A")));
            case "$_AOI3_" -> e.not(e.logic(BinaryOp.OR, two(BinaryOp.AND), cell.pin("C")));
            case "$_OAI3_" -> e.not(e.logic(BinaryOp.AND, two(BinaryOp.OR), cell.pin("C")));
            case "$_AOI4_" -> e.not(e.logic(BinaryOp.OR, two(BinaryOp.AND), e.logic(BinaryOp.AND, cell.pin("C"), cell.pin("D"))));
            case "$_OAI4_" -> e.not(e.logic(BinaryOp.AND, two(BinaryOp.OR), e.logic(BinaryOp.OR, cell.pin("C"), cell.pin("D"))));
            default -> null;
        };
    }

    private Expr two(BinaryOp op) {
        return e.logic(op, cell.pin("A"), cell.pin("B"));
    }
}
