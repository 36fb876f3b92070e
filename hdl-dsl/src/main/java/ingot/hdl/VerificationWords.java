package ingot.hdl;

import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Property.Kind;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.function.UnaryOperator;

/**
 * The vocabulary of checking; {@link Hdl} inherits it. A property is looked at when the clock ticks, except under reset; inside
 * {@code when} it counts only where the conditions hold. One that looks {@code n} cycles back counts from the
 * {@code n}-th cycle after reset on. Simulation and proofs run the properties, synthesis leaves them out.
 */
public abstract sealed class VerificationWords extends BitFunctions permits DomainWords {
    VerificationWords() {}

    /**
     * Says that {@code condition} must hold. A simulation in which it does not fails, with {@code message} and this line.
     *
     * @param message what holds, in a few words: it names the property too, {@code count_stays_below_10}
     */
    public static void check(Bool condition, String message) {
        state(Kind.ASSERT, condition, message);
    }

    /** Says that the surroundings keep {@code condition} true. Simulation checks it too; a proof takes it for granted. */
    public static void assume(Bool condition, String message) {
        state(Kind.ASSUME, condition, message);
    }

    /** Says that {@code condition} should happen. Simulation counts how often it does, a proof looks for a way to it. */
    public static void cover(Bool condition, String message) {
        state(Kind.COVER, condition, message);
    }

    private static void state(Kind kind, Bool condition, String message) {
        var here = Here.now();
        here.module().checking.state(kind, condition, message, here);
    }

    /** {@code value} as it was one cycle ago. For properties only; {@code next} is the register for a design. */
    public static <T extends Data> T past(T value) {
        return past(value, 1);
    }

    /** {@code value} as it was {@code cycles} cycles ago. For properties only. */
    public static <T extends Data> T past(T value, int cycles) {
        var here = Here.now();
        if (cycles < 1) {
            here.error("E081", "`past` of " + cycles + " cycles", "look back by 1 cycle or more");
            return value;
        }
        return here.made(here.module().checking.past(value, cycles, here));
    }

    /**
     * A register that exists only for checking, for what a property must remember: {@code ghost(uint(4), 0, n -> n.plus(fire.asUInt()).wrap(4))} counts.
     * It takes the value of {@code next} at every tick, whatever conditions it stands in. No design reads it, and nothing of it reaches the gates.
     *
     * @param reset its value after reset
     * @param next from its value now its value in the next cycle
     */
    public static <T extends Word> T ghost(T type, long reset, UnaryOperator<T> next) {
        var here = Here.now();
        return here.module().checking.ghost(type, BigInteger.valueOf(reset), next, here);
    }

    /** Whether no bit of {@code value} has changed since the last cycle. For properties only. */
    public static Bool stable(Data value) {
        var here = Here.now();
        return here.made(same(here, value));
    }

    /** Whether some bit of {@code value} has changed since the last cycle. For properties only. */
    public static Bool changed(Data value) {
        var here = Here.now();
        return new Bool(here, Exprs.not(here.read(same(here, value)), here.source()), null);
    }

    private static Bool same(Here here, Data value) {
        var all = Exprs.literal(BigInteger.ONE, Type.BOOL, here.source());
        var before = Leaves.of(here.module().checking.past(value, 1, here)).iterator();
        for (var leaf : Leaves.of(value)) {
            var equal = Exprs.binary(BinaryOp.EQUAL, here.read(leaf.word()), here.read(before.next().word()), Type.BOOL, here.source());
            all = all instanceof ingot.hdl.netlist.Expr.Literal ? equal
                    : Exprs.binary(BinaryOp.AND, all, equal, Type.BOOL, here.source());
        }
        return new Bool(Type.BOOL, all, here.module(), null);
    }

    /** Whether {@code value} has become true in this cycle. For properties only. */
    public static Bool rose(Bool value) {
        return edge(value, true);
    }

    /** Whether {@code value} has become false in this cycle. For properties only. */
    public static Bool fell(Bool value) {
        return edge(value, false);
    }

    private static Bool edge(Bool value, boolean rises) {
        var here = Here.now();
        var now = here.read(value);
        var before = here.read(here.module().checking.past(value, 1, here));
        return new Bool(here, Exprs.binary(BinaryOp.AND, rises ? now : Exprs.not(now, here.source()),
                rises ? Exprs.not(before, here.source()) : before, Type.BOOL, here.source()), null);
    }

    /** Whether {@code effect} is true now if {@code cause} was in the last cycle. For properties only. */
    public static Bool impliesNext(Bool cause, Bool effect) {
        var here = Here.now();
        var before = here.read(here.module().checking.past(cause, 1, here));
        return new Bool(here, Exprs.binary(BinaryOp.OR, Exprs.not(before, here.source()), here.read(effect), Type.BOOL, here.source()), null);
    }
}
