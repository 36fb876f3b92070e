package ingot.sim.jvm;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/** Code for operators whose values all fit a {@code long}: leaves the result on the operand stack. */
final class Operators {
    static final ClassDesc SUPPORT = ClassDesc.of("ingot.sim.jvm.Support");
    static final ClassDesc LONGS = ConstantDescs.CD_long.arrayType();
    private static final ClassDesc LONG = ConstantDescs.CD_long;
    static final MethodTypeDesc LONG_LONG = MethodTypeDesc.of(LONG, LONG, LONG);
    private static final MethodTypeDesc READ = MethodTypeDesc.of(LONG, LONGS, LONG);
    /** Arms of a multiplexer up to this size are both computed; a larger one is jumped over. */
    private static final int BRANCH_BYTES = 24;

    /** How an operator gets at the values that it reads. */
    interface Operands {
        void push(Node operand);

        int cost(Node operand);

        int memory(Node read);

        /** Where the first word of a wide operand is in the state array. */
        int slot(Node operand);
    }

    private final CodeBuilder code;
    private final Operands operands;
    private final Conditions conditions;

    Operators(CodeBuilder code, Operands operands) {
        this.code = code;
        this.operands = operands;
        conditions = new Conditions(code, operands);
    }

    void compute(Node node) {
        if (node.isSliceOfWord()) {
            sliceOfWord(node);
            return;
        }
        switch (node.op) {
            case CONSTANT, INPUT, REGISTER -> operands.push(node);
            case TRANSPOSE, LANE -> throw new IllegalStateException(node.op + " is no word");
            case MEMORY_READ -> {
                code.aload(1).loadConstant(operands.memory(node)).aaload();
                operands.push(node.operand(0));
                code.invokestatic(SUPPORT, "read", READ);
            }
            case NOT -> {
                operands.push(node.operand(0));
                code.loadConstant(Fitting.mask(node.type)).lxor();
            }
            case NEGATE -> {
                operands.push(node.operand(0));
                code.lneg();
            }
            case REDUCE_AND, REDUCE_OR, REDUCE_XOR -> conditions.reduce(node);
            case ADD -> both(node).ladd();
            case SUB -> {
                both(node).lsub();
                Fitting.fit(code, node.type);
            }
            case MULTIPLY -> both(node).lmul();
            case DIVIDE -> {
                both(node).invokestatic(SUPPORT, "divide", LONG_LONG);
                Fitting.fit(code, node.type);
            }
            case REMAINDER -> both(node).invokestatic(SUPPORT, "remainder", LONG_LONG);
            case AND -> both(node).land();
            case OR -> both(node).lor();
            case XOR -> both(node).lxor();
            case EQUAL, NOT_EQUAL -> conditions.equality(node);
            case LESS -> conditions.less(node.operand(0), node.operand(1), false);
            case GREATER -> conditions.less(node.operand(1), node.operand(0), false);
            case LESS_EQUAL -> conditions.less(node.operand(1), node.operand(0), true);
            case GREATER_EQUAL -> conditions.less(node.operand(0), node.operand(1), true);
            case SHIFT_LEFT -> {
                both(node);
                if (node.operand(1).width() <= 6) {
                    code.l2i().lshl();
                } else {
                    code.invokestatic(SUPPORT, "shiftLeft", LONG_LONG);
                }
                Fitting.fit(code, node.type);
            }
            case SHIFT_RIGHT -> {
                both(node);
                if (node.operand(1).width() > 6) {
                    code.invokestatic(SUPPORT, node.signed() ? "shiftRightSigned" : "shiftRight", LONG_LONG);
                } else if (node.signed()) {
                    code.l2i().lshr();
                } else {
                    code.l2i().lushr();
                }
            }
            case MUX -> mux(node);
            case SLICE -> {
                operands.push(node.operand(0));
                code.loadConstant(node.low()).lushr();
                if (node.operand(0).signed() || node.low() + node.width() < node.operand(0).width()) {
                    Fitting.fit(code, node.type);
                }
            }
            case CONCAT -> concat(node);
            case CONVERT -> {
                operands.push(node.operand(0));
                Fitting.fit(code, node.type);
            }
            case SELECT -> select(node);
        }
    }

    private CodeBuilder both(Node node) {
        operands.push(node.operand(0));
        operands.push(node.operand(1));
        return code;
    }

    /** A slice inside one {@code long} of a wide word. */
    private void sliceOfWord(Node node) {
        code.aload(0).loadConstant(operands.slot(node.operand(0)) + (node.firstBit() >> 6)).laload();
        int shift = node.firstBit() & 63;
        if (shift != 0) {
            code.loadConstant(shift).lushr();
        }
        if (shift + node.width() < 64 || node.signed()) {
            Fitting.fit(code, node.type);
        }
    }

    private void mux(Node node) {
        var condition = node.operand(0);
        var whenTrue = node.operand(1);
        var whenFalse = node.operand(2);
        if (whenFalse.isConstant(0) && operands.cost(whenTrue) <= BRANCH_BYTES) {
            operands.push(whenTrue);
            operands.push(condition);
            code.lneg().land();
        } else if (whenTrue.isConstant(0) && operands.cost(whenFalse) <= BRANCH_BYTES) {
            operands.push(whenFalse);
            operands.push(condition);
            code.lconst_1().lsub().land();
        } else if (Math.max(operands.cost(whenTrue), operands.cost(whenFalse)) <= BRANCH_BYTES) {
            operands.push(whenFalse);
            code.dup2();
            operands.push(whenTrue);
            code.lxor();
            operands.push(condition);
            code.lneg().land().lxor();
        } else {
            var otherwise = code.newLabel();
            var end = code.newLabel();
            operands.push(condition);
            code.lconst_0().lcmp().ifeq(otherwise);
            operands.push(whenTrue);
            code.goto_(end).labelBinding(otherwise);
            operands.push(whenFalse);
            code.labelBinding(end);
        }
    }

    private void concat(Node node) {
        int low = node.width();
        boolean first = true;
        for (var part : node.operands) {
            low -= part.width();
            operands.push(part);
            if (low > 0) {
                code.loadConstant(low).lshl();
            }
            if (!first) {
                code.lor();
            }
            first = false;
        }
    }

    private void select(Node node) {
        var elements = node.operands.subList(0, node.operands.size() - 1);
        operands.push(node.operands.getLast());
        Choice.write(code, elements.size(), i -> operands.push(elements.get(i)));
    }
}
