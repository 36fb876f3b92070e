package ingot.generators.crossing;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * Counts in binary and in Gray code, where one bit changes at a time, so that another clock may read the count through a
 * {@link Synchroniser}. Both counts are registers.
 *
 * <p>Cost: {@code 2 * width} bits of register, an adder, and {@code width - 1} exclusive-ors.
 *
 * @see <a href="https://patents.google.com/patent/US2632058A">F. Gray: Pulse code communication, 1953</a>
 */
@Description("Counts in binary and in Gray code.")
public final class GrayCounter extends Module<GrayParams> {
    /** Counts one on. */
    public final Bool enable = input(bool());

    public final UInt count = output(uint(p.width()));
    public final UInt gray = output(uint(p.width()));

    public GrayCounter(GrayParams params) {
        super(params);
        var binary = reg(uint(p.width()), 0);
        var coded = reg(uint(p.width()), 0);
        when(enable, () -> {
            var following = binary.plus(1).wrap(p.width());
            binary.set(following);
            coded.set(encode(following));
        });
        count.set(binary);
        gray.set(coded);
    }

    /** The Gray code of {@code binary}. */
    public static UInt encode(UInt binary) {
        return binary.width() == 1 ? binary : binary.xor(binary.shiftRight(1));
    }

    /** The number whose Gray code is {@code gray}. */
    public static UInt decode(UInt gray) {
        var value = gray;
        for (int distance = 1; distance < gray.width(); distance *= 2) {
            value = value.xor(value.shiftRight(distance));
        }
        return value;
    }
}
