package ingot.sim.jvm;

import ingot.hdl.netlist.Type;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes one method {@code static void (long[] s, long[][] m, int[] v)} that computes the nodes of a chunk. */
final class ChunkWriter implements Operators.Operands {
    private final CodeBuilder code;
    private final Plan plan;
    private final Map<Node, Integer> locals = new HashMap<>();
    private final Map<Node, Integer> reads = new HashMap<>();
    private final Operators operators;

    ChunkWriter(CodeBuilder code, Plan plan) {
        this.code = code;
        this.plan = plan;
        operators = new Operators(code, this);
    }

    void write(List<Node> nodes) {
        nodes.forEach(node -> Trees.reads(plan, node, read -> reads.merge(read, 1, Integer::sum)));
        for (var node : nodes) {
            if (node.isWideOperation()) {
                new WideWriter(code, plan, this).write(node);
                continue;
            }
            Trees.reads(plan, node, this::keep);
            operators.compute(node);
            if (reads.containsKey(node)) {
                int local = code.allocateLocal(TypeKind.LONG);
                locals.put(node, local);
                code.lstore(local);
                if (plan.isShared(node)) {
                    startStore(plan.slot(node));
                    code.lload(local).lastore();
                }
            } else {
                int local = code.allocateLocal(TypeKind.LONG);
                code.lstore(local);
                startStore(plan.slot(node));
                code.lload(local).lastore();
            }
        }
    }

    /** Takes a value from the state array that is read more than once into a local variable. */
    private void keep(Node node) {
        if (!locals.containsKey(node) && !node.isConstant() && !node.isWide() && reads.get(node) > 1) {
            int local = code.allocateLocal(TypeKind.LONG);
            load(node);
            code.lstore(local);
            locals.put(node, local);
        }
    }

    @Override
    public void push(Node operand) {
        var node = Plan.real(operand);
        var local = locals.get(node);
        if (local != null) {
            code.lload(local);
        } else if (node.isConstant()) {
            code.loadConstant(node.constant().longValue());
        } else if (plan.isComputed(node) || node.op.isLeaf()) {
            load(node);
        } else {
            operators.compute(node);
        }
    }

    @Override
    public int cost(Node operand) {
        return plan.cost(Plan.real(operand));
    }

    @Override
    public int slot(Node operand) {
        return plan.slot(Plan.real(operand));
    }

    @Override
    public int memory(Node read) {
        return plan.memory(read);
    }

    private void load(Node node) {
        load(code, plan, node, 0);
    }

    private static void load(CodeBuilder code, Plan plan, Node node, int word) {
        var place = plan.place(node);
        if (place.isEmpty()) {
            code.aload(0).loadConstant(plan.slot(node) + word).laload();
            return;
        }
        code.aload(2).loadConstant(place.get()).iaload().i2l();
        if (!node.signed() && node.width() == 32) {
            code.loadConstant(0xFFFF_FFFFL).land();
        }
    }

    private void startStore(int slot) {
        code.aload(0).loadConstant(slot);
    }

    /** Writes a method that copies roots to their slots. */
    static void copy(CodeBuilder code, Plan plan, List<Root> roots) {
        for (var root : roots) {
            if (root.integer()) {
                code.aload(2).loadConstant(root.slot());
                load(code, plan, root.node(), 0);
                code.l2i().iastore();
                continue;
            }
            for (int i = 0; i < Node.words(root.node().type); i++) {
                code.aload(0).loadConstant(root.slot() + i);
                load(code, plan, root.node(), i);
                code.lastore();
            }
        }
    }

    /** Whether values of {@code type} stay non-negative as a {@code long}, so that tricks with the sign bit work. */
    static boolean isSmallUnsigned(Type type) {
        return !type.signed() && type.width() < 64;
    }
}
