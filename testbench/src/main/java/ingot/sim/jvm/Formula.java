package ingot.sim.jvm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The next value of a register as a tree, cut at registers, inputs and nodes that many read. Two formulas with one {@link #shape}
 * differ only in what they read.
 *
 * @param leaves what it reads, from left to right, constants left out
 */
record Formula(String shape, List<Node> leaves) {
    private static final int MAX_NODES = 60;
    private static final int MANY_READERS = 8;

    /** The formula of {@code root}, or nothing where it is too large or cannot be computed in 32 bits. */
    static Optional<Formula> of(Node root, int[] readers) {
        if (root.width() == 0 || root.width() > 32) {
            return Optional.empty();
        }
        var walk = new Walk(readers);
        return walk.visit(Plan.real(root), true)
                ? Optional.of(new Formula(walk.shape.toString(), walk.leaves))
                : Optional.empty();
    }

    private static final class Walk {
        private final int[] readers;
        private final StringBuilder shape = new StringBuilder();
        private final List<Node> leaves = new ArrayList<>();
        private int count;

        Walk(int[] readers) {
            this.readers = readers;
        }

        boolean visit(Node node, boolean isRoot) {
            if (++count > MAX_NODES) {
                return false;
            }
            boolean cut = node.op == Op.INPUT || node.op == Op.REGISTER
                    || !isRoot && node.op != Op.CONSTANT && readers[node.id] >= MANY_READERS;
            if (cut) {
                shape.append('@');
                type(node);
                leaves.add(node);
                return !node.isWide();
            }
            if (!IntArithmetic.isPossible(node)) {
                return false;
            }
            shape.append(node.op);
            type(node);
            if (node.detail != null) {
                shape.append(node.detail);
            }
            for (var operand : node.operands) {
                shape.append(',');
                type(operand);
                if (!visit(Plan.real(operand), false)) {
                    return false;
                }
            }
            shape.append(')');
            return true;
        }

        private void type(Node node) {
            shape.append(node.width()).append(node.signed() ? 's' : 'u');
        }
    }
}
