package ingot.hdl;

import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.attribute.LocalVariableInfo;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The instructions and local variables of a class, from its class file; nothing where that cannot be read. */
final class ClassCode {
    /** An instruction and where it starts. */
    record At(int index, Instruction instruction) {}

    /** A method's code and the names of its local variables. */
    record Method(List<At> code, List<LocalVariableInfo> variables) {}

    private final Map<String, Method> methods = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> overloaded = new HashSet<>();
    private final BitSet leaving = new BitSet();
    private final BitSet leavingTwice = new BitSet();

    private ClassCode() {}

    /** The code of {@code type}. */
    static ClassCode of(Class<?> type) {
        var code = new ClassCode();
        var name = type.getName();
        try (var bytes = type.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class")) {
            if (bytes != null) {
                code.add(ClassFile.of().parse(bytes.readAllBytes()));
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            code.methods.clear();
        }
        return code;
    }

    private void add(ClassModel model) {
        for (var method : model.methods()) {
            if (!names.add(method.methodName().stringValue())) {
                overloaded.add(method.methodName().stringValue());
            }
            method.findAttribute(Attributes.code()).ifPresent(code -> {
                var instructions = new ArrayList<At>();
                var index = 0;
                for (CodeElement element : method.code().orElseThrow()) {
                    if (element instanceof Instruction instruction) {
                        instructions.add(new At(index, instruction));
                        note(instruction, index);
                        index += instruction.sizeInBytes();
                    }
                }
                var variables = code.findAttribute(Attributes.localVariableTable());
                methods.put(method.methodName().stringValue() + method.methodType().stringValue(),
                        new Method(instructions, variables.map(table -> table.localVariables()).orElse(List.of())));
            });
        }
    }

    /** Calls, and what may initialise a class: instructions at which a frame can stand while other code runs. */
    private void note(Instruction instruction, int index) {
        switch (instruction) {
            case InvokeInstruction _, InvokeDynamicInstruction _, NewObjectInstruction _, FieldInstruction _ -> {
                leavingTwice.set(index, leavingTwice.get(index) || leaving.get(index));
                leaving.set(index);
            }
            default -> { }
        }
    }

    /** The method; {@code null} where it is not known. */
    Method method(String name, String descriptor) {
        return methods.get(name + descriptor);
    }

    /** Whether {@code name} alone does not tell which method it is. */
    boolean isOverloaded(String name) {
        return methods.isEmpty() || overloaded.contains(name);
    }

    /** Whether only one method can be left at {@code index}, so that the index alone tells which method a frame is of. */
    boolean tellsMethod(int index) {
        return index >= 0 && !methods.isEmpty() && leaving.get(index) && !leavingTwice.get(index);
    }
}
