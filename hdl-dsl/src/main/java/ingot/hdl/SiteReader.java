package ingot.hdl;

import ingot.hdl.ClassCode.Method;
import ingot.hdl.netlist.Source;
import java.lang.StackWalker.StackFrame;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads from a class file what a call's result is stored to. The instruction after the call says it: {@code astore} and the
 * local variable table give a local's name, {@code putfield} a field's.
 */
final class SiteReader {
    /**
     * A call, and where it stands.
     *
     * @param site the call
     * @param inConstructor whether the method around it is a constructor
     * @param delegates whether that constructor is in its call of {@code super(…)} or {@code this(…)}: it has not begun the work of its own
     */
    record Call(Site site, boolean inConstructor, boolean delegates) {}

    /** Where a frame stands; the descriptor is empty where the name alone tells the method. */
    private record Position(String method, String descriptor, int index) {}

    private final Class<?> owner;
    private final Map<Position, Call> calls = new ConcurrentHashMap<>();
    /** Calls at positions that tell the method: to ask a frame for its method takes longer than all the rest. */
    private final Map<Integer, Call> callsByIndex = new ConcurrentHashMap<>();
    private volatile ClassCode code;

    SiteReader(Class<?> owner) {
        this.owner = owner;
    }

    /** The call at {@code frame}. */
    Call call(StackFrame frame) {
        var met = callsByIndex.get(frame.getByteCodeIndex());
        return met != null ? met : find(frame);
    }

    private Call find(StackFrame frame) {
        var code = code();
        var name = frame.getMethodName();
        var index = frame.getByteCodeIndex();
        var call = calls.computeIfAbsent(new Position(name, code.isOverloaded(name) ? frame.getDescriptor() : "", index), _ -> read(frame));
        if (code.tellsMethod(index)) {
            callsByIndex.put(index, call);
        }
        return call;
    }

    private ClassCode code() {
        var known = code;
        if (known == null) {
            known = ClassCode.of(owner);
            code = known;
        }
        return known;
    }

    private Call read(StackFrame frame) {
        var line = frame.getLineNumber();
        var source = line > 0 && frame.getFileName() != null ? new Source(frame.getFileName(), line) : Source.UNKNOWN;
        SourceText.register(owner, source);
        var method = code().method(frame.getMethodName(), frame.getDescriptor());
        var inConstructor = frame.getMethodName().equals("<init>");
        if (method == null) {
            return new Call(new Site(source, null, false), inConstructor, false);
        }
        return new Call(destination(method, frame.getByteCodeIndex(), source), inConstructor,
                inConstructor && delegates(method, frame.getByteCodeIndex()));
    }

    /** Every {@code new} has its constructor call; the one without a {@code new} is the delegation. */
    private static boolean delegates(Method method, int index) {
        var open = 0;
        for (var at : method.code()) {
            if (at.instruction() instanceof NewObjectInstruction) {
                open++;
            }
            var constructs = at.instruction() instanceof InvokeInstruction call && call.name().equalsString("<init>");
            if (at.index() == index) {
                return constructs && open == 0;
            }
            if (constructs && open > 0) {
                open--;
            }
        }
        return false;
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
}
