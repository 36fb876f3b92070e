package ingot.hdl.pass;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Property;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Type;
import java.util.Optional;

/**
 * A gated clock as an enable of the clock that it comes from.
 *
 * @param clock the clock in front of all gates
 * @param enable whether all gates are open
 */
record Gated(Signal clock, Expr enable) {
    /** The clocking of a register in the domain of {@code clock}. A synchronous reset acts through the gate, so it is not here. */
    Clocking clocking(Optional<Clocking.Reset> reset) {
        return new Clocking(clock, reset.filter(r -> r.kind() == Clocking.Reset.Kind.ASYNCHRONOUS));
    }

    /**
     * What {@code register} takes at an edge of {@code clock}: {@code next}, or under {@code reset} its reset value, if the gate is open.
     *
     * @param original the register of the design, which knows the reset value
     */
    Expr next(Register register, Expr next, Register original, Optional<Clocking.Reset> reset) {
        var source = register.source();
        var value = reset.filter(r -> r.kind() == Clocking.Reset.Kind.SYNCHRONOUS && original.resetValue().isPresent())
                .<Expr>map(r -> new Expr.Mux(Dataflow.active(r, source), Dataflow.resetValue(original), next, source))
                .orElse(next);
        return new Expr.Mux(enable, value, new Expr.Ref(register, source), source);
    }

    /** {@code other} and this gate open. */
    Expr and(Expr other, Source source) {
        return new Expr.Binary(Expr.BinaryOp.AND, enable, other, Type.BOOL, source);
    }

    /** {@code condition} where the gate is open; elsewhere nothing is wrong and nothing happens. */
    Expr sampled(Property.Kind kind, Expr condition, Source source) {
        return switch (kind) {
            case ASSERT, ASSUME -> new Expr.Binary(Expr.BinaryOp.OR,
                    new Expr.Unary(Expr.UnaryOp.NOT, enable, Type.BOOL, source), condition, Type.BOOL, source);
            case COVER -> and(condition, source);
        };
    }
}
