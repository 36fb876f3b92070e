package ingot.sim.jvm;

import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.List;

/**
 * One operation of the simulated design. Equal operations are one node. At run time a value of up to 64 bits is a {@code long},
 * extended by its own sign, so most operators need no masking; a wider one is several words, least significant first.
 */
final class Node {
    final int id;
    final Op op;
    final Type type;
    final List<Node> operands;
    /** A {@link BigInteger}, {@link Signal} or {@link Memory}, or the low bit of a slice; else null. */
    final Object detail;

    Node(int id, Op op, Type type, List<Node> operands, Object detail) {
        this.id = id;
        this.op = op;
        this.type = type;
        this.operands = operands;
        this.detail = detail;
    }

    static int words(Type type) {
        return Math.max(1, (type.width() + 63) >> 6);
    }

    int width() {
        return type.width();
    }

    int words() {
        return words(type);
    }

    boolean isWide() {
        return type.width() > 64;
    }

    boolean signed() {
        return type.signed();
    }

    Node operand(int index) {
        return operands.get(index);
    }

    BigInteger constant() {
        return (BigInteger) detail;
    }

    Signal signal() {
        return (Signal) detail;
    }

    Memory memory() {
        return (Memory) detail;
    }

    int low() {
        return (Integer) detail;
    }

    boolean isConstant() {
        return op == Op.CONSTANT;
    }

    boolean isConstant(long value) {
        return isConstant() && constant().equals(BigInteger.valueOf(value));
    }

    /** Whether the value is computed by {@link Wide}: it, or a word that it is made of, has more than 64 bits. */
    boolean isWideOperation() {
        if (isWide()) {
            return true;
        }
        if (isSliceOfWord()) {
            return false;
        }
        for (var operand : operands) {
            if (operand.isWide()) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is a part of a wide word that lies inside one {@code long} of it. */
    boolean isSliceOfWord() {
        return (op == Op.SLICE || op == Op.CONVERT) && !isWide() && operand(0).isWide() && (firstBit() & 63) + width() <= 64;
    }

    /** The lowest bit that a slice or a conversion takes of its operand. */
    int firstBit() {
        return op == Op.SLICE ? low() : 0;
    }

    /** The operands that {@link Wide} reads from the state array; the others are conditions, amounts and indices. */
    List<Node> wordOperands() {
        return switch (op) {
            case MUX -> operands.subList(1, 3);
            case SELECT -> operands.subList(0, operands.size() - 1);
            case SHIFT_LEFT, SHIFT_RIGHT -> operands.subList(0, 1);
            case MEMORY_READ, TRANSPOSE -> List.of();
            default -> operands;
        };
    }
}
