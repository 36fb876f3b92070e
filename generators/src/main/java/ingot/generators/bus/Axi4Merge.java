package ingot.generators.bus;

import ingot.generators.arbiter.ArbiterPolicy;
import ingot.generators.stream.Fifo;
import ingot.generators.stream.FifoParams;
import ingot.generators.stream.MergeParams;
import ingot.generators.stream.StreamMerge;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import java.util.List;
import java.util.function.Function;

/**
 * Several AXI4 managers at one subordinate, in turns. The number of a manager becomes the upper bits of its identifiers, and tells whom an answer belongs to. Data of
 * writes go in the order in which their addresses went.
 *
 * <p>Latency: none; data of a write follow their address by a cycle or more. Throughput: one item per cycle and channel. All channels are combinational
 * from port to port. Cost: two round-robin arbiters, a queue of numbers, two counters, one multiplexer of all managers per bit.
 */
@Description("Several AXI4 managers at one subordinate.")
public final class Axi4Merge extends Module<Axi4MergeParams> {
    public final Vec<Axi4> managers = input(vec(p.managers(), Axi4.of(p.port())));
    public final Axi4 subordinate = output(Axi4.of(p.merged()));

    public Axi4Merge(Axi4MergeParams params) {
        super(params);
        writes();
        reads();
        for (int i = 0; i < p.managers(); i++) {
            Axi4Rules.state("manager " + i, managers.get(i), Role.SUBORDINATE, p.port(), p.outstanding());
        }
        Axi4Rules.state("subordinate", subordinate, Role.MANAGER, p.merged(), p.outstanding());
    }

    private void writes() {
        var b = subordinate.b();
        var addresses = addresses(Axi4::aw).haltWhen(full(subordinate.aw(), b.fire()));
        // Who sends the data of each write, in the order of the addresses.
        var turns = new Fifo(new FifoParams(p.managerBits(), p.outstanding()));
        subordinate.aw().valid.set(addresses.valid.and(turns.in.ready));
        connect(subordinate.aw().payload, addresses.payload);
        turns.in.valid.set(addresses.fire());
        turns.in.payload.set(number(addresses.payload.id()));
        addresses.ready.set(subordinate.aw().ready.and(turns.in.ready));
        var w = subordinate.w();
        var sender = managers.get(0).w().payload;
        var valid = lit(false);
        for (int i = 0; i < p.managers(); i++) {
            var mine = turns.out.valid.and(turns.out.payload.eq(i));
            var data = managers.get(i).w();
            valid = valid.or(mine.and(data.valid));
            sender = i == 0 ? sender : mux(turns.out.payload.eq(i), data.payload, sender);
            data.ready.set(mine.and(w.ready));
        }
        w.valid.set(valid);
        connect(w.payload, sender);
        turns.out.ready.set(w.fire().and(w.payload.last()));
        var ready = lit(false);
        for (int i = 0; i < p.managers(); i++) {
            var answers = managers.get(i).b();
            var mine = number(b.payload.id()).eq(i);
            answers.valid.set(b.valid.and(mine));
            answers.payload.id().set(b.payload.id().low(p.idBits()));
            answers.payload.resp().set(b.payload.resp());
            ready = ready.or(mine.and(answers.ready));
        }
        b.ready.set(ready);
    }

    private void reads() {
        var r = subordinate.r();
        var ends = r.fire().and(r.payload.last());
        subordinate.ar().connect(addresses(Axi4::ar).haltWhen(full(subordinate.ar(), ends)));
        var ready = lit(false);
        for (int i = 0; i < p.managers(); i++) {
            var answers = managers.get(i).r();
            var mine = number(r.payload.id()).eq(i);
            answers.valid.set(r.valid.and(mine));
            answers.payload.id().set(r.payload.id().low(p.idBits()));
            answers.payload.data().set(r.payload.data());
            answers.payload.resp().set(r.payload.resp());
            answers.payload.last().set(r.payload.last());
            ready = ready.or(mine.and(answers.ready));
        }
        r.ready.set(ready);
    }

    /** Whether as many bursts are under way as may be. */
    private Bool full(Stream<?> begins, Bool ends) {
        int bits = bitsFor(p.outstanding());
        var open = reg(uint(bits), 0);
        open.set(open.plus(begins.fire().asUInt()).minus(ends.asUInt()).wrap(bits));
        return open.eq(p.outstanding());
    }

    private UInt number(UInt id) {
        return id.high(p.managerBits());
    }

    private Stream<Axi4.Address> addresses(Function<Axi4, Stream<Axi4.Address>> channel) {
        var type = Axi4.Address.of(p.merged());
        List<Stream<Axi4.Address>> streams = managers.elements().stream().map(channel).toList();
        var merge = new StreamMerge(new MergeParams(pack(zero(type)).width(), p.managers(), ArbiterPolicy.ROUND_ROBIN));
        for (int i = 0; i < p.managers(); i++) {
            var number = lit(i, p.managerBits());
            merge.in.get(i).connect(streams.get(i).map(a -> pack(a.withId(cat(number, a.id()))).asUInt()));
        }
        return merge.out.map(word -> unpack(type, word));
    }
}
