package ingot.noc.endpoint;

import static ingot.hdl.Hdl.*;

import ingot.generators.memory.Crc;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.noc.router.Delivery;
import ingot.noc.router.Packet;

/** Keeps a packet, and sends it until it is answered: behind a flit with its number and in front of one with the check of both. */
@Description("Sends a packet until it is answered.")
final class RetrySender extends Module<RetryParams> {
    final UInt self = input(uint(p.addressBits()));
    final Stream<Packet> in = input(stream(Packet.of(p.addressBits(), p.dataBits())));
    final Stream<Packet> out = output(stream(Packet.of(p.addressBits(), p.dataBits())));
    final Stream<Delivery> answers = input(stream(Delivery.of(p.dataBits())));

    /** A packet is sent once more. */
    final Bool again = output(bool());

    enum State { FILL, HEADER, DATA, CHECK, WAIT }

    RetrySender(RetryParams params) {
        super(params);
        int bits = p.countBits();
        var kept = mem(p.packetFlits(), uint(p.dataBits()));
        var count = reg(uint(bits), 0);
        var place = reg(uint(bits), 0);
        var goal = reg(uint(p.addressBits()));
        var timer = reg(uint(bitsFor(p.timeout())), 0);
        // The number of the next packet for each node, modulo two.
        var numbers = reg(vec(p.nodes(), bool()), zero(vec(p.nodes(), bool())));
        var number = named("number", numbers.get(goal));
        var state = fsm(State.class, State.FILL);
        var crc = new Crc(p.check());
        var header = cat(number, self, goal).extend(p.dataBits());
        var word = kept.read(place.low(bits - 1));
        var answered = answered(goal, number);

        var isHeader = state.is(State.HEADER);
        var isData = state.is(State.DATA);
        var isCheck = state.is(State.CHECK);
        out.valid.set(isHeader.or(isData).or(isCheck));
        out.payload.last().set(isCheck);
        out.payload.destination().set(goal);
        out.payload.data().set(when(isHeader).then(header).elseWhen(isData).then(word).otherwise(crc.crc.extend(p.dataBits())));
        crc.first.set(isHeader);
        crc.valid.set(out.fire().andNot(isCheck));
        crc.data.set(out.payload.data());
        in.ready.set(state.is(State.FILL));
        again.set(state.is(State.WAIT).and(timer.eq(p.timeout())).andNot(answered));
        state.in(State.FILL, () -> when(in.fire(), () -> {
            kept.write(count.low(bits - 1), in.payload.data());
            count.set(count.plus(1).wrap(bits));
            goal.set(in.payload.destination());
            when(in.payload.last(), () -> state.go(State.HEADER));
        }));
        state.in(State.HEADER, () -> when(out.ready, () -> {
            place.set(0);
            state.go(State.DATA);
        }));
        state.in(State.DATA, () -> when(out.ready, () -> {
            place.set(place.plus(1).wrap(bits));
            when(place.plus(1).eq(count), () -> state.go(State.CHECK));
        }));
        state.in(State.CHECK, () -> when(out.ready, () -> {
            timer.set(0);
            state.go(State.WAIT);
        }));
        state.in(State.WAIT, () -> {
            timer.set(timer.plus(1).wrap(timer.width()));
            when(answered, () -> {
                count.set(0);
                for (int node = 0; node < p.nodes(); node++) {
                    var own = numbers.get(node);
                    when(goal.eq(node), () -> own.set(own.not()));
                }
                state.go(State.FILL);
            }).elseWhen(again, () -> state.go(State.HEADER));
        });
        assume(in.valid.implies(in.payload.last().or(count.lt(p.packetFlits() - 1))), "a packet has " + p.packetFlits() + " flits at most");
    }

    /** An unharmed answer to packet {@code number} comes from {@code goal}: a flit that says so, then its check. */
    private Bool answered(UInt goal, Bool number) {
        Crc crc = new Crc(p.check()).named("answer_crc");
        var said = reg(uint(p.dataBits()));
        var open = reg(bool(), false);
        answers.ready.set(true);
        when(answers.valid, () -> {
            open.set(answers.payload.last().not());
            said.set(answers.payload.data());
        });
        crc.first.set(open.not());
        crc.valid.set(answers.valid.andNot(open));
        crc.data.set(answers.payload.data());
        return named("answered", answers.valid.and(open).and(answers.payload.last()).and(answers.payload.data().eq(crc.crc.extend(p.dataBits())))
                .and(said.eq(cat(number, goal, self).extend(p.dataBits()))));
    }
}
