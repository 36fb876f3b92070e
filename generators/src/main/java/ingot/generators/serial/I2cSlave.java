package ingot.generators.serial;

import ingot.generators.crossing.Synchroniser;
import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.Fsm;
import ingot.hdl.Hdl;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * I²C slave (NXP UM10204) with one address of 7 bits. It acknowledges every byte that is written to it, and stretches the clock until a byte has been
 * taken, or until there is one to be read, and three cycles more. It watches the lines with its own clock, which must tick eight times or more in each half of a bit.
 *
 * <p>Cost: registers for a byte, a counter, two synchronisers.
 */
@Description("I2C slave.")
public final class I2cSlave extends Module<I2cSlaveParams> {
    /**
     * A byte that was written.
     *
     * @param first it is the first one after the address
     */
    public record Written(UInt data, Bool first) implements Bundle {
        /** The type. */
        public static Written of() {
            return new Written(Hdl.uint(8), Hdl.bool());
        }
    }

    /** What the slave is doing. */
    public enum State { IDLE, ADDRESS, ADDRESS_ACK, WRITE, TAKE, WRITE_ACK, FETCH, READ, READ_ACK }

    private static final int SETTLE_CYCLES = 3;

    /** Bytes that are written. */
    public final Stream<Written> out = output(stream(Written.of()));

    /** Bytes that are read. */
    public final Stream<UInt> in = input(stream(uint(8)));

    /** A transfer to this slave ends, or begins again. */
    public final Bool ends = output(bool());

    public final Bool scl = input(bool());
    public final Bool sda = input(bool());

    /** Pulls the clock low. */
    public final Bool sclLow = output(bool());

    /** Pulls the data low. */
    public final Bool sdaLow = output(bool());

    public I2cSlave(I2cSlaveParams params) {
        super(params);
        var clock = Synchroniser.of(scl.not(), 2).not();
        var data = Synchroniser.of(sda.not(), 2).not();
        var clockBefore = next(clock, true);
        var dataBefore = next(data, true);
        var rises = clock.andNot(clockBefore);
        var falls = clockBefore.andNot(clock);
        var steady = clock.and(clockBefore);
        var starts = steady.and(dataBefore).andNot(data);
        var stops = steady.and(data).andNot(dataBefore);
        var bits = reg(uint(8));
        var count = reg(uint(3), 0);
        var first = reg(bool());
        var reads = reg(bool());
        var wanted = reg(bool());
        var dataLow = reg(bool(), false);
        // The clock stays low for so many cycles after a bit is laid on the line, so that it is there before the clock rises.
        var settles = reg(uint(2), 0);
        var state = fsm(State.class, State.IDLE);
        var eighth = rises.and(count.eq(7));
        var full = reg(bool(), false);

        when(rises, () -> {
            bits.set(cat(bits.low(7), data));
            count.set(count.plus(1).wrap(3));
            wanted.set(data.not());
        });
        when(settles.ne(0), () -> settles.set(settles.minus(1).wrap(2)));
        when(eighth, () -> full.set(true)).elseWhen(falls, () -> full.set(false));
        var byteEnds = falls.and(full);

        // A START or STOP ends whatever there is; in the states in which the clock is held low there can be none.
        var interrupted = starts.or(stops);
        when(interrupted, () -> {
            dataLow.set(false);
            count.set(0);
            full.set(false);
        });
        unlessInterrupted(state, State.IDLE, starts, stops, () -> {});
        unlessInterrupted(state, State.ADDRESS, starts, stops, () -> when(byteEnds, () -> {
            reads.set(bits.bit(0));
            first.set(true);
            var mine = bits.high(7).eq(p.address());
            dataLow.set(mine);
            when(mine, () -> state.go(State.ADDRESS_ACK)).otherwise(() -> state.go(State.IDLE));
        }));
        unlessInterrupted(state, State.ADDRESS_ACK, starts, stops, () -> when(falls, () -> {
            dataLow.set(false);
            count.set(0);
            when(reads, () -> state.go(State.FETCH)).otherwise(() -> state.go(State.WRITE));
        }));
        unlessInterrupted(state, State.WRITE, starts, stops, () -> when(byteEnds, () -> state.go(State.TAKE)));
        // The clock is held low until the byte has been taken.
        state.in(State.TAKE, () -> when(out.ready, () -> {
            dataLow.set(true);
            settles.set(SETTLE_CYCLES);
            first.set(false);
            state.go(State.WRITE_ACK);
        }));
        unlessInterrupted(state, State.WRITE_ACK, starts, stops, () -> when(falls, () -> {
            dataLow.set(false);
            count.set(0);
            state.go(State.WRITE);
        }));
        // The clock is held low until there is a byte.
        state.in(State.FETCH, () -> when(in.valid, () -> {
            bits.set(in.payload);
            dataLow.set(in.payload.bit(7).not());
            settles.set(SETTLE_CYCLES);
            count.set(0);
            state.go(State.READ);
        }));
        unlessInterrupted(state, State.READ, starts, stops, () -> when(falls, () -> {
            // Each rise has moved the bits up by one, so that the next one is on top.
            dataLow.set(full.not().andNot(bits.bit(7)));
            when(full, () -> state.go(State.READ_ACK));
        }));
        unlessInterrupted(state, State.READ_ACK, starts, stops, () -> when(falls, () ->
                when(wanted, () -> state.go(State.FETCH)).otherwise(() -> state.go(State.IDLE))));
        ends.set(interrupted.and(state.is(State.IDLE).or(state.is(State.ADDRESS)).not()));
        out.valid.set(state.is(State.TAKE));
        out.payload.data().set(bits);
        out.payload.first().set(first);
        in.ready.set(state.is(State.FETCH));
        sclLow.set(state.is(State.TAKE).or(state.is(State.FETCH)).or(settles.ne(0)));
        sdaLow.set(dataLow);
    }

    private static void unlessInterrupted(Fsm<State> state, State from, Bool starts, Bool stops, Runnable body) {
        state.in(from, () -> when(starts, () -> state.go(State.ADDRESS)).elseWhen(stops, () -> state.go(State.IDLE)).otherwise(body));
    }
}
