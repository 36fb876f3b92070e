package ingot.hdl;

import java.lang.classfile.Instruction;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.MethodTypeDesc;
import java.util.OptionalInt;

/** How many slots an instruction adds to the operand stack; empty for one that jumps. */
final class StackEffect {
    private StackEffect() {}

    static OptionalInt of(Instruction instruction) {
        return switch (instruction) {
            case LoadInstruction load -> OptionalInt.of(load.typeKind().slotSize());
            case StoreInstruction store -> OptionalInt.of(-store.typeKind().slotSize());
            case ConstantInstruction constant -> OptionalInt.of(constant.typeKind().slotSize());
            case ArrayLoadInstruction load -> OptionalInt.of(load.typeKind().slotSize() - 2);
            case ArrayStoreInstruction store -> OptionalInt.of(-2 - store.typeKind().slotSize());
            case FieldInstruction field -> OptionalInt.of(field(field));
            case InvokeInstruction call -> OptionalInt.of(effect(call.typeSymbol())
                    - (call.opcode().name().equals("INVOKESTATIC") ? 0 : 1));
            case InvokeDynamicInstruction call -> OptionalInt.of(effect(call.typeSymbol()));
            case NewObjectInstruction _ -> OptionalInt.of(1);
            case NewMultiArrayInstruction array -> OptionalInt.of(1 - array.dimensions());
            case NewReferenceArrayInstruction _, NewPrimitiveArrayInstruction _, TypeCheckInstruction _, IncrementInstruction _ -> OptionalInt.of(0);
            case OperatorInstruction operator -> operator(operator);
            case ConvertInstruction convert -> OptionalInt.of(convert.toType().slotSize() - convert.fromType().slotSize());
            case StackInstruction stack -> switch (stack.opcode()) {
                case DUP, DUP_X1, DUP_X2 -> OptionalInt.of(1);
                case DUP2, DUP2_X1, DUP2_X2 -> OptionalInt.of(2);
                case POP -> OptionalInt.of(-1);
                case POP2 -> OptionalInt.of(-2);
                case SWAP -> OptionalInt.of(0);
                default -> OptionalInt.empty();
            };
            default -> OptionalInt.empty();
        };
    }

    private static int field(FieldInstruction field) {
        var size = TypeKind.from(field.typeSymbol()).slotSize();
        return switch (field.opcode()) {
            case GETSTATIC -> size;
            case PUTSTATIC -> -size;
            case GETFIELD -> size - 1;
            default -> -size - 1;
        };
    }

    private static int effect(MethodTypeDesc type) {
        var effect = TypeKind.from(type.returnType()).slotSize();
        for (var parameter : type.parameterList()) {
            effect -= TypeKind.from(parameter).slotSize();
        }
        return effect;
    }

    /** Arithmetic of one kind takes two operands; negation one. Comparisons and shifts of {@code long} are left out. */
    private static OptionalInt operator(OperatorInstruction operator) {
        var name = operator.opcode().name();
        if (name.endsWith("NEG") || name.equals("ARRAYLENGTH")) {
            return OptionalInt.of(0);
        }
        return name.startsWith("I") ? OptionalInt.of(-1) : OptionalInt.empty();
    }
}
