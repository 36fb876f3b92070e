package ingot.sim.jvm;

import ingot.hdl.netlist.Type;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;

/** Code for operators whose values all fit a {@code long}: leaves the result on the operand stack. */
final class Operators {
    static final ClassDesc SUPPORT = ClassDesc.of("ingot.sim.jvm.Support");
    static final ClassDesc LONGS = ConstantDescs.CD_long.arrayType();
    private static final ClassDesc LONG = ConstantDescs.CD_long;
    private static final MethodTypeDesc LONG_LONG = MethodTypeDesc.of(LONG, LONG, LONG);
    private static final MethodTypeDesc READ = MethodTypeDesc.of(LONG, LONGS, LONG);
    private static final MethodTypeDesc ELEMENT =
            MethodTypeDesc.of(ConstantDescs.CD_int, LONG, ConstantDescs.CD_int);
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

    Operators(CodeBuilder code, Operands operands) {
        this.code = code;
        this.operands = operands;
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
                code.loadConstant(mask(node.type)).lxor();
            }
            case NEGATE -> {
                operands.push(node.operand(0));
                code.lneg();
            }
            case REDUCE_AND, REDUCE_OR, REDUCE_XOR -> reduce(node);
            case ADD -> both(node).ladd();
            case SUB -> {
                both(node).lsub();
                fit(node.type);
            }
            case MULTIPLY -> both(node).lmul();
            case DIVIDE -> {
                both(node).invokestatic(SUPPORT, "divide", LONG_LONG);
                fit(node.type);
            }
            case REMAINDER -> both(node).invokestatic(SUPPORT, "remainder", LONG_LONG);
            case AND -> both(node).land();
            case OR -> both(node).lor();
            case XOR -> both(node).lxor();
            case EQUAL, NOT_EQUAL -> equality(node);
            case LESS -> less(node.operand(0), node.operand(1), false);
            case GREATER -> less(node.operand(1), node.operand(0), false);
            case LESS_EQUAL -> less(node.operand(1), node.operand(0), true);
            case GREATER_EQUAL -> less(node.operand(0), node.operand(1), true);
            case SHIFT_LEFT -> {
                both(node);
                if (node.operand(1).width() <= 6) {
                    code.l2i().lshl();
                } else {
                    code.invokestatic(SUPPORT, "shiftLeft", LONG_LONG);
                }
                fit(node.type);
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
                    fit(node.type);
                }
            }
            case CONCAT -> concat(node);
            case CONVERT -> {
                operands.push(node.operand(0));
                fit(node.type);
            }
            case SELECT -> select(node);
        }
    }

    private CodeBuilder both(Node node) {
        operands.push(node.operand(0));
        operands.push(node.operand(1));
        return code;
    }

    private static long mask(Type type) {
        return type.signed() || type.width() == 64 ? -1 : (1L << type.width()) - 1;
    }

    /** Extends the low bits of what is on the stack by the sign of {@code type}. */
    private void fit(Type type) {
        int unused = 64 - type.width();
        if (unused == 0) {
            return;
        }
        if (!type.signed()) {
            code.loadConstant(mask(type)).land();
        } else if (type.width() == 32) {
            code.l2i().i2l();
        } else if (type.width() == 16) {
            code.l2i().i2s().i2l();
        } else if (type.width() == 8) {
            code.l2i().i2b().i2l();
        } else {
            code.loadConstant(unused).lshl().loadConstant(unused).lshr();
        }
    }

    /** A slice inside one {@code long} of a wide word. */
    private void sliceOfWord(Node node) {
        code.aload(0).loadConstant(operands.slot(node.operand(0)) + (node.firstBit() >> 6)).laload();
        int shift = node.firstBit() & 63;
        if (shift != 0) {
            code.loadConstant(shift).lushr();
        }
        if (shift + node.width() < 64 || node.signed()) {
            fit(node.type);
        }
    }

    private void reduce(Node node) {
        var operand = node.operand(0);
        operands.push(operand);
        switch (node.op) {
            case REDUCE_OR -> isNotZero(operand.type);
            case REDUCE_AND -> {
                code.loadConstant(mask(operand.type)).lxor();
                isZero(operand.type);
            }
            default -> {
                if (operand.signed()) {
                    fit(Type.uint(operand.width()));
                }
                code.invokestatic(ClassDesc.of("java.lang.Long"), "bitCount",
                        MethodTypeDesc.of(ConstantDescs.CD_int, LONG));
                code.iconst_1().iand().i2l();
            }
        }
    }

    private void equality(Node node) {
        var left = node.operand(0);
        var right = node.operand(1);
        operands.push(left);
        if (!right.isConstant(0)) {
            operands.push(right);
            code.lxor();
        }
        var type = Type.uint(Math.max(left.width(), right.width()));
        if (node.op == Op.NOT_EQUAL) {
            isNotZero(left.signed() ? left.type : type);
        } else {
            isZero(left.signed() ? left.type : type);
        }
    }

    private void isZero(Type type) {
        if (ChunkWriter.isSmallUnsigned(type)) {
            code.lconst_1().lsub().loadConstant(63).lushr();
        } else {
            isNotZero(type);
            code.lconst_1().lxor();
        }
    }

    private void isNotZero(Type type) {
        if (type.equals(Type.BOOL)) {
            return;
        }
        if (ChunkWriter.isSmallUnsigned(type)) {
            code.lneg();
        } else {
            code.dup2().lneg().lor();
        }
        code.loadConstant(63).lushr();
    }

    private void less(Node left, Node right, boolean inverted) {
        operands.push(left);
        operands.push(right);
        if (left.width() < 64 && right.width() < 64) {
            code.lsub().loadConstant(63).lushr();
        } else {
            code.invokestatic(SUPPORT, left.signed() ? "less" : "lessUnsigned", LONG_LONG);
        }
        if (inverted) {
            code.lconst_1().lxor();
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
        element(node.operands.getLast(), elements.size());
        var cases = new ArrayList<SwitchCase>();
        var labels = new ArrayList<Label>();
        for (int i = 0; i < elements.size(); i++) {
            labels.add(code.newLabel());
            cases.add(SwitchCase.of(i, labels.get(i)));
        }
        var end = code.newLabel();
        code.tableswitch(0, elements.size() - 1, labels.getLast(), cases);
        for (int i = 0; i < elements.size(); i++) {
            code.labelBinding(labels.get(i));
            operands.push(elements.get(i));
            code.goto_(end);
        }
        code.labelBinding(end);
    }

    /** Pushes the number of the element that {@code index} chooses, an {@code int}. */
    void element(Node index, int count) {
        operands.push(index);
        code.loadConstant(count).invokestatic(SUPPORT, "element", ELEMENT);
    }
}
