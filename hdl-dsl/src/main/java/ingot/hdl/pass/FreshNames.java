package ingot.hdl.pass;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for new signals of a module: after what they are, clashing with nothing. */
final class FreshNames {
    private static final int LONGEST = 40;
    private final Set<String> taken = new HashSet<>();

    FreshNames(NetModule module) {
        module.ports().forEach(port -> take(port.name()));
        module.wires().forEach(wire -> take(wire.name()));
        module.registers().forEach(register -> take(register.name()));
        module.memories().forEach(memory -> take(memory.name()));
        module.instances().forEach(instance -> take(instance.name()));
        module.clockGates().forEach(gate -> take(gate.name()));
        module.verification().wires().forEach(wire -> take(wire.name()));
        module.verification().registers().forEach(register -> take(register.name()));
        module.verification().properties().forEach(property -> take(property.name()));
    }

    private boolean take(String name) {
        return taken.add(name.toLowerCase(Locale.ROOT));
    }

    /** {@code wanted}, with a number where that is taken. */
    String fresh(String wanted) {
        var name = wanted;
        for (int i = 2; !take(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }

    /** {@code count_add_step} for {@code count + step}. */
    static String describe(Expr expr) {
        var text = describe(expr, 2);
        return text.length() <= LONGEST ? text : describe(expr, 1);
    }

    private static String describe(Expr expr, int depth) {
        if (depth == 0 && !(expr instanceof Expr.Ref) && !(expr instanceof Expr.Literal)) {
            return "value";
        }
        return switch (expr) {
            case Expr.Ref ref -> ref.signal().name();
            case Expr.Literal literal -> "c" + literal.value().toString().replace('-', 'm');
            case Expr.Unary unary -> unary.op().name().toLowerCase(Locale.ROOT) + "_" + describe(unary.operand(), depth - 1);
            case Expr.Binary binary -> describe(binary.left(), depth - 1) + "_" + binary.op().name().toLowerCase(Locale.ROOT)
                    + "_" + describe(binary.right(), depth - 1);
            case Expr.Mux mux -> describe(mux.whenTrue(), depth - 1) + "_or_" + describe(mux.whenFalse(), depth - 1);
            case Expr.Slice slice -> describe(slice.operand(), depth) + "_" + slice.high() + "_" + slice.low();
            case Expr.Concat concat -> describe(concat.parts().getFirst(), depth - 1) + "_cat";
            case Expr.Convert convert -> describe(convert.operand(), depth);
            case Expr.Select select -> describe(select.elements().getFirst(), depth - 1) + "_selected";
            case Expr.MemoryRead read -> read.memory().name() + "_word";
        };
    }
}
