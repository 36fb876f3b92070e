package ingot.sim.jvm;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;

/** Code for operators on words of more than 64 bits: calls of {@link Wide} that leave the result in the state array. */
final class WideWriter {
    private static final ClassDesc WIDE = ClassDesc.of("ingot.sim.jvm.Wide");

    private final CodeBuilder code;
    private final Plan plan;
    private final ChunkWriter values;

    WideWriter(CodeBuilder code, Plan plan, ChunkWriter values) {
        this.code = code;
        this.plan = plan;
        this.values = values;
    }

    void write(Node node) {
        switch (node.op) {
            case CONSTANT, INPUT, REGISTER, LANE -> throw new IllegalStateException("a leaf is not computed");
            case NOT, NEGATE, CONVERT, REDUCE_AND, REDUCE_OR, REDUCE_XOR,
                    ADD, SUB, MULTIPLY, DIVIDE, REMAINDER, AND, OR, XOR,
                    EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> {
                startCall(node);
                node.operands.forEach(this::word);
                call(name(node.op), 2 + 2 * node.operands.size(), "");
            }
            case SHIFT_LEFT, SHIFT_RIGHT -> {
                startCall(node);
                word(node.operand(0));
                values.push(node.operand(1));
                call(name(node.op), 4, "J");
            }
            case SLICE -> {
                startCall(node);
                word(node.operand(0));
                code.loadConstant(node.low());
                call("slice", 5, "");
            }
            case MUX -> {
                startCall(node);
                values.push(node.operand(0));
                code.loadConstant(slot(node.operand(1))).loadConstant(slot(node.operand(2)));
                call("mux", 2, "JII");
            }
            case CONCAT -> concat(node);
            case TRANSPOSE -> transpose(node);
            case SELECT -> select(node);
            case MEMORY_READ -> {
                code.aload(0).loadConstant(plan.slot(node)).loadConstant(node.words());
                code.aload(1).loadConstant(plan.memory(node)).aaload();
                values.push(node.operand(0));
                code.invokestatic(Operators.SUPPORT, "readWide", MethodTypeDesc.ofDescriptor("([JII[JJ)V"));
            }
        }
    }

    private void concat(Node node) {
        startCall(node);
        call("clear", 2, "");
        int low = node.width();
        for (var part : node.operands) {
            low -= part.width();
            startCall(node);
            word(part);
            code.loadConstant(low);
            call("place", 5, "");
        }
    }

    private void transpose(Node node) {
        for (int i = 0; i < 64; i++) {
            code.aload(0).loadConstant(plan.slot(node) + i);
            if (i < node.operands.size()) {
                values.push(node.operand(i));
            } else {
                code.lconst_0();
            }
            code.lastore();
        }
        code.aload(0).loadConstant(plan.slot(node));
        code.invokestatic(Operators.SUPPORT, "transpose", MethodTypeDesc.ofDescriptor("([JI)V"));
    }

    private void select(Node node) {
        List<Node> elements = node.wordOperands();
        startCall(node);
        values.push(node.operands.getLast());
        Choice.write(code, elements.size(), i -> code.loadConstant(slot(elements.get(i))));
        code.loadConstant(Wide.spec(node.type));
        call("convert", 4, "");
    }

    private void startCall(Node node) {
        code.aload(0).loadConstant(plan.slot(node)).loadConstant(Wide.spec(node.type));
    }

    private void word(Node operand) {
        code.loadConstant(slot(operand)).loadConstant(Wide.spec(Plan.real(operand).type));
    }

    private int slot(Node operand) {
        return plan.slot(Plan.real(operand));
    }

    private void call(String name, int ints, String more) {
        var descriptor = "([J" + "I".repeat(ints) + more + ")V";
        code.invokestatic(WIDE, name, MethodTypeDesc.ofDescriptor(descriptor));
    }

    /** {@code SHIFT_LEFT} to {@code shiftLeft}: the methods of {@link Wide} are called like the operators. */
    private static String name(Op op) {
        var name = new StringBuilder();
        boolean upper = false;
        for (char c : op.name().toCharArray()) {
            if (c != '_') {
                name.append(upper ? c : Character.toLowerCase(c));
            }
            upper = c == '_';
        }
        return name.toString();
    }
}
