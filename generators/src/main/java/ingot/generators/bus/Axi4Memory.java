package ingot.generators.bus;

import ingot.hdl.Description;
import ingot.hdl.Mem;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import java.util.List;

/**
 * A memory behind AXI4: bursts of every kind and of every width up to the bus, with byte strobes. Answers come in the order of the addresses. An exclusive access is
 * an ordinary one, and is answered so.
 *
 * <p>Reads: the first beat two cycles after its address was taken, then one beat per cycle, also from burst to burst. Writes: data are taken from the cycle after their
 * address on, one beat per cycle; the response comes in the cycle after the last beat, and the next address is taken with that beat. A read that
 * is fetched in the cycle of a write gives the old word. Cost: a synchronous memory with one write port and one read port, and registers for two bursts and a
 * beat.
 */
@Description("A memory behind AXI4.")
public final class Axi4Memory extends Module<Axi4MemoryParams> {
    public final Axi4 bus = input(Axi4.of(p.port()));

    public Axi4Memory(Axi4MemoryParams params) {
        super(params);
        int lanes = p.port().laneBits();
        var words = mem(1 << p.addressBits() - lanes, uint(p.dataBits()));
        var underWay = Axi4Rules.follow("bus", bus, Role.SUBORDINATE, p.port(), 3);
        writes(words, underWay.writes());
        reads(words, underWay.reads());
    }

    private UInt word(UInt address) {
        return address.high(p.addressBits() - p.port().laneBits());
    }

    private void writes(Mem<UInt> words, List<Axi4WriteRules.Burst> underWay) {
        var writing = reg(bool(), false);
        var burst = reg(Axi4.Address.of(p.port()));
        var answered = reg(bool(), false);
        var answer = reg(uint(p.idBits()));
        var w = bus.w();
        var b = bus.b();
        w.ready.set(writing.and(answered.not().or(b.ready)));
        var ends = w.fire().and(w.payload.last());
        bus.aw().ready.set(writing.not().or(ends));
        when(b.fire(), () -> answered.set(false));
        when(w.fire(), () -> {
            words.write(word(burst.addr()), w.payload.data(), w.payload.strb());
            burst.addr().set(Bursts.after(burst.addr(), burst));
            when(w.payload.last(), () -> {
                writing.set(false);
                answered.set(true);
                answer.set(burst.id());
            });
        });
        when(bus.aw().fire(), () -> {
            writing.set(true);
            connect(burst, bus.aw().payload);
        });
        b.valid.set(answered);
        b.payload.id().set(answer);
        b.payload.resp().set(Axi4.OKAY);

        var oldest = underWay.getFirst();
        var written = mux(answered, underWay.get(1), oldest);
        BurstShares.inOrder("writes", underWay, one -> one.addressed());
        check(InFlight.count(underWay, one -> one.addressed()).eq(answered.asUInt().plus(writing.asUInt())), "a write is answered or written");
        check(answered.implies(oldest.id().eq(answer)), "the oldest write is answered");
        check(oldest.done().eq(answered).andNot(written.done()), "all data of a write have come when it is answered");
        check(writing.implies(written.id().eq(burst.id()).and(written.size().eq(burst.size())).and(written.lane().eq(burst.addr().low(p.port().laneBits())))
                .and(written.len().eq(burst.len())).and(written.burst().eq(burst.burst()))), "a write is as it was asked for");
    }

    private void reads(Mem<UInt> words, List<Axi4ReadRules.Burst> underWay) {
        var reading = reg(bool(), false);
        var burst = reg(Axi4.Address.of(p.port()));
        var left = reg(uint(8));
        var fetched = reg(bool(), false);
        var id = reg(uint(p.idBits()));
        var last = reg(bool());
        var r = bus.r();
        var moves = fetched.not().or(r.ready);
        var ends = reading.and(moves).and(left.eq(0));
        bus.ar().ready.set(reading.not().or(ends));
        var data = in(domain().enabled(moves), () -> words.readNext(word(burst.addr())));
        when(moves, () -> {
            fetched.set(reading);
            id.set(burst.id());
            last.set(left.eq(0));
            burst.addr().set(Bursts.after(burst.addr(), burst));
            left.set(left.minus(1).wrap(8));
        });
        when(ends, () -> reading.set(false));
        when(bus.ar().fire(), () -> {
            reading.set(true);
            connect(burst, bus.ar().payload);
            left.set(bus.ar().payload.len());
        });
        r.valid.set(fetched);
        r.payload.id().set(id);
        r.payload.data().set(data);
        r.payload.resp().set(Axi4.OKAY);
        r.payload.last().set(last);

        var oldest = underWay.getFirst();
        var goesOn = fetched.andNot(last);
        var read = mux(fetched.and(last), underWay.get(1), oldest);
        BurstShares.inOrder("reads", underWay, one -> one.valid());
        check(InFlight.count(underWay, one -> one.valid()).eq(fetched.and(last).asUInt().plus(reading.asUInt())), "a read is offered or fetched");
        check(goesOn.implies(reading), "the burst of a beat that is not the last one is fetched");
        check(fetched.implies(oldest.id().eq(id).and(oldest.left().eq(0).eq(last))), "the oldest read is offered");
        check(reading.implies(read.id().eq(burst.id()).and(read.left().eq(left.plus(goesOn.asUInt())))), "a read is as it was asked for");
    }
}
