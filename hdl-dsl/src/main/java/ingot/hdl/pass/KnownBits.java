package ingot.hdl.pass;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import java.math.BigInteger;

/**
 * Uses what is known about single bits: a value of which every bit is known becomes a literal (the top bits of a widened word, a
 * comparison with a number that the word cannot reach), a mask that clears only zeros goes away, and elements of a table that its index
 * cannot reach are left out. Registers, ports and outputs of instances are taken as unknown.
 */
public final class KnownBits implements Pass {
    @Override
    public Netlist apply(Netlist netlist) {
        return EachModule.apply(netlist, KnownBits::simplify);
    }

    private static NetModule simplify(NetModule module) {
        return new Rewriting(new Simplifier(new BitAnalysis(Dataflow.of(module)))::rewrite).module(module);
    }

    private static final class Simplifier extends ExprRewriter {
        private final BitAnalysis analysis;

        Simplifier(BitAnalysis analysis) {
            this.analysis = analysis;
        }

        @Override
        Expr rule(Expr node) {
            if (node instanceof Expr.Literal) {
                return node;
            }
            var bits = analysis.of(node);
            if (bits.isConstant()) {
                return Folding.literal(node.type().wrap(bits.ones()), node);
            }
            return switch (node) {
                case Expr.Binary binary -> unmask(binary);
                case Expr.Select select -> reachable(select);
                default -> node;
            };
        }

        /** An AND or OR that changes no bit. */
        private Expr unmask(Expr.Binary node) {
            var left = analysis.of(node.left());
            var right = analysis.of(node.right());
            var all = Bits.mask(node.width());
            return switch (node.op()) {
                case AND -> right.ones().or(left.zeros()).equals(all) ? node.left()
                        : left.ones().or(right.zeros()).equals(all) ? node.right() : node;
                case OR -> right.zeros().or(left.ones()).equals(all) ? node.left()
                        : left.zeros().or(right.ones()).equals(all) ? node.right() : node;
                default -> node;
            };
        }

        private Expr reachable(Expr.Select node) {
            var last = analysis.of(node.index()).max();
            int size = node.elements().size();
            return last.compareTo(BigInteger.valueOf(size - 1L)) >= 0
                    ? node : new Expr.Select(node.elements().subList(0, last.intValue() + 1), node.index(), node.source());
        }
    }
}
