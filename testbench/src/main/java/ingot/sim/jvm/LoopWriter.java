package ingot.sim.jvm;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.util.HashMap;
import java.util.Map;

/** Writes the loop of a {@link Replica}: plain enough for the JIT to vectorise. */
final class LoopWriter {
    private final CodeBuilder code;
    private final Plan plan;
    private final Layout layout;
    private final Map<Node, Replica.Habit> leaves = new HashMap<>();
    private final Map<Node, Integer> locals = new HashMap<>();
    private final IntOperators operators;
    private int index;

    LoopWriter(CodeBuilder code, Plan plan, Layout layout) {
        this.code = code;
        this.plan = plan;
        this.layout = layout;
        operators = new IntOperators(code, this::push);
    }

    void write(Replica replica) {
        replica.leaves().forEach(leaf -> leaves.put(leaf.node(), leaf.habit()));
        for (var leaf : replica.leaves()) {
            if (leaf.habit() instanceof Replica.Habit.Same) {
                int local = code.allocateLocal(TypeKind.INT);
                if (layout.isInteger(leaf.node())) {
                    code.aload(2).loadConstant(layout.place(leaf.node())).iaload();
                } else {
                    code.aload(0).loadConstant(plan.slot(leaf.node())).laload().l2i();
                }
                code.istore(local);
                locals.put(leaf.node(), local);
            }
        }
        index = code.allocateLocal(TypeKind.INT);
        var loop = code.newLabel();
        code.loadConstant(replica.first()).istore(index).labelBinding(loop);
        code.aload(2).iload(index).loadConstant(layout.integers()).iadd();
        push(replica.formula());
        code.iastore();
        code.iinc(index, 1).iload(index).loadConstant(replica.last() + 1).if_icmplt(loop);
    }

    private void push(Node operand) {
        var node = Plan.real(operand);
        var local = locals.get(node);
        if (local != null) {
            code.iload(local);
        } else if (leaves.get(node) instanceof Replica.Habit.Moving moving) {
            code.aload(2).iload(index).loadConstant(moving.offset()).iadd().iaload();
        } else if (node.isConstant()) {
            code.loadConstant(node.constant().intValue());
        } else {
            operators.compute(node);
        }
    }
}
