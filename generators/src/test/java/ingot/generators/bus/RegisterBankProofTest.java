package ingot.generators.bus;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Hdl;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;

/** The bank for all that software may do: as many answers as requests, no deadlock, what was written is what is there. */
class RegisterBankProofTest {
    record Word(@Field(value = "kept", reset = 2) UInt value) implements Bundle {}

    record Event(@Field(value = "remembered", access = Access.STICKY) Sticky seen) implements Bundle {}

    record Registers(Word first, Event event, Word last) implements Bundle {}

    record Params() {}

    static final class Watched extends Module<Params> {
        final AxiLite bus = input(AxiLite.of(4, 32));
        final UInt events = input(uint(1));

        Watched(Params params) {
            super(params);
            var word = new Word(Hdl.uint(2));
            var bank = new RegisterBank<>(new RegisterBank.Params<>("watched", new Registers(word, new Event(Sticky.of(1)), word)));
            connect(bank.bus, bus);
            bank.fields.event().seen().events().set(events);

            var addresses = pending(bus.aw().fire(), bus.b().fire());
            var words = pending(bus.w().fire(), bus.b().fire());
            var reads = pending(bus.ar().fire(), bus.r().fire());
            check(bus.b().valid.implies(addresses.ne(0).and(words.ne(0))), "an answer has a request");
            check(bus.r().valid.eq(reads.ne(0)), "a read is answered at once");
            check(addresses.le(2).and(words.le(2)).and(reads.le(1)), "no more is inside than fits");
            within(3, addresses.ne(0).and(words.ne(0)).andNot(bus.b().valid), "a write is answered");
            within(3, bus.aw().ready.not().and(words.ne(0)).and(bus.b().ready), "there is room for an address again");

            // The last word that went to the last register, by a model that takes address and data together.
            var at = reg(uint(2), 0);
            var data = reg(uint(2), 0);
            var strobe = reg(bool(), false);
            when(bus.aw().fire(), () -> at.set(bus.aw().payload.addr().high(2)));
            when(bus.w().fire(), () -> {
                data.set(bus.w().payload.data().low(2));
                strobe.set(bus.w().payload.strb().bit(0));
            });
            var model = reg(uint(2), 2);
            var done = bus.b().valid.and(next(bus.b().valid, false).not().or(next(bus.b().fire(), false)));
            var value = mux(done.and(next(at).eq(2)).and(next(strobe, false)), next(data), model);
            model.set(value);
            check(bank.fields.last().value().eq(value), "the last register is what was written to it");
            cover(bus.b().fire().and(bus.b().payload.resp().eq(AxiLite.SLVERR)), "an address of nobody is refused");
            cover(bus.r().fire().and(bus.r().payload.data().eq(1)), "a word that was written is read");
        }

        private UInt pending(Bool more, Bool less) {
            var count = reg(uint(3), 0);
            count.set(count.plus(more.asUInt()).minus(less.asUInt()).wrap(3));
            return count;
        }

        private void within(int cycles, Bool waiting, String what) {
            var waited = reg(uint(3), 0);
            waited.set(mux(waiting, waited.plus(1).wrap(3), uint(3).lit(0)));
            check(waited.lt(cycles), what + " within " + cycles + " cycles");
        }
    }

    @Device
    static Watched watched() {
        return new Watched(new Params());
    }

    @Formal(prove = 3, cover = 12)
    void answersEveryRequestOnce(Proof<Watched> proof) {}
}
