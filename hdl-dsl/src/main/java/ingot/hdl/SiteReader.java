package ingot.hdl;

import ingot.hdl.netlist.Source;
import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.attribute.LocalVariableInfo;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads from a class file what a call's result is stored to. The instruction after the call says it: {@code astore} and the
 * local variable table give a local's name, {@code putfield} a field's.
 */
final class SiteReader {
    /** An instruction and where it starts. */
    private record At(int index, Instruction instruction) {}

    private record Method(List<At> code, List<LocalVariableInfo> variables) {}

    private final Class<?> owner;
    private final Map<String, Site> sites = new HashMap<>();
    private Map<String, Method> methods;

    SiteReader(Class<?> owner) {
        this.owner = owner;
    }

    /** The call at {@code frame}. */
    synchronized Site site(StackWalker.StackFrame frame) {
        var key = frame.getMethodName() + frame.getDescriptor() + frame.getByteCodeIndex();
        var known = sites.get(key);
        if (known == null) {
            known = read(frame);
            sites.put(key, known);
        }
        return known;
    }

    private Site read(StackWalker.StackFrame frame) {
        var line = frame.getLineNumber();
        var source = line > 0 && frame.getFileName() != null ? new Source(frame.getFileName(), line) : Source.UNKNOWN;
        if (methods == null) {
            methods = load();
        }
        var method = methods.get(frame.getMethodName() + frame.getDescriptor());
        return method == null ? new Site(source, null, false) : destination(method, frame.getByteCodeIndex(), source);
    }

    private static Site destination(Method method, int call, Source source) {
        var code = method.code();
        for (var i = 0; i < code.size() - 1; i++) {
            if (code.get(i).index() == call) {
                var next = i + 1;
                while (next < code.size() - 1 && code.get(next).instruction() instanceof TypeCheckInstruction) {
                    next++;
                }
                return switch (code.get(next).instruction()) {
                    case StoreInstruction store -> new Site(source,
                            variable(method, store.slot(), code.get(next).index() + store.sizeInBytes()), false);
                    case FieldInstruction field when field.opcode().name().startsWith("PUT") ->
                            new Site(source, field.name().stringValue(), false);
                    case ReturnInstruction _ -> new Site(source, null, true);
                    default -> new Site(source, null, false);
                };
            }
        }
        return new Site(source, null, false);
    }

    private static String variable(Method method, int slot, int from) {
        for (var variable : method.variables()) {
            var inScope = variable.startPc() <= from && from < variable.startPc() + variable.length();
            if (variable.slot() == slot && inScope) {
                return variable.name().stringValue();
            }
        }
        return null;
    }

    private Map<String, Method> load() {
        var name = owner.getName();
        try (var bytes = owner.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class")) {
            return bytes == null ? Map.of() : parse(ClassFile.of().parse(bytes.readAllBytes()));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Map.of();
        }
    }

    private static Map<String, Method> parse(ClassModel model) {
        var methods = new HashMap<String, Method>();
        for (var method : model.methods()) {
            method.findAttribute(Attributes.code()).ifPresent(code -> {
                var instructions = new ArrayList<At>();
                var index = 0;
                for (CodeElement element : method.code().orElseThrow()) {
                    if (element instanceof Instruction instruction) {
                        instructions.add(new At(index, instruction));
                        index += instruction.sizeInBytes();
                    }
                }
                var variables = code.findAttribute(Attributes.localVariableTable());
                methods.put(method.methodName().stringValue() + method.methodType().stringValue(),
                        new Method(instructions, variables.map(table -> table.localVariables()).orElse(List.of())));
            });
        }
        return methods;
    }
}
