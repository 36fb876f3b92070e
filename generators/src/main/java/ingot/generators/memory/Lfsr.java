package ingot.generators.memory;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import java.util.ArrayList;

/**
 * Linear-feedback shift register: pseudo-random bits, each the sum of those {@code width - i} places before it for which the polynomial has the power i.
 *
 * <p>Latency: none; a new state in the cycle after each {@code enable}. Throughput: {@code steps} bits per cycle. Cost: {@code width} bits of register and, in
 * each step, an exclusive-or for each term of the polynomial. A state of 0 would stay, and is never reached.
 *
 * @see <a href="https://docs.amd.com/v/u/en-US/xapp052">P. Alfke: Efficient Shift Registers, LFSR Counters, and Long Pseudo-Random Sequence
 *     Generators, 1996</a>
 */
@Description("Linear-feedback shift register: pseudo-random bits.")
public final class Lfsr extends Module<LfsrParams> {
    /** Goes on. */
    public final Bool enable = input(bool());

    /** The bits that the steps from this state on give: bit 0 is the first one. */
    public final UInt bits = output(uint(p.steps()));
    public final UInt state = output(uint(p.width()));

    public Lfsr(LfsrParams params) {
        super(params);
        var value = reg(uint(p.width()), p.seed());
        var made = new ArrayList<Bool>();
        var after = value.bits(p.width() - 1, 0);
        for (int i = 0; i < p.steps(); i++) {
            made.add(0, after.bit(p.form() == LfsrParams.Form.GALOIS ? p.width() - 1 : 0));
            after = switch (p.form()) {
                case GALOIS -> {
                    var feedback = mux(after.bit(p.width() - 1), uint(p.width()).lit(p.feedback()), uint(p.width()).lit(0));
                    yield cat(after.low(p.width() - 1), lit(false)).xor(feedback);
                }
                case FIBONACCI -> cat(after.and(uint(p.width()).lit(p.feedback())).parity(), after.high(p.width() - 1));
            };
        }
        var next = after;
        when(enable, () -> value.set(next));
        bits.set(cat(made));
        state.set(value);
        check(value.ne(0), "the register does not stop");
    }

    @Override
    protected String moduleName() {
        return "Lfsr" + p.width() + "_" + p.feedback().toString(16) + "_" + p.form().name().toLowerCase(java.util.Locale.ROOT)
                + "_s" + p.steps() + "_" + p.seed().toString(16);
    }
}
