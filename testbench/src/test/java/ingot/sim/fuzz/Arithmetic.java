package ingot.sim.fuzz;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.pass.Flatten;
import ingot.hdl.pass.Operands;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** How wide a design computes. */
final class Arithmetic {
    private Arithmetic() {}

    /** Width of the widest operand of any of {@code operators}, 0 where there is none. */
    static int widest(Netlist netlist, Set<Expr.BinaryOp> operators) {
        var flow = Flatten.flatten(netlist);
        var pending = new ArrayDeque<>(flow.values().values());
        flow.writes().forEach(write -> {
            pending.add(write.enable());
            pending.add(write.address());
            pending.add(write.value());
        });
        var seen = Collections.newSetFromMap(new IdentityHashMap<Expr, Boolean>());
        int widest = 0;
        while (!pending.isEmpty()) {
            var expr = pending.pop();
            if (seen.add(expr)) {
                pending.addAll(Operands.of(expr));
                if (expr instanceof Expr.Binary binary && operators.contains(binary.op())) {
                    widest = Math.max(widest, Math.max(binary.left().width(), binary.right().width()));
                }
            }
        }
        return widest;
    }
}
