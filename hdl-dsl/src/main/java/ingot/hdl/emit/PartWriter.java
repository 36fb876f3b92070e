package ingot.hdl.emit;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.ArrayList;

/** Spells what takes words apart and puts them together: slices, concatenations, choices by an index, words of memories. */
final class PartWriter {
    private final ExpressionWriter expressions;
    private final Reads reads;

    PartWriter(ExpressionWriter expressions, Reads reads) {
        this.expressions = expressions;
        this.reads = reads;
    }

    Term slice(Expr operand, int high, int low) {
        switch (operand) {
            case Expr.Ref(var signal, var _) -> {
                reads.range(signal, high, low);
                var part = Reads.part(signal.name(), signal.type().width(), high, low);
                return Term.primary(part, part.equals(signal.name()) && signal.type().signed());
            }
            case Expr.Slice inner -> {
                return slice(inner.operand(), inner.low() + high, inner.low() + low);
            }
            case Expr.Convert inner when inner.operand().width() > high -> {
                return slice(inner.operand(), high, low);
            }
            default -> {
                if (low == 0) {
                    return expressions.at(operand, high + 1);
                }
                var term = expressions.exact(operand).robust();
                var plain = OperatorWriter.shiftable(operand, term.reach() > operand.width() ? term.withSign(false) : term);
                var shifted = new Term(plain.atLeast(Precedence.UNARY) + " >> " + low, Precedence.SHIFT, plain.signed()).reaching(term.reach());
                return shifted.cast(high - low + 1).reaching(operand.width());
            }
        }
    }

    Term concat(Expr.Concat concat) {
        var parts = new ArrayList<String>();
        for (var part : concat.parts()) {
            if (part.width() > 0) {
                parts.add(expressions.exact(part).text());
            }
        }
        if (parts.size() > 1 && parts.stream().distinct().count() == 1) {
            return Term.primary("{" + parts.size() + "{" + parts.getFirst() + "}}", false);
        }
        return Term.primary("{" + String.join(", ", parts) + "}", false);
    }

    Term select(Expr.Select select) {
        var elements = select.elements();
        var index = expressions.exact(select.index()).robust().atLeast(Precedence.SHIFT);
        var reachable = reachable(select);
        var text = new StringBuilder();
        int reach = 0;
        for (var i = 0; i < reachable - 1; i++) {
            var element = element(select, i);
            reach = Math.max(reach, element.reach());
            text.append(index).append(" == ").append(label(select, i)).append(" ? ")
                    .append(element.atLeast(Precedence.LOGICAL_OR)).append(" : ");
        }
        var last = element(select, reachable - 1);
        var precedence = reachable == 1 ? last.precedence() : Precedence.CONDITIONAL;
        return new Term(text + last.text(), precedence, select.type().signed()).reaching(Math.max(reach, last.reach()));
    }

    /** An element as SystemVerilog must take it for the whole choice to have the sign of its type. */
    private Term element(Expr.Select select, int i) {
        var term = expressions.exact(select.elements().get(i)).robust();
        return term.signed() == select.type().signed() ? term : term.withSign(select.type().signed());
    }

    /** How many elements the index can reach. */
    static int reachable(Expr.Select select) {
        var bits = select.index().width();
        return bits >= 31 ? select.elements().size() : Math.min(select.elements().size(), 1 << bits);
    }

    /** The index {@code i} as a case label. */
    static String label(Expr.Select select, int i) {
        return Literals.of(BigInteger.valueOf(i), Type.uint(select.index().width())).text();
    }

    /**
     * {@code address} as {@code bits} bits between brackets, where a signed word of SystemVerilog could be negative. Icarus keeps the
     * carry of an operator between brackets; a cast cuts it.
     */
    String index(Expr address, int bits) {
        var term = expressions.at(address, bits);
        if (!term.isPrimary()) {
            term = term.cast(bits);
        }
        return term.signed() ? term.withSign(false).text() : term.text();
    }

    Term memoryRead(Expr.MemoryRead read) {
        var memory = read.memory();
        var bits = memory.addressWidth();
        var word = Term.primary(memory.name() + "[" + index(read.address(), bits) + "]", memory.word().signed());
        if (MemoryBounds.covers(memory, read.address())) {
            return word;
        }
        var zero = Literals.of(BigInteger.ZERO, memory.word()).text();
        return new Term(MemoryBounds.inside(memory, read.address(), expressions) + " ? " + word.text() + " : " + zero,
                Precedence.CONDITIONAL, memory.word().signed());
    }
}
