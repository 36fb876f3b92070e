package ingot.generators.serial;

import ingot.generators.crossing.Synchroniser;
import ingot.generators.stream.Flow;
import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * Takes words from a UART line. Each bit is looked at once, in its middle. A start bit that is not there any more in its middle is none. After a stop
 * bit that is not there, nothing begins before the line is high again.
 *
 * <p>Latency: a word comes in the middle of its first stop bit, two cycles later. Cost: a register for a word, two counters, a synchroniser.
 */
@Description("Takes words from a UART line.")
public final class UartReceiver extends Module<UartParams> {
    /**
     * What came.
     *
     * @param parityError the parity bit is wrong
     * @param framingError there was no stop bit
     * @param isBreak everything was low, the stop bit too: a framing error that was meant
     */
    public record Received(UInt word, Bool parityError, Bool framingError, Bool isBreak) implements Bundle {
        /** The type. */
        public static Received of(UartParams p) {
            return new Received(uint(p.dataBits()), bool(), bool(), bool());
        }
    }

    /** What the receiver is doing. */
    public enum State { IDLE, START, BITS, STOP, HIGH }

    /** The line, of no clock. */
    public final Bool line = input(bool());

    /** Cycles of a bit, 4 or more; changes only while nothing comes. */
    public final UInt divisor = input(uint(p.divisorBits()));

    /** Each word for one cycle. */
    public final Flow<Received> out = output(Flow.of(Received.of(p)));

    public UartReceiver(UartParams params) {
        super(params);
        int bits = p.checkedBits();
        int countBits = bitsFor(bits);
        // The line rests at 1: its synchroniser takes the inverse, so that reset is rest.
        var low = Synchroniser.of(line.not(), 2);
        var word = reg(uint(bits));
        var left = reg(uint(countBits));
        var cycles = reg(uint(p.divisorBits()));
        var middle = cycles.eq(0);
        var state = fsm(State.class, State.IDLE);
        when(middle, () -> cycles.set(divisor.minus(1).wrap(p.divisorBits()))).otherwise(() -> cycles.set(cycles.minus(1).wrap(p.divisorBits())));
        state.in(State.IDLE, () -> when(low, () -> {
            cycles.set(divisor.shiftRight(1).minus(1).wrap(p.divisorBits() - 1));
            state.go(State.START);
        }));
        state.in(State.START, () -> when(middle, () -> {
            left.set(bits);
            when(low, () -> state.go(State.BITS)).otherwise(() -> state.go(State.IDLE));
        }));
        state.in(State.BITS, () -> when(middle, () -> {
            word.set(cat(low.not(), word.high(bits - 1)));
            left.set(left.minus(1).wrap(countBits));
            when(left.eq(1), () -> state.go(State.STOP));
        }));
        state.in(State.STOP, () -> when(middle, () -> when(low, () -> state.go(State.HIGH)).otherwise(() -> state.go(State.IDLE))));
        state.in(State.HIGH, () -> when(low.not(), () -> state.go(State.IDLE)));
        out.valid().set(state.is(State.STOP).and(middle));
        out.payload().word().set(word.low(p.dataBits()));
        out.payload().parityError().set(switch (p.parity()) {
            case NONE -> lit(false);
            case EVEN -> word.parity();
            case ODD -> word.parity().not();
        });
        out.payload().framingError().set(low);
        out.payload().isBreak().set(low.and(word.eq(0)));
    }
}
