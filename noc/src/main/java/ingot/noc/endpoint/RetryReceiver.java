package ingot.noc.endpoint;

import static ingot.hdl.Hdl.*;

import ingot.generators.memory.Crc;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.noc.router.Delivery;
import ingot.noc.router.Packet;

/** Takes in a packet wholly, answers it if it is unharmed, and gives it on if it has not come before. */
@Description("Answers packets that come unharmed, and gives each on once.")
final class RetryReceiver extends Module<RetryParams> {
    final UInt self = input(uint(p.addressBits()));
    final Stream<Delivery> in = input(stream(Delivery.of(p.dataBits())));
    final Stream<Delivery> out = output(stream(Delivery.of(p.dataBits())));
    final Stream<Packet> answers = output(stream(Packet.of(p.addressBits(), p.dataBits())));

    enum State { TAKE, ANSWER, CHECK, GIVE }

    RetryReceiver(RetryParams params) {
        super(params);
        int bits = p.countBits() + 1;
        var kept = mem(p.packetFlits(), uint(p.dataBits()));
        // Flits that have come, the header among them; stands still above the most that there can be.
        var count = reg(uint(bits), 0);
        var place = reg(uint(bits), 0);
        var header = reg(uint(2 * p.addressBits() + 1));
        var fresh = reg(bool(), false);
        var numbers = reg(vec(p.nodes(), bool()), zero(vec(p.nodes(), bool())));
        var state = fsm(State.class, State.TAKE);
        var crc = new Crc(p.check());
        var source = header.bits(2 * p.addressBits() - 1, p.addressBits());
        var flit = in.payload.data();
        var begins = count.eq(0);

        in.ready.set(state.is(State.TAKE));
        crc.first.set(begins);
        crc.valid.set(in.fire());
        crc.data.set(flit);
        var whole = count.ge(2).and(count.le(p.packetFlits() + 1));
        var good = named("good", flit.eq(crc.crc.extend(p.dataBits())).and(header.low(p.addressBits()).eq(self)).and(whole));
        var isNew = numbers.get(source).eq(header.bit(2 * p.addressBits()));
        state.in(State.TAKE, () -> when(in.valid, () -> {
            when(begins, () -> header.set(flit.low(header.width())))
                    .otherwise(() -> kept.write(count.minus(1).wrap(bits).low(p.countBits() - 1), flit));
            when(count.ne(p.packetFlits() + 2), () -> count.set(count.plus(1).wrap(bits)));
            when(in.payload.last(), () -> {
                place.set(0);
                fresh.set(isNew);
                when(good, () -> state.go(State.ANSWER)).otherwise(() -> count.set(0));
            });
        }));

        var says = cat(header.bit(2 * p.addressBits()), self, source).extend(p.dataBits());
        Crc check = new Crc(p.check()).named("answer_crc");
        check.first.set(state.is(State.ANSWER));
        check.valid.set(state.is(State.ANSWER));
        check.data.set(says);
        answers.valid.set(state.is(State.ANSWER).or(state.is(State.CHECK)));
        answers.payload.last().set(state.is(State.CHECK));
        answers.payload.destination().set(source);
        answers.payload.data().set(mux(state.is(State.CHECK), check.crc.extend(p.dataBits()), says));
        state.in(State.ANSWER, () -> when(answers.ready, () -> state.go(State.CHECK)));
        state.in(State.CHECK, () -> when(answers.ready, () -> {
            when(fresh, () -> {
                for (int node = 0; node < p.nodes(); node++) {
                    var own = numbers.get(node);
                    when(source.eq(node), () -> own.set(own.not()));
                }
                state.go(State.GIVE);
            }).otherwise(() -> {
                count.set(0);
                state.go(State.TAKE);
            });
        }));

        // Of the flits that were counted the header and the check are not the packet's own.
        var ends = named("ends", place.plus(3).eq(count));
        out.valid.set(state.is(State.GIVE));
        out.payload.last().set(ends);
        out.payload.data().set(kept.read(place.low(p.countBits() - 1)));
        state.in(State.GIVE, () -> when(out.ready, () -> {
            place.set(place.plus(1).wrap(bits));
            when(ends, () -> {
                count.set(0);
                state.go(State.TAKE);
            });
        }));
    }
}
