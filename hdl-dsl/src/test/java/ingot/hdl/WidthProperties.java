package ingot.hdl;

import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Results are exactly as wide as the values that they can take. */
class WidthProperties {
    record Widths(int a, int b) {}

    static final class Sums extends Module<Widths> {
        final UInt a = input(uint(p.a()));
        final UInt b = input(uint(p.b()));
        final SInt s = input(sint(p.a()));
        final SInt t = input(sint(p.b()));
        final UInt sum = a.plus(b);
        final UInt product = a.times(b);
        final SInt signedSum = s.plus(t);
        final SInt difference = s.minus(t);
        final SInt signedProduct = s.times(t);
        final SInt negated = s.negate();

        Sums(Widths widths) {
            super(widths);
        }
    }

    @Property(tries = 100)
    void everyResultHoldsItsExtremes(@ForAll @IntRange(min = 1, max = 80) int a, @ForAll @IntRange(min = 1, max = 80) int b) {
        var made = new Sums[1];
        Elaboration.elaborate(() -> made[0] = new Sums(new Widths(a, b)));
        var sums = made[0];
        var u = Type.uint(a);
        var v = Type.uint(b);
        var s = Type.sint(a);
        var t = Type.sint(b);
        holds(sums.sum, BigInteger.ZERO, u.max().add(v.max()));
        holds(sums.product, BigInteger.ZERO, u.max().multiply(v.max()));
        holds(sums.signedSum, s.min().add(t.min()), s.max().add(t.max()));
        holds(sums.difference, s.min().subtract(t.max()), s.max().subtract(t.min()));
        holds(sums.signedProduct, s.min().multiply(t.max()), s.min().multiply(t.min()));
        holds(sums.negated, s.max().negate(), s.min().negate());
    }

    private static void holds(Word word, BigInteger smallest, BigInteger largest) {
        if (!word.type.holds(smallest) || !word.type.holds(largest)) {
            throw new AssertionError(word + " does not hold " + smallest + " to " + largest);
        }
    }
}
