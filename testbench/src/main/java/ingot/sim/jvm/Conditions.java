package ingot.sim.jvm;

import ingot.hdl.netlist.Type;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/** Code for operators whose result is one bit, on words of at most 64 bits: comparisons and reductions, without a jump. */
final class Conditions {
    private final CodeBuilder code;
    private final Operators.Operands operands;

    Conditions(CodeBuilder code, Operators.Operands operands) {
        this.code = code;
        this.operands = operands;
    }

    void reduce(Node node) {
        var operand = node.operand(0);
        operands.push(operand);
        switch (node.op) {
            case REDUCE_OR -> isNotZero(operand.type);
            case REDUCE_AND -> {
                code.loadConstant(Fitting.mask(operand.type)).lxor();
                isZero(operand.type);
            }
            default -> {
                if (operand.signed()) {
                    Fitting.fit(code, Type.uint(operand.width()));
                }
                code.invokestatic(ClassDesc.of("java.lang.Long"), "bitCount",
                        MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_long));
                code.iconst_1().iand().i2l();
            }
        }
    }

    void equality(Node node) {
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

    void less(Node left, Node right, boolean inverted) {
        operands.push(left);
        operands.push(right);
        if (left.width() < 64 && right.width() < 64) {
            code.lsub().loadConstant(63).lushr();
        } else {
            code.invokestatic(Operators.SUPPORT, left.signed() ? "less" : "lessUnsigned", Operators.LONG_LONG);
        }
        if (inverted) {
            code.lconst_1().lxor();
        }
    }
}
