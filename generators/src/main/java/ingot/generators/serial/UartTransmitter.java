package ingot.generators.serial;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * Sends words over a UART line: a start bit, the bits of the word from the lowest, the parity, the stop bits.
 *
 * <p>Latency: the start bit begins in the cycle after the word was taken. Throughput: one word per frame, without a pause. Cost: a register for a frame, two counters.
 */
@Description("Sends words over a UART line.")
public final class UartTransmitter extends Module<UartParams> {
    public final Stream<UInt> in = input(stream(uint(p.dataBits())));

    /** Cycles of a bit, 2 or more; changes only while nothing is sent. */
    public final UInt divisor = input(uint(p.divisorBits()));

    /** As long as it is true, and after the word that is under way, the line is low. */
    public final Bool sendBreak = input(bool());

    /** The line; 1 while nothing is sent. */
    public final Bool line = output(bool());

    /** A word is under way. */
    public final Bool busy = output(bool());

    public UartTransmitter(UartParams params) {
        super(params);
        int bits = p.frameBits();
        int countBits = bitsFor(bits);
        var frame = reg(uint(bits), (1L << bits) - 1);
        var left = reg(uint(countBits), 0);
        var cycles = reg(uint(p.divisorBits()), 0);
        var breaks = reg(bool(), false);
        var idle = left.eq(0);
        var bitEnds = cycles.eq(0);
        var frameEnds = left.eq(1).and(bitEnds);
        in.ready.set(idle.or(frameEnds).andNot(sendBreak.or(breaks)));
        when(idle.or(frameEnds), () -> breaks.set(sendBreak));
        when(in.fire(), () -> {
            frame.set(frame(in.payload));
            left.set(bits);
            cycles.set(divisor.minus(1).wrap(p.divisorBits()));
        }).elseWhen(idle.not(), () -> when(bitEnds, () -> {
            frame.set(cat(lit(1, 1), frame.high(bits - 1)));
            left.set(left.minus(1).wrap(countBits));
            cycles.set(divisor.minus(1).wrap(p.divisorBits()));
        }).otherwise(() -> cycles.set(cycles.minus(1).wrap(p.divisorBits()))));
        line.set(frame.bit(0).andNot(breaks));
        busy.set(idle.not());
    }

    /** The bits of the line from the lowest. */
    private UInt frame(UInt word) {
        var stops = lit((1 << p.stopBits()) - 1, p.stopBits());
        return switch (p.parity()) {
            case NONE -> cat(stops, word, lit(0, 1));
            case EVEN -> cat(stops, word.parity(), word, lit(0, 1));
            case ODD -> cat(stops, word.parity().not(), word, lit(0, 1));
        };
    }
}
