package ingot.generators.bus;

import ingot.generators.arbiter.ArbiterPolicy;
import ingot.generators.stream.Fifo;
import ingot.generators.stream.FifoParams;
import ingot.generators.stream.MergeParams;
import ingot.generators.stream.StreamMerge;
import ingot.hdl.Bool;
import ingot.hdl.Data;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import java.util.List;
import java.util.function.Consumer;
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

    // Bursts under way.
    private final UInt openWrites = reg(uint(bitsFor(p.outstanding())), 0);
    private final UInt openReads = reg(uint(bitsFor(p.outstanding())), 0);

    // Who sends the data of each write, in the order of the addresses.
    private final Fifo turns = new Fifo(new FifoParams(p.managerBits(), p.outstanding()));

    public Axi4Merge(Axi4MergeParams params) {
        super(params);
        writes();
        reads();
        var all = Axi4Rules.follow("subordinate", subordinate, Role.MANAGER, p.merged(), p.outstanding());
        for (int i = 0; i < p.managers(); i++) {
            var own = Axi4Rules.follow("manager " + i, managers.get(i), Role.SUBORDINATE, p.port(), p.outstanding());
            int at = i;
            BurstShares.check("writes of manager " + i + " go on in their order", all.writes(),
                    burst -> burst.addressed().and(number(burst.id()).eq(at)), burst -> burst.withId(burst.id().low(p.idBits())), own.writes());
            BurstShares.check("reads of manager " + i + " go on in their order", all.reads(),
                    burst -> burst.valid().and(number(burst.id()).eq(at)), burst -> burst.withId(burst.id().low(p.idBits())), own.reads());
        }
        BurstShares.inOrder("writes", all.writes(), burst -> burst.addressed());
        BurstShares.inOrder("reads", all.reads(), burst -> burst.valid());
        check(openWrites.eq(InFlight.count(all.writes(), burst -> burst.addressed())), "writes under way are counted");
        check(openReads.eq(InFlight.count(all.reads(), burst -> burst.valid())), "reads under way are counted");
        check(turns.count.eq(InFlight.count(all.writes(), burst -> burst.addressed().andNot(burst.done()))), "writes without their last beat have a turn");
    }

    private void writes() {
        var b = subordinate.b();
        count(openWrites, subordinate.aw(), b.fire());
        var addresses = addresses(Axi4::aw).haltWhen(openWrites.eq(p.outstanding()));
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
        deliver(b, b.payload.id(), Axi4::b, answer -> {
            answer.id().set(b.payload.id().low(p.idBits()));
            answer.resp().set(b.payload.resp());
        });
    }

    private void reads() {
        var r = subordinate.r();
        var ends = r.fire().and(r.payload.last());
        count(openReads, subordinate.ar(), ends);
        subordinate.ar().connect(addresses(Axi4::ar).haltWhen(openReads.eq(p.outstanding())));
        deliver(r, r.payload.id(), Axi4::r, answer -> {
            answer.id().set(r.payload.id().low(p.idBits()));
            answer.data().set(r.payload.data());
            answer.resp().set(r.payload.resp());
            answer.last().set(r.payload.last());
        });
    }

    /** Gives each of {@code answers} to the manager whom {@code id} names; {@code copy} sets what is offered there. */
    private <T extends Data> void deliver(Stream<T> answers, UInt id, Function<Axi4, Stream<T>> channel, Consumer<T> copy) {
        var ready = lit(false);
        for (int i = 0; i < p.managers(); i++) {
            var offered = channel.apply(managers.get(i));
            var mine = number(id).eq(i);
            offered.valid.set(answers.valid.and(mine));
            copy.accept(offered.payload);
            ready = ready.or(mine.and(offered.ready));
        }
        answers.ready.set(ready);
    }

    private static void count(UInt open, Stream<?> begins, Bool ends) {
        open.set(open.plus(begins.fire().asUInt()).minus(ends.asUInt()).wrap(open.width()));
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
