package ingot.hdl.report;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Verification;
import ingot.hdl.pass.Dataflow;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * What one module holds itself, or a whole design.
 *
 * @param registers number of registers
 * @param registerBits their bits
 * @param memories number of memories
 * @param memoryBits their bits
 * @param instances number of modules inside
 * @param clockGates number of clock gates
 * @param operators how many operators there are of each kind and width, each shared one once; what is only wiring (slices,
 *     concatenations, conversions) does not count
 */
public record Contents(
        BigInteger registers, BigInteger registerBits, BigInteger memories, BigInteger memoryBits, BigInteger instances, BigInteger clockGates,
        SortedMap<Operator, BigInteger> operators) {
    /** Nothing. */
    static final Contents NONE = new Contents(BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO,
            BigInteger.ZERO, new TreeMap<>());

    public Contents {
        operators = Collections.unmodifiableSortedMap(new TreeMap<>(operators));
    }

    /**
     * A kind of operator.
     *
     * @param width bits of its widest operand or of its result, whichever is wider
     */
    public record Operator(String kind, int width) implements Comparable<Operator> {
        @Override
        public int compareTo(Operator other) {
            return Comparator.comparing(Operator::kind).thenComparingInt(Operator::width).compare(this, other);
        }
    }

    /** What {@code module} holds, without what its instances hold and without its verification. */
    static Contents of(NetModule module) {
        var operators = new TreeMap<Operator, BigInteger>();
        if (module.blackBox().isEmpty()) {
            var flow = Dataflow.of(module.withVerification(Verification.NONE));
            Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            flow.values().values().forEach(value -> count(value, seen, operators));
            for (var write : flow.writes()) {
                count(write.enable(), seen, operators);
                count(write.address(), seen, operators);
                count(write.value(), seen, operators);
            }
            module.instances().forEach(instance -> instance.inputs().values().forEach(value -> count(value, seen, operators)));
            module.clockGates().forEach(gate -> count(gate.enable(), seen, operators));
        }
        return new Contents(BigInteger.valueOf(module.registers().size()), sum(module.registers().stream().mapToLong(r -> r.type().width())),
                BigInteger.valueOf(module.memories().size()), sum(module.memories().stream().mapToLong(m -> (long) m.word().width() * m.depth())),
                BigInteger.valueOf(module.instances().size()), BigInteger.valueOf(module.clockGates().size()), operators);
    }

    private static BigInteger sum(LongStream bits) {
        return BigInteger.valueOf(bits.sum());
    }

    private static void count(Expr root, Set<Expr> seen, SortedMap<Operator, BigInteger> operators) {
        var stack = new ArrayDeque<Expr>();
        stack.push(root);
        while (!stack.isEmpty()) {
            var node = stack.pop();
            if (seen.add(node)) {
                if (levels(node) > 0) {
                    int width = Math.max(node.width(), node.operands().stream().mapToInt(Expr::width).max().orElse(0));
                    operators.merge(new Operator(kind(node), width), BigInteger.ONE, BigInteger::add);
                }
                node.operands().forEach(stack::push);
            }
        }
    }

    /** What an operator is called. */
    static String kind(Expr node) {
        return switch (node) {
            case Expr.Unary unary -> unary.op().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            case Expr.Binary binary -> binary.op().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            case Expr.Mux _ -> "mux";
            case Expr.Select select -> "select of " + select.elements().size();
            case Expr.MemoryRead _ -> "memory read";
            case Expr.Ref _ -> "signal";
            case Expr.Literal _ -> "constant";
            case Expr.Slice _ -> "slice";
            case Expr.Concat _ -> "concat";
            case Expr.Convert _ -> "convert";
        };
    }

    /** How many levels of logic a node is; wiring is none. A choice of many is a tree of choices of two. */
    static int levels(Expr node) {
        return switch (node) {
            case Expr.Ref _, Expr.Literal _, Expr.Slice _, Expr.Concat _, Expr.Convert _ -> 0;
            case Expr.Unary _, Expr.Binary _, Expr.Mux _, Expr.MemoryRead _ -> 1;
            case Expr.Select select -> Math.max(1, 32 - Integer.numberOfLeadingZeros(select.elements().size() - 1));
        };
    }

    /** This and {@code count} of {@code other}. */
    Contents plus(Contents other, BigInteger count) {
        var all = new TreeMap<>(operators);
        other.operators.forEach((operator, number) -> all.merge(operator, number.multiply(count), BigInteger::add));
        return new Contents(registers.add(other.registers.multiply(count)), registerBits.add(other.registerBits.multiply(count)),
                memories.add(other.memories.multiply(count)), memoryBits.add(other.memoryBits.multiply(count)),
                instances.add(other.instances.multiply(count)), clockGates.add(other.clockGates.multiply(count)), all);
    }

    /** Operators of every kind. */
    public BigInteger operatorCount() {
        return operators.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
