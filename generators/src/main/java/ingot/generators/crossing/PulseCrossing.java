package ingot.generators.crossing;

import ingot.hdl.Bool;
import ingot.hdl.ClockDomain;
import ingot.hdl.Description;
import ingot.hdl.Domain;
import ingot.hdl.Module;

/**
 * Carries pulses of one cycle from one clock to another. Each becomes one cycle there, however fast or slow the clocks are. A pulse
 * that comes while the last one is under way ({@code busy}) is ignored.
 *
 * <p>Latency: {@code stages} edges of the receiving clock, or one less; {@code busy} ends {@code stages} edges of the sending clock after that.
 * Both domains must be reset together.
 */
@Description("Carries pulses from one clock to another.")
public final class PulseCrossing extends Module<CrossingParams> {
    /** The clock that pulses come from. */
    public static final ClockDomain SEND = ClockDomain.named("send");

    /** The clock that pulses go to. */
    public static final ClockDomain RECEIVE = ClockDomain.named("receive");

    /** A pulse in the sending clock: true for one cycle. */
    public final Bool pulse = input(bool());

    /** The last pulse is under way; a new one would be ignored. Of the sending clock. */
    public final Bool busy = output(bool());

    /** The pulse in the receiving clock: true for one cycle. */
    public final Bool out = output(bool());

    public PulseCrossing(CrossingParams params) {
        super(params, SEND);
        describe(p, domain(), domain(RECEIVE), pulse, busy, out);
    }

    /** The crossing between two domains of the module under construction. */
    static void describe(CrossingParams p, Domain send, Domain receive, Bool pulse, Bool busy, Bool out) {
        var level = in(send, () -> reg(bool(), false));
        var seen = in(receive, () -> {
            var arrived = Synchroniser.of(level, p.stages());
            var before = next(arrived, false);
            out.set(arrived.xor(before));
            return before;
        });
        in(send, () -> {
            var back = Synchroniser.of(seen, p.stages());
            busy.set(level.ne(back));
            when(pulse.andNot(busy), () -> level.set(level.not()));
        });
    }
}
