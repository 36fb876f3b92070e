package ingot.generators.serial;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * SPI master: exchanges words with one of several devices, the highest bit first, in each of the four modes. A device stays chosen from word to word
 * until the last one of a transfer.
 *
 * <p>The clock waits for half a bit after the device was chosen, and the device stays chosen for half a bit after the last edge. Throughput: a word in
 * {@code 2 * width} halves of a bit and two cycles within a transfer. Cost: two registers for a word, three counters.
 */
@Description("SPI master.")
public final class SpiMaster extends Module<SpiMasterParams> {
    /**
     * A word to send.
     *
     * @param select the number of the device, the same in all words of a transfer
     * @param last the transfer ends after this word
     */
    public record Word(UInt data, UInt select, Bool last) implements Bundle {}

    /** What the master is doing. */
    public enum State { IDLE, SETUP, BITS, HOLD, GAP }

    /** Words to send. */
    public final Stream<Word> in = input(stream(new Word(uint(p.width()), uint(p.selectBits()), bool())));

    /** One word that came for each that was sent; the next one begins when it has been taken. */
    public final Stream<UInt> out = output(stream(uint(p.width())));

    /** The level of the clock at rest: CPOL. Changes only while no device is chosen. */
    public final Bool clockIdle = input(bool());

    /** Whether bits are looked at on the second edge of the clock, and not on the first: CPHA. Changes only while no device is chosen. */
    public final Bool secondEdge = input(bool());

    /** Cycles of half a bit minus one. */
    public final UInt halfBit = input(uint(p.divisorBits()));

    public final Bool sclk = output(bool());
    public final Bool mosi = output(bool());
    public final Bool miso = input(bool());

    /** Bit i: device i is chosen when it is 0. */
    public final UInt selectN = output(uint(p.selects()));

    public SpiMaster(SpiMasterParams params) {
        super(params);
        int edgeBits = bitsFor(2 * p.width() - 1);
        var sending = reg(uint(p.width()));
        var coming = reg(uint(p.width()));
        var device = reg(uint(p.selectBits()));
        var chosen = reg(bool(), false);
        var ends = reg(bool());
        var phase = reg(bool(), false);
        var edges = reg(uint(edgeBits));
        var cycles = reg(uint(p.divisorBits()));
        var came = reg(bool(), false);
        var state = fsm(State.class, State.IDLE);
        var half = cycles.eq(0);
        when(half, () -> cycles.set(halfBit)).otherwise(() -> cycles.set(cycles.minus(1).wrap(p.divisorBits())));

        in.ready.set(state.is(State.IDLE).andNot(came));
        when(out.fire(), () -> came.set(false));
        state.in(State.IDLE, () -> when(in.fire(), () -> {
            sending.set(in.payload.data());
            device.set(in.payload.select());
            ends.set(in.payload.last());
            chosen.set(true);
            cycles.set(halfBit);
            edges.set(2 * p.width() - 1);
            state.go(State.SETUP);
        }));
        state.in(State.SETUP, () -> when(half, () -> {
            edge(phase, sending, coming, true);
            state.go(State.BITS);
        }));
        state.in(State.BITS, () -> when(half, () -> {
            edge(phase, sending, coming, false);
            edges.set(edges.minus(1).wrap(edgeBits));
            when(edges.eq(1), () -> {
                came.set(true);
                when(ends, () -> state.go(State.HOLD)).otherwise(() -> state.go(State.IDLE));
            });
        }));
        state.in(State.HOLD, () -> when(half, () -> {
            chosen.set(false);
            state.go(State.GAP);
        }));
        state.in(State.GAP, () -> when(half, () -> state.go(State.IDLE)));
        sclk.set(phase.xor(clockIdle));
        mosi.set(sending.bit(p.width() - 1));
        out.valid.set(came);
        out.payload.set(coming);
        selectN.set(mux(chosen, oneHot(device, p.selects()), 0).not());
    }

    /** An edge of the clock: one of the two of a bit looks at the line, the other one goes on to the next bit. */
    private void edge(Bool phase, UInt sending, UInt coming, boolean first) {
        phase.set(phase.not());
        var looks = phase.eq(secondEdge);
        when(looks, () -> coming.set(cat(coming.low(p.width() - 1), miso)));
        if (!first) {
            when(looks.not(), () -> sending.set(sending.shiftLeft(1).wrap(p.width())));
        }
    }
}
