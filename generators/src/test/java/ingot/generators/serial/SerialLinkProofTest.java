package ingot.generators.serial;

import static ingot.hdl.Hdl.bitsFor;
import static ingot.hdl.Hdl.check;
import static ingot.hdl.Hdl.ghost;
import static ingot.hdl.Hdl.lit;
import static ingot.hdl.Hdl.mux;
import static ingot.hdl.Hdl.uint;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;
import org.junit.jupiter.api.Tag;

/** Two ends of a line, for all words and pauses and for all time: each word arrives once, as it was sent, in order, within a frame, and is found to be whole. */
class SerialLinkProofTest {
    record Params() {}

    static final class OverUart extends Module<Params> {
        private static final int CYCLES = 4;
        private static final UartParams SHAPE = new UartParams(5, Parity.EVEN, 1, 3, 2);

        final Stream<UInt> in = input(stream(uint(SHAPE.dataBits())));

        OverUart() {
            super(new Params());
            var transmitter = new UartTransmitter(SHAPE);
            var receiver = new UartReceiver(SHAPE);
            transmitter.in.connect(in);
            transmitter.divisor.set(CYCLES);
            transmitter.sendBreak.set(false);
            receiver.divisor.set(CYCLES);
            receiver.line.set(transmitter.line);
            var came = receiver.out.payload();
            arrives(in, in.payload, receiver.out.valid(), came.word(), SHAPE.frameBits() * CYCLES + 4);
            check(receiver.out.valid().implies(came.parityError().or(came.framingError()).or(came.isBreak()).not()), "it is whole");
            check(transmitter.line.or(transmitter.busy), "the line rests at 1");
            cover(receiver.out.valid().and(came.word().eq(0x15)), "a word arrives");
        }
    }

    /** In whichever of the four modes. */
    static final class OverSpi extends Module<Params> {
        private static final int HALF_BIT = 4;
        private static final SpiMasterParams SHAPE = new SpiMasterParams(2, 1, 2);

        final Stream<SpiMaster.Word> in = input(stream(new SpiMaster.Word(uint(2), uint(0), bool())));
        final Stream<UInt> out = output(stream(uint(2)));

        OverSpi() {
            super(new Params());
            var clockIdle = constant(reg(bool()));
            var secondEdge = constant(reg(bool()));
            var answer = constant(reg(uint(2)));
            var master = new SpiMaster(SHAPE);
            var slave = new SpiSlave(new SpiSlaveParams(2));
            master.in.connect(in);
            out.connect(master.out);
            master.halfBit.set(HALF_BIT - 1);
            master.clockIdle.set(clockIdle);
            master.secondEdge.set(secondEdge);
            slave.clockIdle.set(clockIdle);
            slave.secondEdge.set(secondEdge);
            slave.in.valid.set(true);
            slave.in.payload.set(answer);
            slave.sclk.set(master.sclk);
            slave.mosi.set(master.mosi);
            slave.selectN.set(master.selectN.bit(0));
            master.miso.set(slave.miso);
            int word = 2 * SHAPE.width() * HALF_BIT + 8;
            arrives(in, in.payload.data(), slave.out.valid(), slave.out.payload(), word);
            check(out.valid.implies(out.payload.eq(answer)), "the answer comes back");
            var open = ghost(bool(), 0, now -> mux(in.fire(), lit(true), now.andNot(out.fire())));
            check(in.fire().implies(open.not()).and(out.valid.implies(open)), "one word comes for each that goes");
            within(word, open.andNot(out.valid), "a word comes");
            within(word, in.ready.not().andNot(open), "the next one is taken");
            cover(out.fire().and(clockIdle).and(secondEdge), "a word comes in mode 3");
        }

        private static <T extends ingot.hdl.Word> T constant(T any) {
            connect(any, any);
            return any;
        }
    }

    /** Two words may be under way: one that is taken as soon as the line is free, and the one before, which the other end has not shown yet. */
    private static void arrives(Stream<?> in, UInt sent, Bool comes, UInt came, int cycles) {
        var inside = ghost(uint(2), 0, n -> n.plus(in.fire().asUInt()).minus(comes.asUInt()).wrap(2));
        var last = ghost(uint(came.width()), 0, word -> mux(in.fire(), sent, word));
        var before = ghost(uint(came.width()), 0, word -> mux(in.fire(), last, word));
        check(inside.le(2).and(comes.implies(inside.ne(0))), "no word is lost or doubled");
        check(comes.implies(came.eq(mux(inside.eq(2), before, last))), "a word arrives as it was sent");
        within(cycles, inside.ne(0).andNot(comes), "a word arrives");
    }

    static void within(int cycles, Bool waiting, String what) {
        int bits = bitsFor(cycles);
        var waited = ghost(uint(bits), 0, n -> mux(waiting, n.plus(1).saturate(bits), lit(0, bits)));
        check(waited.lt(cycles), what + " within " + cycles + " cycles");
    }

    @Device
    static OverUart overUart() {
        return new OverUart();
    }

    @Device
    static OverSpi overSpi() {
        return new OverSpi();
    }

    @Formal(prove = 2, cover = 50, seconds = 900)
    @Tag("full")
    void uartCarriesEveryWordOnce(Proof<OverUart> proof) {}

    @Formal(prove = 2, cover = 50, seconds = 300)
    void spiExchangesEveryWordOnce(Proof<OverSpi> proof) {}
}
