package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.StateMachine.Arc;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Wire;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A finite state machine whose states are the constants of an enum.
 *
 * {@snippet :
 * var state = fsm(State.class, State.IDLE);
 * state.in(State.IDLE, () -> when(start, () -> state.go(State.RUN)));
 * state.in(State.RUN, () -> when(count.eq(0), () -> state.go(State.IDLE)));
 * state.onEntry(State.RUN, () -> count.set(9));
 * busy.set(state.is(State.RUN));
 * }
 *
 * <p>Every state is described once. Simulators count how often each state and each transition happens.
 *
 * @param <E> the enum
 */
public final class Fsm<E extends Enum<E>> {
    private final EnumOf<E> state;
    private final E initial;
    private final Register register;
    private final Builder module;
    private final Block.Choice choice;
    private final Set<E> described = new LinkedHashSet<>();
    private final Set<Arc> arcs = new LinkedHashSet<>();
    private List<E> current = List.of();
    private Wire next;

    Fsm(EnumOf<E> state, E initial, Here here) {
        this.state = state;
        this.initial = initial;
        this.module = here.module();
        this.register = (Register) ((Expr.Ref) state.expr).signal();
        this.choice = new Block.Choice(here.read(state), new ArrayList<>(), new Block(), here.source());
        module.checking.add(this);
        module.atEnd(() -> checkComplete(here));
    }

    /** The state as a word. */
    public EnumOf<E> state() {
        return state;
    }

    /** Whether the machine is in {@code constant}. */
    public Bool is(E constant) {
        return state.eq(constant);
    }

    /** What happens in a state. */
    public Fsm<E> in(E constant, Runnable body) {
        return in(List.of(constant), body);
    }

    /** What happens in each of some states. */
    public Fsm<E> in(List<E> constants, Runnable body) {
        var here = Here.now();
        if (described.isEmpty()) {
            module.add(choice);
        }
        var labels = new ArrayList<BigInteger>();
        for (var constant : constants) {
            if (described.add(constant)) {
                labels.add(state.code(constant));
            } else {
                here.error("E037", "the state machine describes " + constant + " twice", "put both descriptions together");
            }
        }
        var arm = new Block.Arm(labels, new Block(), here.source());
        choice.arms().add(arm);
        var outer = current;
        current = List.copyOf(constants);
        try {
            module.inside(arm.body(), body);
        } finally {
            current = outer;
        }
        return this;
    }

    /** Goes to {@code target} at the next clock edge; only inside {@link #in(Enum, Runnable)}. */
    public void go(E target) {
        var here = Here.now();
        if (current.isEmpty()) {
            here.error("E082", "`go(" + target + ")` stands outside of a state", "put it into in(" + initial + ", () -> ...)");
            return;
        }
        for (var from : current) {
            if (from != target) {
                arcs.add(new Arc(state.code(from), state.code(target), "", here.source()));
            }
        }
        here.assign(state, state.lit(target));
    }

    /** Whether the machine comes to {@code constant} from another state at the next clock edge. */
    public Bool enters(E constant) {
        var here = Here.now();
        return new Bool(here, and(is(here, upcoming(), constant, true), is(here, here.read(state), constant, false), here), null);
    }

    /** Whether the machine goes from {@code constant} to another state at the next clock edge. */
    public Bool leaves(E constant) {
        var here = Here.now();
        return new Bool(here, and(is(here, here.read(state), constant, true), is(here, upcoming(), constant, false), here), null);
    }

    /** What happens in the cycle before the first one in {@code constant}: registers that are set here have their values there. */
    public Fsm<E> onEntry(E constant, Runnable body) {
        Hdl.when(enters(constant), body);
        return this;
    }

    /** What happens in the last cycle in {@code constant}. */
    public Fsm<E> onExit(E constant, Runnable body) {
        Hdl.when(leaves(constant), body);
        return this;
    }

    private Expr is(Here here, Expr value, E constant, boolean equal) {
        return Exprs.binary(equal ? BinaryOp.EQUAL : BinaryOp.NOT_EQUAL, value,
                Exprs.literal(state.code(constant), state.type, here.source()), Type.BOOL, here.source());
    }

    private static Expr and(Expr left, Expr right, Here here) {
        return Exprs.binary(BinaryOp.AND, left, right, Type.BOOL, here.source());
    }

    /** The state after the next clock edge. */
    private Expr upcoming() {
        if (next == null) {
            next = new Wire("next_state", state.type, register.source());
            var hint = new Hint(Site.UNKNOWN, null);
            hint.propose(module.declaredName(register) + "_next");
            var entry = new Declared(next, hint, "");
            module.wires.add(entry);
            module.declared.put(next, entry);
        }
        return new Expr.Ref(next, register.source());
    }

    /** The wire that holds the next state; {@code null} where nothing asks for it. */
    Wire next() {
        return next;
    }

    Register register() {
        return register;
    }

    List<BigInteger> states() {
        return state.constants().stream().map(state::code).toList();
    }

    List<Arc> arcs() {
        return List.copyOf(arcs);
    }

    private void checkComplete(Here here) {
        var missing = state.constants().stream().filter(constant -> !described.contains(constant)).toList();
        if (!missing.isEmpty()) {
            here.error("E083", "the state machine does not say what happens in "
                    + String.join(", ", missing.stream().map(Enum::name).toList()),
                    "add in(" + missing.getFirst() + ", () -> ...), empty where nothing does");
        }
        for (var constant : state.constants()) {
            var code = state.code(constant);
            if (constant != initial && missing.isEmpty() && arcs.stream().noneMatch(arc -> arc.to().equals(code))) {
                here.error("E084", "no transition of the state machine leads to " + constant,
                        "add go(" + constant + ") where it should be entered, or remove the constant");
            }
        }
    }
}
