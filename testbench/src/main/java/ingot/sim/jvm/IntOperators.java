package ingot.sim.jvm;

import ingot.hdl.netlist.Type;
import java.lang.classfile.CodeBuilder;
import java.util.function.Consumer;

/** Code for operators on {@code int}s: leaves the low 32 bits of the result on the operand stack, extended by its own sign where it is narrower. */
final class IntOperators {
    private final CodeBuilder code;
    private final Consumer<Node> operands;

    /** {@code operands} pushes the value of an operand. */
    IntOperators(CodeBuilder code, Consumer<Node> operands) {
        this.code = code;
        this.operands = operands;
    }

    void compute(Node node) {
        switch (node.op) {
            case ADD -> both(node).iadd();
            case MULTIPLY -> both(node).imul();
            case SUB -> {
                both(node).isub();
                fit(node.type);
            }
            case NEGATE -> {
                operands.accept(node.operand(0));
                code.ineg();
            }
            case NOT -> {
                operands.accept(node.operand(0));
                code.loadConstant(mask(node.type)).ixor();
            }
            case AND -> both(node).iand();
            case OR -> both(node).ior();
            case XOR -> both(node).ixor();
            case MUX -> {
                operands.accept(node.operand(2));
                code.dup();
                operands.accept(node.operand(1));
                code.ixor();
                operands.accept(node.operand(0));
                code.ineg().iand().ixor();
            }
            case CONVERT -> {
                operands.accept(node.operand(0));
                fit(node.type);
            }
            case SLICE -> {
                operands.accept(node.operand(0));
                code.loadConstant(node.low()).iushr();
                fit(node.type);
            }
            case CONCAT -> concat(node);
            case EQUAL, NOT_EQUAL -> {
                both(node).ixor();
                truth(node.op == Op.NOT_EQUAL);
            }
            case LESS -> less(node.operand(0), node.operand(1), false);
            case GREATER -> less(node.operand(1), node.operand(0), false);
            case LESS_EQUAL -> less(node.operand(1), node.operand(0), true);
            case GREATER_EQUAL -> less(node.operand(0), node.operand(1), true);
            case REDUCE_OR -> {
                operands.accept(node.operand(0));
                truth(true);
            }
            case REDUCE_AND -> {
                operands.accept(node.operand(0));
                code.loadConstant(mask(node.operand(0).type)).ixor();
                truth(false);
            }
            case SHIFT_LEFT -> {
                both(node).ishl();
                fit(node.type);
            }
            case SHIFT_RIGHT -> {
                both(node);
                if (node.signed()) {
                    code.ishr();
                } else {
                    code.iushr();
                }
            }
            case CONSTANT, INPUT, REGISTER, REDUCE_XOR, DIVIDE, REMAINDER, SELECT, MEMORY_READ, TRANSPOSE, LANE ->
                    throw new IllegalStateException(node.op + " is not computed in 32 bits");
        }
    }

    private CodeBuilder both(Node node) {
        operands.accept(node.operand(0));
        operands.accept(node.operand(1));
        return code;
    }

    private static int mask(Type type) {
        return type.signed() || type.width() >= 32 ? -1 : (1 << type.width()) - 1;
    }

    private void fit(Type type) {
        int unused = 32 - type.width();
        if (unused <= 0) {
            return;
        }
        if (type.signed()) {
            code.loadConstant(unused).ishl().loadConstant(unused).ishr();
        } else {
            code.loadConstant(mask(type)).iand();
        }
    }

    private void less(Node left, Node right, boolean inverted) {
        operands.accept(left);
        operands.accept(right);
        code.isub().loadConstant(31).iushr();
        if (inverted) {
            code.iconst_1().ixor();
        }
    }

    /** 1 where the {@code int} on the stack is not 0, or where it is. */
    private void truth(boolean whenNotZero) {
        code.dup().ineg().ior().loadConstant(31).iushr();
        if (!whenNotZero) {
            code.iconst_1().ixor();
        }
    }

    private void concat(Node node) {
        int low = node.width();
        boolean first = true;
        for (var part : node.operands) {
            low -= part.width();
            operands.accept(part);
            if (low > 0) {
                code.loadConstant(low).ishl();
            }
            if (!first) {
                code.ior();
            }
            first = false;
        }
    }
}
