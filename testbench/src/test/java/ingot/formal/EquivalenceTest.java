package ingot.formal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.hdl.Elaboration;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EquivalenceTest {
    enum Form { MULTIPLY, SHIFT, WRONG, NARROW }

    record Params(Form form) {}

    /** Adds up five times what comes in. */
    static final class FiveTimes extends Module<Params> {
        final UInt in = input(uint(p.form() == Form.NARROW ? 3 : 4));
        final UInt out = output(uint(8));

        FiveTimes(Params params) {
            super(params);
            var sum = reg(uint(8), 0);
            var five = switch (p.form()) {
                case MULTIPLY, NARROW -> in.times(lit(5, 3)).extend(8);
                case SHIFT -> in.shiftLeft(2).plus(in).extend(8);
                case WRONG -> when(in.eq(11)).then(lit(54, 8)).otherwise(in.shiftLeft(2).plus(in).extend(8));
            };
            sum.set(sum.plus(five).wrap(8));
            out.set(sum);
        }
    }

    private static Verdict compare(Form first, Form second, Path folder) {
        var reason = FormalCheck.unavailable();
        assumeTrue(reason.isEmpty(), reason.orElse(""));
        var both = Equivalence.of(Elaboration.elaborate(() -> new FiveTimes(new Params(first))),
                Elaboration.elaborate(() -> new FiveTimes(new Params(second))), 0);
        return new FormalCheck(both, folder, Duration.ofSeconds(30)).decide(new Goal.Prove(3));
    }

    @Test
    void twoFormsOfOneThingAreEquivalent(@TempDir Path folder) {
        assertInstanceOf(Verdict.Holds.class, compare(Form.MULTIPLY, Form.SHIFT, folder));
    }

    @Test
    void aDifferenceIsFoundInTheCycleThatShowsIt(@TempDir Path folder) {
        var fails = assertInstanceOf(Verdict.Fails.class, compare(Form.MULTIPLY, Form.WRONG, folder));
        assertEquals("same_out", fails.properties().getFirst().path());
        var inputs = fails.trace().inputs();
        assertEquals(11, inputs.get(inputs.size() - 2).get("in").intValue(), "the value for which they differ, a cycle before");
    }

    @Test
    void otherPortsAreNamed(@TempDir Path folder) {
        var failure = assertThrows(FormalException.class, () -> compare(Form.MULTIPLY, Form.NARROW, folder));
        assertTrue(failure.getMessage().contains("`in` uint(4), `in` uint(3)"), failure.getMessage());
    }
}
