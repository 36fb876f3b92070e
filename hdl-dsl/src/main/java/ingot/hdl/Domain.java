package ingot.hdl;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Type;
import java.util.Optional;

/**
 * A clock domain of the module under construction: a clock, perhaps a reset, perhaps an enable. Registers, memory ports and instances
 * that are described {@code in(domain, () -> …)} belong to it; what is described outside belongs to the module's own domain.
 */
public final class Domain {
    final Builder owner;
    final Signal clock;
    /** The reset signal; empty in a domain whose registers have none. */
    final Optional<Clocking.Reset> reset;
    /** One bit: where it is 0 the domain stands still, except for its reset; {@code null} where it never does. */
    final Expr enable;

    Domain(Builder owner, Signal clock, Optional<Clocking.Reset> reset, Expr enable) {
        this.owner = owner;
        this.clock = clock;
        this.reset = reset;
        this.enable = enable;
    }

    /** The clock. */
    public Clock clock() {
        return new Clock(new Expr.Ref(clock, Here.now().source()), owner, null);
    }

    /** The reset; an error in a domain without one. */
    public Reset reset() {
        var here = Here.now();
        if (reset.isEmpty()) {
            here.error("E052", "the clock domain has no reset", "make the domain of a clock and a reset: domain(clock, reset)");
            return new Reset(Clocking.Reset.Kind.SYNCHRONOUS, true, Exprs.zero(Type.BOOL, here.source()), owner, null);
        }
        var signal = reset.get();
        return new Reset(signal.kind(), signal.activeHigh(), new Expr.Ref(signal.signal(), here.source()), owner, null);
    }

    /** This domain, standing still where {@code condition} is false: registers keep their values, memories are not written. */
    public Domain enabled(Bool condition) {
        var here = Here.now();
        var value = here.read(condition);
        var both = enable == null ? value : Exprs.binary(Expr.BinaryOp.AND, enable, value, Type.BOOL, here.source());
        return new Domain(owner, clock, reset, both);
    }

    /**
     * This domain behind a clock gating cell: its clock ticks only where {@code condition} is true before the edge, and neither does a
     * synchronous reset act elsewhere. Registers that stand still for long cost less power so than with {@link #enabled}.
     */
    public Domain gated(Bool condition) {
        var here = Here.now();
        var value = here.read(condition);
        var both = enable == null ? value : Exprs.binary(Expr.BinaryOp.AND, enable, value, Type.BOOL, here.source());
        return new Domain(owner, owner.gate(clock, both, here), reset, null);
    }

    /** This domain with another reset. */
    public Domain withReset(Reset other) {
        var here = Here.now();
        return new Domain(owner, clock, Optional.of(here.module().domains.reset(here, other)), enable);
    }

    /** This domain without a reset. */
    public Domain withoutReset() {
        return new Domain(owner, clock, Optional.empty(), enable);
    }
}
