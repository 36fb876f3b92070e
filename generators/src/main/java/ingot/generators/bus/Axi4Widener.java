package ingot.generators.bus;

import ingot.generators.stream.Fifo;
import ingot.generators.stream.FifoParams;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * A narrow AXI4 manager at a wide subordinate. Bursts stay as they are, and use a part of the wide bus in each beat; they are not packed. They go
 * under one identifier, so that answers come in the order of the addresses.
 *
 * <p>Latency: none for addresses and answers; data of a write follow their address by a cycle or more. Throughput: one item per cycle and channel. Cost: three queues of
 * {@code outstanding} addresses or identifiers, one multiplexer of {@code ratio} inputs per narrow bit.
 */
@Description("A narrow AXI4 manager at a wide subordinate.")
public final class Axi4Widener extends Module<Axi4WidthParams> {
    public final Axi4 manager = input(Axi4.of(p.narrow()));
    public final Axi4 subordinate = output(Axi4.of(p.wide().withIdBits(0)));

    /** The bursts of one direction, the oldest first, and the part of the wide bus that the next beat of that one is in. */
    private record Track(Fifo queue, Axi4.Address burst, UInt part) {}

    public Axi4Widener(Axi4WidthParams params) {
        super(params);
        writes();
        reads();
        Axi4Rules.state("manager", manager, Role.SUBORDINATE, p.narrow(), p.outstanding());
        Axi4Rules.state("subordinate", subordinate, Role.MANAGER, p.wide().withIdBits(0), p.outstanding());
    }

    private void writes() {
        var beat = manager.w();
        var ids = new Fifo(new FifoParams(Math.max(1, p.idBits()), p.outstanding()));
        var track = track("data", beat.fire(), beat.payload.last());
        forward(manager.aw(), subordinate.aw(), track.queue(), ids.in.ready);
        ids.in.valid.set(manager.aw().fire());
        ids.in.payload.set(manager.aw().payload.id());
        var w = subordinate.w();
        w.valid.set(beat.valid.and(track.queue().out.valid));
        beat.ready.set(w.ready.and(track.queue().out.valid));
        w.payload.data().set(beat.payload.data().repeat(p.ratio()));
        w.payload.strb().set(cat(tabulate(p.ratio(), i -> mux(track.part().eq(p.ratio() - 1 - i), beat.payload.strb(), 0)).elements()));
        w.payload.last().set(beat.payload.last());
        var b = subordinate.b();
        manager.b().valid.set(b.valid.and(ids.out.valid));
        manager.b().payload.id().set(ids.out.payload.low(p.idBits()));
        manager.b().payload.resp().set(b.payload.resp());
        b.ready.set(manager.b().ready.and(ids.out.valid));
        ids.out.ready.set(manager.b().fire());
    }

    private void reads() {
        var beat = manager.r();
        var r = subordinate.r();
        var track = track("answers", beat.fire(), r.payload.last());
        forward(manager.ar(), subordinate.ar(), track.queue(), lit(true));
        beat.valid.set(r.valid.and(track.queue().out.valid));
        r.ready.set(beat.ready.and(track.queue().out.valid));
        beat.payload.id().set(track.burst().id());
        beat.payload.data().set(tabulate(p.ratio(), i -> r.payload.data().bits((i + 1) * p.dataBits() - 1, i * p.dataBits())).get(track.part()));
        beat.payload.resp().set(r.payload.resp());
        beat.payload.last().set(r.payload.last());
    }

    /** Sends an address on in the cycle in which there is room to remember it. */
    private void forward(Stream<Axi4.Address> from, Stream<Axi4.Address> to, Fifo queue, Bool room) {
        var free = queue.in.ready.and(room);
        to.valid.set(from.valid.and(free));
        connect(to.payload, from.payload.withId(uint(0).lit(0)));
        from.ready.set(to.ready.and(free));
        queue.in.valid.set(from.fire());
        queue.in.payload.set(pack(from.payload).asUInt());
    }

    private Track track(String name, Bool moves, Bool last) {
        var type = Axi4.Address.of(p.narrow());
        var queue = named(name, new Fifo(new FifoParams(pack(zero(type)).width(), p.outstanding())));
        var burst = unpack(type, queue.out.payload);
        int lanes = p.wide().laneBits();
        var begun = reg(bool(), false);
        var next = reg(uint(lanes));
        var lane = mux(begun, next, burst.addr().low(lanes));
        when(moves, () -> {
            begun.set(last.not());
            next.set(Bursts.after(lane, burst));
        });
        queue.out.ready.set(moves.and(last));
        return new Track(queue, burst, lane.high(p.partBits()));
    }
}
