package ingot.sim.jvm;

/** Estimates of code size, on the high side. */
final class Costs {
    private Costs() {}

    /** Bytes of code for {@code node} itself, without its operands. */
    static int bytes(Node node) {
        if (node.op == Op.TRANSPOSE) {
            return 64 * 8;
        }
        if (node.isSliceOfWord()) {
            return 16;
        }
        if (node.isWideOperation()) {
            return 32 + 28 * node.operands.size();
        }
        return switch (node.op) {
            case CONSTANT, INPUT, REGISTER -> 6;
            case ADD, MULTIPLY, AND, OR, XOR -> 1;
            case NOT, SUB, NEGATE, CONVERT -> 9;
            case MUX -> 16;
            case CONCAT -> 8 * node.operands.size();
            case SELECT -> 24 + 8 * node.operands.size();
            default -> 16;
        };
    }
}
