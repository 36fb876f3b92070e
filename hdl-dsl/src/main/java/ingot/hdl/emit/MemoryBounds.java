package ingot.hdl.emit;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.Optional;

/** Whether an address can lie past the end of a memory, and the condition that says that it does not. */
final class MemoryBounds {
    private MemoryBounds() {}

    /** Whether every value of {@code address} names a word. */
    static boolean covers(Memory memory, Expr address) {
        var constant = constant(address);
        return constant.isPresent() ? constant.get().compareTo(BigInteger.valueOf(memory.depth())) < 0
                : BigInteger.ONE.shiftLeft(address.width()).compareTo(BigInteger.valueOf(memory.depth())) <= 0;
    }

    /** The value of an address that is always the same. */
    static Optional<BigInteger> constant(Expr address) {
        return switch (address) {
            case Expr.Literal literal -> Optional.of(Type.uint(literal.width()).wrap(literal.value()));
            case Expr none when none.width() == 0 -> Optional.of(BigInteger.ZERO);
            case Expr.Convert convert when convert.operand().width() == 0 || !convert.operand().type().signed() ->
                    constant(convert.operand()).map(Type.uint(convert.width())::wrap);
            default -> Optional.empty();
        };
    }

    /** The condition that {@code address} names a word. */
    static String inside(Memory memory, Expr address, ExpressionWriter expressions) {
        var depth = BigInteger.valueOf(memory.depth());
        var type = Type.uint(Math.max(1, address.width()));
        var term = expressions.exact(address).robust().atLeast(Precedence.SHIFT);
        return term + " <= " + Literals.of(depth.subtract(BigInteger.ONE), type).text();
    }
}
