package ingot.test;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Design;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** Equivalence as one assertion. */
@Tag("tool")
class EquivalentTest {
    private static final int MULTIPLIED = -1;
    private static final int NEVER = -2;

    record Params(int wrongAt) {}

    /** Five times what comes in, but for one value. */
    static final class FiveTimes extends Module<Params> {
        final UInt in = input(uint(4));
        final UInt out = output(uint(7));

        FiveTimes(Params params) {
            super(params);
            var five = reg(uint(7), 0);
            var sum = in.shiftLeft(2).plus(in).extend(7);
            five.set(p.wrongAt() == MULTIPLIED ? in.times(lit(5, 3)) : p.wrongAt() == NEVER ? sum : mux(in.eq(p.wrongAt()), lit(54, 7), sum));
            out.set(five);
        }
    }

    private static Design<FiveTimes> design(int wrongAt) {
        return Design.of(() -> new FiveTimes(new Params(wrongAt)));
    }

    @Test
    void twoFormsOfOneThing() {
        Equivalent.assertEquivalent(design(MULTIPLIED), design(NEVER));
    }

    @Test
    void aDifferenceIsShownByInputs() {
        var failure = assertThrows(AssertionFailedError.class, () -> Equivalent.assertEquivalent(design(MULTIPLIED), design(11)));
        assertTrue(failure.getMessage().contains("output `out` is the same in both designs"), failure.getMessage());
        assertTrue(failure.getMessage().contains("dut.poke(dut.top().in, 11);"), failure.getMessage());
        assertTrue(failure.getMessage().contains("wave: target/waves/EquivalentTest"), failure.getMessage());
    }

    @Test
    void anEngineThatRunsTheDesignItselfHasNothingToCompare() {
        assertThrows(IllegalArgumentException.class, () -> Equivalent.assertEquivalent(design(MULTIPLIED), EngineKind.JVM));
    }
}
