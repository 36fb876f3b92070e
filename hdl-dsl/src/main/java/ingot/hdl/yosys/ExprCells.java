package ingot.hdl.yosys;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Expressions as cells. Each node becomes at most a few cells, once, however often it is used. */
final class ExprCells {
    private final CellBuilder cells;
    private final Function<Signal, Word> signals;
    private final BiFunction<Memory, Word, Word> readPort;
    private final Map<Expr, Word> known = new IdentityHashMap<>();

    /**
     * Makes a writer.
     *
     * @param readPort adds a read port at an address to a memory and gives its data
     */
    ExprCells(CellBuilder cells, Function<Signal, Word> signals, BiFunction<Memory, Word, Word> readPort) {
        this.cells = cells;
        this.signals = signals;
        this.readPort = readPort;
    }

    /** The value of {@code root}; where a cell computes it, on {@code net} itself if that is given. */
    Word lower(Expr root, Optional<Net> net) {
        var stack = new ArrayDeque<Expr>();
        stack.push(root);
        while (!stack.isEmpty()) {
            var node = stack.peek();
            if (known.containsKey(node)) {
                stack.pop();
                continue;
            }
            boolean ready = true;
            for (var operand : node.operands()) {
                if (!known.containsKey(operand)) {
                    stack.push(operand);
                    ready = false;
                }
            }
            if (ready) {
                stack.pop();
                if (node == root) {
                    cells.want(net);
                }
                known.put(node, compute(node));
                cells.want(Optional.empty());
            }
        }
        return known.get(root);
    }

    private Word word(Expr node) {
        return known.get(node);
    }

    private Word compute(Expr node) {
        if (node.width() == 0) {
            return Word.EMPTY;
        }
        return switch (node) {
            case Expr.Ref ref -> signals.apply(ref.signal());
            case Expr.Literal literal -> Word.of(literal.value(), literal.width());
            case Expr.Unary unary -> unary(unary);
            case Expr.Binary binary -> binary(binary);
            case Expr.Mux mux -> mux(word(mux.condition()), word(mux.whenTrue()), word(mux.whenFalse()), true, mux.source());
            case Expr.Slice slice -> word(slice.operand()).slice(slice.low(), slice.width());
            case Expr.Concat concat -> Word.join(concat.parts().reversed().stream().map(this::word).toList());
            case Expr.Convert convert -> word(convert.operand()).resize(convert.width(), convert.operand().type().signed());
            case Expr.Select select -> select(select);
            case Expr.MemoryRead read -> read(read);
        };
    }

    private Word unary(Expr.Unary unary) {
        var type = switch (unary.op()) {
            case NOT -> "$not";
            case NEGATE -> "$neg";
            case REDUCE_AND -> "$reduce_and";
            case REDUCE_OR -> "$reduce_or";
            case REDUCE_XOR -> "$reduce_xor";
        };
        if (unary.op() == Expr.UnaryOp.REDUCE_AND && unary.operand().width() == 0) {
            return Word.fixed("1");
        }
        return unary(type, word(unary.operand()).orZero(), unary.operand().type().signed(), unary.width(), unary.source());
    }

    private Word unary(String type, Word operand, boolean signed, int width, Source source) {
        var cell = cells.cell(type, source);
        var result = cells.output(cell, width);
        cells.add(cell.with("A_SIGNED", signed ? 1 : 0).with("A_WIDTH", operand.width()).with("Y_WIDTH", width)
                .in("A", operand).out("Y", result));
        return result;
    }

    private Word binary(Expr.Binary binary) {
        var left = word(binary.left()).orZero();
        var right = word(binary.right()).orZero();
        return switch (binary.op()) {
            case DIVIDE -> unlessZero(binary, "$div", Word.fixed("1".repeat(binary.width())));
            case REMAINDER -> unlessZero(binary, "$mod", left);
            case SHIFT_RIGHT -> binary(binary.type().signed() ? "$sshr" : "$shr", left, right, binary.type().signed(), false,
                    binary.width(), true, binary.source());
            case SHIFT_LEFT -> binary("$shl", left, right, binary.type().signed(), false, binary.width(), true, binary.source());
            default -> binary(type(binary.op()), left, right, binary.left().type().signed(), binary.right().type().signed(),
                    binary.width(), true, binary.source());
        };
    }

    private static String type(Expr.BinaryOp op) {
        return switch (op) {
            case ADD -> "$add";
            case SUB -> "$sub";
            case MULTIPLY -> "$mul";
            case DIVIDE -> "$div";
            case REMAINDER -> "$mod";
            case AND -> "$and";
            case OR -> "$or";
            case XOR -> "$xor";
            case EQUAL -> "$eq";
            case NOT_EQUAL -> "$ne";
            case LESS -> "$lt";
            case LESS_EQUAL -> "$le";
            case GREATER -> "$gt";
            case GREATER_EQUAL -> "$ge";
            case SHIFT_LEFT -> "$shl";
            case SHIFT_RIGHT -> "$shr";
        };
    }

    private Word binary(String type, Word left, Word right, boolean leftSigned, boolean rightSigned, int width, boolean last,
            Source source) {
        var cell = cells.cell(type, source);
        var result = last ? cells.output(cell, width) : cells.inner(cell, width);
        cells.add(cell.with("A_SIGNED", leftSigned ? 1 : 0).with("B_SIGNED", rightSigned ? 1 : 0)
                .with("A_WIDTH", left.width()).with("B_WIDTH", right.width()).with("Y_WIDTH", width)
                .in("A", left).in("B", right).out("Y", result));
        return result;
    }

    /** A division is undefined for Yosys where the divisor is 0; here it has a value. */
    private Word unlessZero(Expr.Binary binary, String type, Word otherwise) {
        var left = word(binary.left()).orZero();
        var right = word(binary.right()).orZero();
        if (binary.right() instanceof Expr.Literal literal && literal.value().signum() != 0) {
            return binary(type, left, right, false, false, binary.width(), true, binary.source());
        }
        var quotient = binary(type, left, right, false, false, binary.width(), false, binary.source());
        var zero = binary("$eq", right, Word.fixed("0".repeat(right.width())), false, false, 1, false, binary.source());
        return mux(zero, otherwise.resize(binary.width(), false), quotient, true, binary.source());
    }

    private Word mux(Word condition, Word whenTrue, Word whenFalse, boolean last, Source source) {
        var cell = cells.cell("$mux", source);
        var result = last ? cells.output(cell, whenTrue.width()) : cells.inner(cell, whenTrue.width());
        cells.add(cell.with("WIDTH", whenTrue.width()).in("A", whenFalse).in("B", whenTrue).in("S", condition).out("Y", result));
        return result;
    }

    /** A tree of multiplexers, one level for each index bit; an index past the end leads to the last element. */
    private Word select(Expr.Select select) {
        var index = word(select.index());
        var level = new ArrayList<>(select.elements().stream().map(this::word).toList());
        var past = level.getLast();
        int bit = 0;
        for (; level.size() > 1 && bit < index.width(); bit++) {
            var pairs = new ArrayList<Word>();
            boolean last = level.size() == 2 && bit + 1 == index.width();
            for (int i = 0; i < level.size(); i += 2) {
                var odd = i + 1 < level.size() ? level.get(i + 1) : past;
                pairs.add(odd.equals(level.get(i)) ? odd : mux(index.slice(bit, 1), odd, level.get(i), last, select.source()));
            }
            level = pairs;
        }
        if (bit >= index.width() || level.getFirst().equals(past)) {
            return level.getFirst();
        }
        var high = index.slice(bit, index.width() - bit);
        var beyond = high.width() == 1 ? high : binary("$ne", high, Word.fixed("0".repeat(high.width())), false, false, 1, false, select.source());
        return mux(beyond, past, level.getFirst(), true, select.source());
    }

    private Word read(Expr.MemoryRead read) {
        var address = word(read.address()).orZero();
        var data = readPort.apply(read.memory(), address.resize(read.memory().addressWidth(), false));
        return inside(read.memory(), address, read.source())
                .map(inside -> mux(inside, data, Word.fixed("0".repeat(read.width())), true, read.source()))
                .orElse(data);
    }

    /** One bit: {@code address} names a word of {@code memory}; empty where it always does. */
    Optional<Word> inside(Memory memory, Word address, Source source) {
        var depth = BigInteger.valueOf(memory.depth());
        return BigInteger.ONE.shiftLeft(address.width()).compareTo(depth) <= 0
                ? Optional.empty()
                : Optional.of(binary("$lt", address, Word.of(depth, Math.max(address.width(), depth.bitLength())), false, false, 1, false, source));
    }

    /** One bit: all of {@code conditions}. */
    Word all(List<Word> conditions, Source source) {
        var all = conditions.getFirst();
        for (var condition : conditions.subList(1, conditions.size())) {
            all = binary("$and", all, condition, false, false, 1, false, source);
        }
        return all;
    }
}
