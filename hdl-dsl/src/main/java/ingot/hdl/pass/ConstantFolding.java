package ingot.hdl.pass;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Wire;

/**
 * Computes what is constant: operators of literals, neutral and absorbing operands, wires that always have one value, and branches that
 * are always or never taken. Registers, ports and outputs of instances are taken as unknown.
 */
public final class ConstantFolding implements Pass {
    @Override
    public Netlist apply(Netlist netlist) {
        return EachModule.apply(netlist, ConstantFolding::fold);
    }

    private static NetModule fold(NetModule module) {
        var folded = new Rewriting(new Folder(Dataflow.of(module))::rewrite).module(module);
        return ConstantBranches.resolve(folded);
    }

    private static final class Folder extends ExprRewriter {
        private final Dataflow flow;

        Folder(Dataflow flow) {
            this.flow = flow;
        }

        @Override
        Expr behind(Expr.Ref ref) {
            return ref.signal() instanceof Wire ? flow.value(ref.signal()) : null;
        }

        @Override
        Expr rule(Expr node) {
            if (node instanceof Expr.Ref ref) {
                var behind = behind(ref);
                return behind != null && known(behind) instanceof Expr.Literal literal
                        ? new Expr.Literal(literal.value(), ref.type(), ref.source()) : Folding.fold(ref);
            }
            return Folding.fold(node);
        }
    }
}
