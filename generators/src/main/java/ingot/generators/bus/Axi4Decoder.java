package ingot.generators.bus;

import ingot.generators.arbiter.ArbiterPolicy;
import ingot.generators.stream.MergeParams;
import ingot.generators.stream.StreamMerge;
import ingot.hdl.Bool;
import ingot.hdl.Data;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each burst of an AXI4 manager to the subordinate at its address; bursts to nobody are answered with {@link Axi4#DECERR}. Bursts of one identifier stay
 * in order: one that would go to another subordinate waits until those before it are answered. Bursts of different identifiers may overtake each other. The
 * address of a write to another subordinate waits until the data of those before it have gone: so several managers
 * cannot wait for each other in a circle.
 *
 * <p>Latency: none; data of a write follow their address by a cycle or more. Throughput: one item per cycle and channel. All channels are combinational from
 * port to port. Cost: two counters and an owner for each identifier, two merges of the answers.
 */
@Description("Gives each AXI4 burst to the subordinate at its address.")
public final class Axi4Decoder extends Module<Axi4DecoderParams> {
    public final Axi4 manager = input(Axi4.of(p.port()));
    public final Vec<Axi4> subordinates = output(vec(p.map().count(), Axi4.of(p.port())));

    private final IdOrder writeOrder = new IdOrder(p.idBits(), subordinates.size() + 1, p.outstanding());
    private final IdOrder readOrder = new IdOrder(p.idBits(), subordinates.size() + 1, p.outstanding());

    // Writes whose last beat has not gone yet; all of them go to one subordinate.
    private final UInt dataOpen = reg(uint(bitsFor(p.outstanding())), 0);
    private final UInt dataOwner = reg(uint(subordinates.size() + 1));

    public Axi4Decoder(Axi4DecoderParams params) {
        super(params);
        var nobody = new Axi4ErrorResponder(p.port());
        var targets = new ArrayList<>(subordinates.elements());
        targets.add(nobody.bus);
        writes(targets);
        reads(targets);
        var all = Axi4Rules.follow("manager", manager, Role.SUBORDINATE, p.port(), p.outstanding());
        for (int i = 0; i < subordinates.size(); i++) {
            var share = Axi4Rules.follow("subordinate " + i, subordinates.get(i), Role.MANAGER, p.port(), p.outstanding());
            int at = i;
            BurstShares.check("writes to subordinate " + i + " go on in their order", all.writes(),
                    burst -> burst.addressed().and(writeOrder.goTo(at, burst.id())), burst -> burst, share.writes());
            BurstShares.check("reads from subordinate " + i + " go on in their order", all.reads(),
                    burst -> burst.valid().and(readOrder.goTo(at, burst.id())), burst -> burst, share.reads());
        }
        BurstShares.inOrder("writes", all.writes(), burst -> burst.addressed());
        BurstShares.inOrder("reads", all.reads(), burst -> burst.valid());
        writeOrder.check("writes", all.writes(), burst -> burst.id(), burst -> burst.addressed());
        readOrder.check("reads", all.reads(), burst -> burst.id(), burst -> burst.valid());
        check(dataOpen.eq(InFlight.count(all.writes(), burst -> burst.addressed().andNot(burst.done()))), "writes without their last beat are counted");
        for (var burst : all.writes()) {
            check(burst.addressed().andNot(burst.done()).implies(writeOrder.owner(burst.id()).eq(dataOwner)), "data go where their addresses went");
        }
    }

    private void writes(List<Axi4> targets) {
        var aw = manager.aw();
        var owner = p.map().owners(aw.payload.addr());
        var allowed = writeOrder.allows(aw.payload.id(), owner).and(dataOpen.eq(0).or(dataOwner.eq(owner)));
        var w = manager.w();
        var flows = dataOpen.ne(0);
        for (int i = 0; i < targets.size(); i++) {
            var bus = targets.get(i);
            bus.aw().valid.set(aw.valid.and(allowed).and(owner.bit(i)));
            connect(bus.aw().payload, aw.payload);
            bus.w().valid.set(w.valid.and(flows).and(dataOwner.bit(i)));
            connect(bus.w().payload, w.payload);
        }
        aw.ready.set(allowed.and(chosen(owner, targets.stream().map(bus -> bus.aw().ready).toList())));
        w.ready.set(flows.and(chosen(dataOwner, targets.stream().map(bus -> bus.w().ready).toList())));
        when(aw.fire(), () -> dataOwner.set(owner));
        dataOpen.set(dataOpen.plus(aw.fire().asUInt()).minus(w.fire().and(w.payload.last()).asUInt()).wrap(dataOpen.width()));
        var responses = merged(targets.stream().map(Axi4::b).toList());
        manager.b().connect(responses);
        writeOrder.count(aw.fire(), aw.payload.id(), owner, manager.b().fire(), manager.b().payload.id());
    }

    private void reads(List<Axi4> targets) {
        var ar = manager.ar();
        var owner = p.map().owners(ar.payload.addr());
        var allowed = readOrder.allows(ar.payload.id(), owner);
        for (int i = 0; i < targets.size(); i++) {
            var bus = targets.get(i);
            bus.ar().valid.set(ar.valid.and(allowed).and(owner.bit(i)));
            connect(bus.ar().payload, ar.payload);
        }
        ar.ready.set(allowed.and(chosen(owner, targets.stream().map(bus -> bus.ar().ready).toList())));
        var data = merged(targets.stream().map(Axi4::r).toList());
        manager.r().connect(data);
        var ends = manager.r().fire().and(manager.r().payload.last());
        readOrder.count(ar.fire(), ar.payload.id(), owner, ends, manager.r().payload.id());
    }

    private static Bool chosen(UInt owner, List<Bool> conditions) {
        var result = lit(false);
        for (int i = 0; i < conditions.size(); i++) {
            result = result.or(owner.bit(i).and(conditions.get(i)));
        }
        return result;
    }

    private static <T extends Data> Stream<T> merged(List<Stream<T>> streams) {
        var type = streams.getFirst().payload;
        var merge = new StreamMerge(new MergeParams(pack(type).width(), streams.size(), ArbiterPolicy.ROUND_ROBIN));
        for (int i = 0; i < streams.size(); i++) {
            merge.in.get(i).connect(streams.get(i).map(item -> pack(item).asUInt()));
        }
        return merge.out.map(word -> unpack(type, word));
    }
}
