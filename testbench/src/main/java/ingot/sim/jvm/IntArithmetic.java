package ingot.sim.jvm;

import ingot.hdl.netlist.Type;

/**
 * Which nodes can be computed in 32 bits. Sums, products and logic need only the low 32 bits of their operands, whatever the width
 * of the result; comparisons and right shifts need the whole value in an {@code int}.
 */
final class IntArithmetic {
    private IntArithmetic() {}

    /** Whether an {@code int} holds every value of {@code type}. */
    static boolean isExact(Type type) {
        return type.signed() ? type.width() <= 32 : type.width() <= 31;
    }

    /** Whether the operator can be computed on {@code int}s, given its operands. */
    static boolean isPossible(Node node) {
        return switch (node.op) {
            case CONSTANT, INPUT, REGISTER -> true;
            case ADD, MULTIPLY, NEGATE -> true;
            case NOT, AND, OR, XOR -> true;
            case SUB -> node.signed() || node.width() <= 32;
            case MUX -> true;
            case CONVERT -> true;
            case CONCAT -> node.width() <= 32;
            case SLICE -> node.low() + node.width() <= 32;
            case EQUAL, NOT_EQUAL -> exactOperands(node);
            case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL ->
                    exactOperands(node) && node.operand(0).width() <= 31 && node.operand(1).width() <= 31;
            case REDUCE_AND, REDUCE_OR -> exactOperands(node);
            case SHIFT_LEFT -> node.operand(1).width() <= 5;
            case SHIFT_RIGHT -> node.operand(1).width() <= 5 && isExact(node.operand(0).type);
            case REDUCE_XOR, DIVIDE, REMAINDER, SELECT, MEMORY_READ, TRANSPOSE, LANE -> false;
        };
    }

    private static boolean exactOperands(Node node) {
        return node.operands.stream().allMatch(operand -> isExact(operand.type));
    }
}
