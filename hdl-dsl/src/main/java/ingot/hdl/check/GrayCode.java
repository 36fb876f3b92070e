package ingot.hdl.check;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Recognises registers that hold a Gray code by the form of what they take: {@code x ^ (x >> 1)}. */
final class GrayCode {
    private final Domains domains;
    private final Map<Register, List<Expr>> values = new IdentityHashMap<>();

    GrayCode(NetModule module, Domains domains) {
        this.domains = domains;
        module.processes().forEach(process -> Statement.walk(process.body(), this::collect));
    }

    private void collect(Statement statement) {
        switch (statement) {
            case Statement.Assign(Register register, var value, var _) ->
                    values.computeIfAbsent(register, key -> new ArrayList<>()).add(value);
            case Statement.AssignSlice(Register register, var _, var _, var value, var _) ->
                    values.computeIfAbsent(register, key -> new ArrayList<>()).add(value);
            case Statement.Assign _, Statement.AssignSlice _, Statement.MemoryWrite _, Statement.If _, Statement.Switch _ -> { }
        }
    }

    /** Whether at most one bit of {@code register} changes at an edge, as far as its values show. */
    boolean holds(Register register) {
        return register.type().width() == 1
                || values.getOrDefault(register, List.of()).stream().allMatch(value -> isGray(register, value));
    }

    private boolean isGray(Register register, Expr value) {
        var inner = strip(value);
        return switch (inner) {
            case Expr.Ref ref -> ref.signal() == register;
            case Expr.Mux mux -> isGray(register, mux.whenTrue()) && isGray(register, mux.whenFalse());
            case Expr.Binary xor when xor.op() == Expr.BinaryOp.XOR ->
                    isHalf(xor.left(), xor.right()) || isHalf(xor.right(), xor.left());
            default -> false;
        };
    }

    private boolean isHalf(Expr half, Expr whole) {
        var full = strip(whole);
        return switch (strip(half)) {
            case Expr.Slice slice -> slice.low() == 1 && slice.high() == full.width() - 1
                    && isSame(uncut(strip(slice.operand())), uncut(full));
            case Expr.Binary shift when shift.op() == Expr.BinaryOp.SHIFT_RIGHT ->
                    shift.right() instanceof Expr.Literal one && one.value().equals(BigInteger.ONE) && isSame(strip(shift.left()), full);
            default -> false;
        };
    }

    /** What the low bits of {@code expr} are taken from, where it is bits of something wider: bits of bits are written as bits of that. */
    private Expr uncut(Expr expr) {
        return expr instanceof Expr.Convert cut && cut.width() < cut.operand().width() ? strip(cut.operand()) : expr;
    }

    private static boolean isSame(Expr left, Expr right) {
        return ValueRange.isSame(left, right);
    }

    /** Without names and conversions around it. */
    private Expr strip(Expr expr) {
        return switch (expr) {
            case Expr.Convert convert when convert.width() >= convert.operand().width() -> strip(convert.operand());
            case Expr.Ref(Signal signal, var _) when !(signal instanceof Register) && domains.plain(signal) != null ->
                    strip(domains.plain(signal));
            default -> expr;
        };
    }
}
