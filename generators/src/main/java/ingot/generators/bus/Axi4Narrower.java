package ingot.generators.bus;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * A wide AXI4 manager at a narrow subordinate. Every wide beat becomes a burst of its own, of as many narrow beats as it has parts; its answer is the worst of theirs.
 * Exclusive accesses become ordinary ones.
 *
 * <p>One write and one read at a time. A wide beat takes a cycle more than it has parts, and a read two; where the subordinate answers late, a read
 * waits in each beat. Cost: registers for two bursts and a wide beat, one multiplexer of {@code ratio} inputs per narrow bit.
 */
@Description("A wide AXI4 manager at a narrow subordinate.")
public final class Axi4Narrower extends Module<Axi4WidthParams> {
    public final Axi4 manager = input(Axi4.of(p.wide()));
    public final Axi4 subordinate = output(Axi4.of(p.narrow().withIdBits(0)));

    public Axi4Narrower(Axi4WidthParams params) {
        super(params);
        writes();
        reads();
        Axi4Rules.state("manager", manager, Role.SUBORDINATE, p.wide(), 1);
        Axi4Rules.state("subordinate", subordinate, Role.MANAGER, p.narrow().withIdBits(0), p.outstanding());
    }

    private void writes() {
        var writing = reg(bool(), false);
        var sent = reg(bool(), false);
        var asked = reg(bool(), false);
        var writeBurst = reg(Axi4.Address.of(p.wide()));
        var part = reg(uint(p.partBits()));
        var worst = reg(uint(2));
        // Narrow bursts whose answers are still to come.
        int openBits = bitsFor(p.outstanding());
        var open = reg(uint(openBits), 0);
        var aw = subordinate.aw();
        var w = subordinate.w();
        var b = subordinate.b();
        var from = manager.w();
        manager.aw().ready.set(writing.not());
        when(manager.aw().fire(), () -> {
            writing.set(true);
            sent.set(false);
            worst.set(Axi4.OKAY);
            connect(writeBurst, manager.aw().payload);
        });
        aw.valid.set(writing.andNot(asked.or(sent)).and(open.ne(p.outstanding())));
        connect(aw.payload, narrow(writeBurst));
        when(aw.fire(), () -> {
            asked.set(true);
            part.set(part(writeBurst.addr()));
        });
        var partEnds = part.eq(part(lastByte(writeBurst)));
        int bytes = p.narrow().bytes();
        w.valid.set(asked.and(from.valid));
        w.payload.data().set(tabulate(p.ratio(), i -> from.payload.data().bits((i + 1) * p.dataBits() - 1, i * p.dataBits())).get(part));
        w.payload.strb().set(tabulate(p.ratio(), i -> from.payload.strb().bits((i + 1) * bytes - 1, i * bytes)).get(part));
        w.payload.last().set(partEnds);
        from.ready.set(asked.and(w.ready).and(partEnds));
        when(w.fire(), () -> part.set(part.plus(1).wrap(p.partBits())));
        when(from.fire(), () -> {
            asked.set(false);
            sent.set(from.payload.last());
            writeBurst.addr().set(Bursts.after(writeBurst.addr(), writeBurst));
        });
        b.ready.set(true);
        when(b.fire(), () -> worst.set(worst.max(b.payload.resp())));
        open.set(open.plus(aw.fire().asUInt()).minus(b.fire().asUInt()).wrap(openBits));
        manager.b().valid.set(writing.and(sent).and(open.eq(0)));
        manager.b().payload.id().set(writeBurst.id());
        manager.b().payload.resp().set(worst);
        when(manager.b().fire(), () -> writing.set(false));
    }

    private void reads() {
        var reading = reg(bool(), false);
        var asked = reg(bool(), false);
        var complete = reg(bool(), false);
        var readBurst = reg(Axi4.Address.of(p.wide()));
        var left = reg(uint(8));
        var part = reg(uint(p.partBits()));
        var worst = reg(uint(2));
        var data = reg(vec(p.ratio(), uint(p.dataBits())));
        var ar = subordinate.ar();
        var r = subordinate.r();
        var to = manager.r();
        manager.ar().ready.set(reading.not());
        when(manager.ar().fire(), () -> {
            reading.set(true);
            left.set(manager.ar().payload.len());
            connect(readBurst, manager.ar().payload);
        });
        ar.valid.set(reading.andNot(asked.or(complete)));
        connect(ar.payload, narrow(readBurst));
        when(ar.fire(), () -> {
            asked.set(true);
            worst.set(Axi4.OKAY);
            part.set(part(readBurst.addr()));
        });
        r.ready.set(asked);
        when(r.fire(), () -> {
            part.set(part.plus(1).wrap(p.partBits()));
            data.get(part).set(r.payload.data());
            worst.set(worst.max(r.payload.resp()));
            when(r.payload.last(), () -> {
                asked.set(false);
                complete.set(true);
            });
        });
        to.valid.set(complete);
        to.payload.id().set(readBurst.id());
        to.payload.data().set(cat(data.elements().reversed()));
        to.payload.resp().set(worst);
        to.payload.last().set(left.eq(0));
        when(to.fire(), () -> {
            complete.set(false);
            left.set(left.minus(1).wrap(8));
            reading.set(left.ne(0));
            readBurst.addr().set(Bursts.after(readBurst.addr(), readBurst));
        });
    }

    /** The narrow beat of the wide bus that has {@code address}. */
    private UInt part(UInt address) {
        return address.low(p.wide().laneBits()).high(p.partBits());
    }

    private UInt lastByte(Axi4.Address burst) {
        return burst.addr().low(p.wide().laneBits()).or(Bursts.below(burst.size(), p.wide().laneBits()));
    }

    /** The burst of one wide beat. */
    private Axi4.Address narrow(Axi4.Address burst) {
        int lanes = p.narrow().laneBits();
        var parts = part(lastByte(burst)).minus(part(burst.addr())).wrap(p.partBits());
        var none = uint(0).lit(0);
        Bool wide = burst.size().gt(lanes);
        return new Axi4.Address(none, burst.addr(), parts.extend(8), mux(wide, lanes, burst.size()), lit(Axi4.INCR, 2), none, none, none, none);
    }
}
