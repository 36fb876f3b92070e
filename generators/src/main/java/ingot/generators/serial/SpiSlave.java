package ingot.generators.serial;

import ingot.generators.crossing.Synchroniser;
import ingot.generators.stream.Flow;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * SPI slave in each of the four modes, the highest bit first. It watches the lines with its own clock, which must tick eight times or more in a bit,
 * and four times between the choice of the device and the first edge.
 *
 * <p>Latency: a word that came is there four cycles after its last bit was to be looked at. Cost: two registers for a word, a counter, three synchronisers.
 */
@Description("SPI slave.")
public final class SpiSlave extends Module<SpiSlaveParams> {
    /** Words to send; where none waits when a word begins, zeros are sent. */
    public final Stream<UInt> in = input(stream(uint(p.width())));

    /** Words that came, each for one cycle. */
    public final Flow<UInt> out = output(Flow.of(uint(p.width())));

    /** The level of the clock at rest: CPOL. */
    public final Bool clockIdle = input(bool());

    /** Whether bits are looked at on the second edge of the clock, and not on the first: CPHA. */
    public final Bool secondEdge = input(bool());

    public final Bool sclk = input(bool());
    public final Bool mosi = input(bool());
    public final Bool selectN = input(bool());
    public final Bool miso = output(bool());

    /** The device is chosen and drives {@link #miso}. */
    public final Bool driving = output(bool());

    public SpiSlave(SpiSlaveParams params) {
        super(params);
        int countBits = bitsFor(p.width() - 1);
        var clock = Synchroniser.of(sclk, 2).xor(clockIdle);
        var data = Synchroniser.of(mosi, 2);
        var chosen = Synchroniser.of(selectN.not(), 2);
        var clockBefore = next(clock, false);
        var chosenBefore = next(chosen, false);
        var sending = reg(uint(p.width()));
        var fromStream = reg(bool(), false);
        var coming = reg(uint(p.width()));
        var count = reg(uint(countBits), 0);
        var came = reg(bool(), false);
        var edge = chosen.and(clock.ne(clockBefore));
        // The first edge of a bit is the one away from rest.
        var looks = edge.and(clock.ne(secondEdge));
        var turns = edge.and(clock.eq(secondEdge));
        var loads = chosen.andNot(chosenBefore).or(turns.and(count.eq(0)));
        when(loads, () -> {
            sending.set(mux(in.valid, in.payload, 0));
            fromStream.set(in.valid);
        }).elseWhen(turns, () -> sending.set(sending.shiftLeft(1).wrap(p.width())));
        // A word is gone when its first bit has been looked at: one that was only laid ready waits for the next transfer.
        in.ready.set(looks.and(count.eq(0)).and(fromStream));
        came.set(looks.and(count.eq(p.width() - 1)));
        when(chosen.not(), () -> count.set(0)).elseWhen(looks, () -> {
            coming.set(cat(coming.low(p.width() - 1), data));
            count.set(mux(count.eq(p.width() - 1), 0, count.plus(1).wrap(countBits)));
        });
        out.valid().set(came);
        out.payload().set(coming);
        miso.set(sending.bit(p.width() - 1));
        driving.set(chosen);
    }
}
