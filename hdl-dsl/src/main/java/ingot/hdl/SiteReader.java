package ingot.hdl;

import ingot.hdl.netlist.Source;
import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.attribute.LocalVariableInfo;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads from a class file what a call's result is stored to. The instruction after the call says it: {@code astore} and the
 * local variable table give a local's name, {@code putfield} a field's.
 */
final class SiteReader {
    /** An instruction and where it starts. */
    private record At(int index, Instruction instruction) {}

    private record Method(List<At> code, List<LocalVariableInfo> variables) {}

    private final Class<?> owner;
    /** Call sites by method and position; the first is the method's name, or name and descriptor where it is overloaded. */
    private final Map<String, Map<Integer, Site>> sites = new HashMap<>();
    private Set<String> overloaded = Set.of();
    private final Map<String, Boolean> delegations = new HashMap<>();
    private Map<String, Method> methods;

    SiteReader(Class<?> owner) {
        this.owner = owner;
    }

    /** The call at {@code frame}. */
    synchronized Site site(StackWalker.StackFrame frame) {
        methods();
        var method = frame.getMethodName();
        if (overloaded.contains(method)) {
            method += frame.getDescriptor();
        }
        var known = sites.get(method);
        if (known == null) {
            known = new HashMap<>();
            sites.put(method, known);
        }
        var site = known.get(frame.getByteCodeIndex());
        if (site == null) {
            site = read(frame);
            known.put(frame.getByteCodeIndex(), site);
        }
        return site;
    }

    /** Whether a constructor is in its call of {@code super(…)} or {@code this(…)}: it has not begun the work of its own. */
    synchronized boolean delegates(StackWalker.StackFrame frame) {
        var key = frame.getDescriptor() + frame.getByteCodeIndex();
        var known = delegations.get(key);
        if (known == null) {
            known = readDelegation(frame);
            delegations.put(key, known);
        }
        return known;
    }

    /** Every {@code new} has its constructor call; the one without a {@code new} is the delegation. */
    private boolean readDelegation(StackWalker.StackFrame frame) {
        var method = methods().get(frame.getMethodName() + frame.getDescriptor());
        if (method == null) {
            return false;
        }
        var open = 0;
        for (var at : method.code()) {
            if (at.instruction() instanceof NewObjectInstruction) {
                open++;
            }
            var constructs = at.instruction() instanceof InvokeInstruction call && call.name().equalsString("<init>");
            if (at.index() == frame.getByteCodeIndex()) {
                return constructs && open == 0;
            }
            if (constructs && open > 0) {
                open--;
            }
        }
        return false;
    }

    private Map<String, Method> methods() {
        if (methods == null) {
            methods = load();
        }
        return methods;
    }

    private Site read(StackWalker.StackFrame frame) {
        var line = frame.getLineNumber();
        var source = line > 0 && frame.getFileName() != null ? new Source(frame.getFileName(), line) : Source.UNKNOWN;
        SourceText.register(owner, source);
        var method = methods().get(frame.getMethodName() + frame.getDescriptor());
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
                    case ArrayStoreInstruction _ -> new Site(source, collection(method, next, 3), false, true);
                    case InvokeInstruction add when isAdd(add) -> new Site(source, collection(method, next, 2), false, true);
                    default -> new Site(source, null, false);
                };
            }
        }
        return new Site(source, null, false);
    }

    private static boolean isAdd(InvokeInstruction call) {
        var name = call.name().stringValue();
        return name.equals("add") && call.typeSymbol().parameterCount() == 1;
    }

    /**
     * The array or list that an element goes to: the variable whose value lies {@code depth} slots below the top of the stack
     * when instruction {@code at} runs.
     */
    private static String collection(Method method, int at, int depth) {
        var code = method.code();
        var height = 0;
        for (var i = at - 1; i >= 0; i--) {
            var effect = StackEffect.of(code.get(i).instruction());
            if (effect.isEmpty()) {
                return null;
            }
            height -= effect.getAsInt();
            if (height == -depth) {
                return origin(method, i);
            }
        }
        return null;
    }

    /** The variable or field that the expression that begins at {@code i} reads. */
    private static String origin(Method method, int i) {
        var code = method.code();
        if (code.get(i).instruction() instanceof LoadInstruction load) {
            if (load.slot() == 0 && code.get(i + 1).instruction() instanceof FieldInstruction field) {
                return field.name().stringValue();
            }
            return variable(method, load.slot(), code.get(i).index());
        }
        return code.get(i).instruction() instanceof FieldInstruction field ? field.name().stringValue() : null;
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
        overloaded = Arrays.stream(owner.getDeclaredMethods()).map(java.lang.reflect.Method::getName)
                .collect(Collectors.groupingBy(method -> method, Collectors.counting())).entrySet().stream()
                .filter(entry -> entry.getValue() > 1).map(Map.Entry::getKey).collect(Collectors.toSet());
        if (owner.getDeclaredConstructors().length > 1) {
            overloaded.add("<init>");
        }
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
