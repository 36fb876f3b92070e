package ingot.test.guide;

// guide: imports
import ingot.hdl.Bool;
import ingot.hdl.Design;
import ingot.hdl.Module;
import ingot.test.Device;
import ingot.test.Equivalent;
import ingot.test.Formal;
import ingot.test.Proof;
import org.junit.jupiter.api.Test;
// guide: end

class CrossingProofTest {
    // guide: design
    record Params(int greenCycles) {}

    /** Lights of a crossing: east waits for a car, and is green for some cycles. */
    static final class Crossing extends Module<Params> {
        final Bool car = input(bool());
        final Bool north = output(bool());
        final Bool east = output(bool());

        Crossing(Params params) {
            super(params);
            var left = reg(uint(4), 0);
            when(left.ne(0), () -> left.set(left.minus(1).wrap(4)))
                    .elseWhen(car, () -> left.set(p.greenCycles()));
            east.set(left.ne(0));
            north.set(left.eq(0));
            check(north.and(east).not(), "only one road has green");
            check(left.le(p.greenCycles()), "east gives way in time");
            check(impliesNext(car.and(north), east), "a car gets green in the next cycle");
            cover(past(east).and(north), "north has green again");
        }
    }
    // guide: end

    // guide: test
    @Device
    static Crossing crossing() {
        return new Crossing(new Params(5));
    }

    @Formal(prove = 2, cover = 20)
    void isSafe(Proof<Crossing> proof) {}
    // guide: end

    // guide: equivalence
    /** A crossing whose lights are two registers, and not derived from the count. */
    static final class Registered extends Module<Params> {
        final Bool car = input(bool());
        final Bool north = output(bool());
        final Bool east = output(bool());

        Registered(Params params) {
            super(params);
            var left = reg(uint(4), 0);
            var green = reg(bool(), false);
            when(green, () -> left.set(left.minus(1).wrap(4)))
                    .elseWhen(car, () -> left.set(p.greenCycles()));
            green.set(mux(green, left.ne(1), car));
            east.set(green);
            north.set(green.not());
        }
    }

    @Test
    void doesTheSameWithRegisters() {
        var params = new Params(5);
        Equivalent.assertEquivalent(Design.of(() -> new Crossing(params)), Design.of(() -> new Registered(params)));
    }
    // guide: end
}
