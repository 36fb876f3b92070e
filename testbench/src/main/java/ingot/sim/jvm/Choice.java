package ingot.sim.jvm;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.function.IntConsumer;

/** Code that does one of several things, by the number of an element; an index beyond the last element means the last. */
final class Choice {
    private static final MethodTypeDesc ELEMENT = MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_long, ConstantDescs.CD_int);

    private Choice() {}

    /** Takes the index, a {@code long}, from the stack; {@code arm} writes what is done for an element, leaving all arms' stacks alike. */
    static void write(CodeBuilder code, int elements, IntConsumer arm) {
        code.loadConstant(elements).invokestatic(Operators.SUPPORT, "element", ELEMENT);
        var cases = new ArrayList<SwitchCase>();
        var labels = new ArrayList<Label>();
        for (int i = 0; i < elements; i++) {
            labels.add(code.newLabel());
            cases.add(SwitchCase.of(i, labels.get(i)));
        }
        var end = code.newLabel();
        code.tableswitch(0, elements - 1, labels.getLast(), cases);
        for (int i = 0; i < elements; i++) {
            code.labelBinding(labels.get(i));
            arm.accept(i);
            code.goto_(end);
        }
        code.labelBinding(end);
    }
}
