package ingot.noc.router;

import ingot.generators.arbiter.ArbiterPolicy;
import ingot.generators.stream.CreditCounter;
import ingot.generators.stream.CreditCounterParams;
import ingot.generators.stream.Fifo;
import ingot.generators.stream.FifoParams;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins a node's streams, one in and one out for each message class, to a port of its router: valid and ready on one side, virtual channels and
 * credits on the other. Each packet goes out in a virtual channel that has room, another one each time; packets that come in are put together again.
 *
 * <p>Latency: injection adds no cycle, ejection one. Cost: a buffer of {@code depth} flits for each virtual channel.
 */
@Description("Joins a node's valid/ready streams to the virtual channels of its router.")
public final class NetworkInterface extends Module<RouterParams> {
    /** Flits of the node for the network, by message class. */
    public final Vec<Stream<Packet>> inject =
            input(vec(p.settings().messageClasses(), stream(Packet.of(p.addressBits(), p.settings().dataBits()))));

    /** Flits of the network for the node, by message class. */
    public final Vec<Stream<Delivery>> eject = output(vec(p.settings().messageClasses(), stream(Delivery.of(p.settings().dataBits()))));

    public final Link toRouter = output(Link.of(p));
    public final UInt creditFromRouter = input(uint(p.settings().vcs()));

    public final Arrival fromRouter = input(Arrival.of(p));

    public final UInt creditToRouter = output(uint(p.settings().vcs()));

    public NetworkInterface(RouterParams params) {
        super(params);
        if (isRepeated()) {
            return;
        }
        sending();
        receiving();
    }

    @Override
    protected String moduleName() {
        return "NetworkInterface_" + p.settings().label();
    }

    private int vcsPerMessage() {
        return p.settings().vcs() / p.settings().messageClasses();
    }

    private void sending() {
        int packet = Math.max(1, p.settings().packetFlits());
        var counters = new ArrayList<CreditCounter>();
        for (int vc = 0; vc < p.settings().vcs(); vc++) {
            var counter = named("credits_" + vc, new CreditCounter(new CreditCounterParams(p.settings().depth())));
            counter.refund.set(creditFromRouter.bit(vc));
            counters.add(counter);
        }
        var ages = p.settings().ageBits() == 0 ? null : new Ages(p.settings());
        var busy = lit(false);
        var born = new ArrayList<UInt>();
        var vcs = new ArrayList<UInt>();
        var sends = new ArrayList<Bool>();
        for (int message = 0; message < p.settings().messageClasses(); message++) {
            var node = inject.get(message);
            var own = counters.subList(message * vcsPerMessage(), (message + 1) * vcsPerMessage());
            var open = named("open_" + message, reg(bool(), false));
            var given = named("given_" + message, reg(uint(vcsPerMessage()), 0));
            Bool fires = named("sends_" + message, wire(bool()));
            var free = Arbiters.word(own.stream().map(counter -> packet == 1 ? counter.available : counter.left.ge(packet)).toList());
            var offer = p.settings().ordered() ? free.and(lane(node.payload.destination()))
                    : Arbiters.grant(ArbiterPolicy.ROUND_ROBIN, "spread_" + message, free, fires.andNot(open));
            var room = Arbiters.word(own.stream().map(counter -> counter.available).toList());
            var vc = named("vc_" + message, mux(open, given.and(room), offer));
            node.ready.set(vc.anyBit().andNot(busy));
            fires.set(node.fire());
            when(fires, () -> {
                open.set(node.payload.last().not());
                given.set(vc);
            });
            for (int i = 0; i < own.size(); i++) {
                own.get(i).spend.set(fires.and(vc.bit(i)));
            }
            sends.add(fires);
            vcs.add(vc);
            born.add(ages == null ? uint(0).lit(0) : ages.born(message, node.valid, fires));
            busy = busy.or(node.valid.and(vc.anyBit()));
        }
        send(sends, vcs, born);
    }

    /** Where packets keep their order: the virtual channel of a destination, in the highest class, which is where packets begin. */
    private UInt lane(UInt destination) {
        int lanes = vcsPerMessage() / p.routeClasses();
        var lane = Integer.bitCount(lanes) == 1
                ? destination.low(Math.min(destination.width(), Integer.numberOfTrailingZeros(lanes))) : destination.remainder(lit(lanes));
        var bits = new ArrayList<Bool>();
        for (int vc = 0; vc < vcsPerMessage(); vc++) {
            bits.add(vc % p.routeClasses() == p.routeClasses() - 1 ? lane.eq(vc / p.routeClasses()) : lit(false));
        }
        return Arbiters.word(bits);
    }

    private void send(List<Bool> sends, List<UInt> vcs, List<UInt> born) {
        var chosen = Arbiters.word(sends);
        var item = unpack(inject.get(0).payload, oneHotMux(chosen, inject.elements().stream().map(node -> pack(node.payload)).toList()));
        var numbers = new ArrayList<UInt>();
        for (int message = 0; message < vcs.size(); message++) {
            numbers.add(vcs.get(message).and(sends.get(message).asUInt().repeat(vcsPerMessage())));
        }
        toRouter.valid().set(chosen.anyBit());
        connect(toRouter.flit(), new Flit(item.last(), Arbiters.number(cat(numbers.reversed()), p.vcBits()), item.destination(),
                oneHotMux(chosen, born), item.data()));
    }

    private void receiving() {
        var taken = new ArrayList<Bool>();
        for (int message = 0; message < p.settings().messageClasses(); message++) {
            receive(message, taken);
        }
        var freed = named("freed", next(Arbiters.word(taken), 0));
        creditToRouter.set(freed);
    }

    /** Merges the virtual channels of a message class, packet by packet. An offer stays: who has been chosen keeps the stream to its last flit. */
    private void receive(int message, List<Bool> taken) {
        var node = eject.get(message);
        var buffers = new ArrayList<Fifo>();
        for (int i = 0; i < vcsPerMessage(); i++) {
            int vc = message * vcsPerMessage() + i;
            var buffer = named("arrived_" + vc, new Fifo(new FifoParams(1 + p.settings().dataBits(), p.settings().depth())));
            buffer.in.valid.set(fromRouter.valid().and(fromRouter.vc().eq(vc)));
            buffer.in.payload.set(cat(fromRouter.last(), fromRouter.data()));
            buffers.add(buffer);
        }
        var filled = Arbiters.word(buffers.stream().map(buffer -> buffer.out.valid).toList());
        var owner = named("owner_" + message, reg(uint(vcsPerMessage()), 0));
        var locked = owner.anyBit();
        Bool begins = named("begins_" + message, wire(bool()));
        var candidate = Arbiters.grant(p.settings().arbiter(), "merge_" + message, filled, begins);
        var chosen = named("chosen_" + message, mux(locked, owner.and(filled), candidate));
        begins.set(locked.not().and(chosen.anyBit()));
        node.valid.set(chosen.anyBit());
        connect(node.payload, unpack(Delivery.of(p.settings().dataBits()), oneHotMux(chosen, buffers.stream().map(buffer -> buffer.out.payload).toList())));
        var fires = named("takes_" + message, node.fire());
        when(node.valid, () -> owner.set(when(fires.and(node.payload.last())).then(owner.lit(0)).otherwise(mux(locked, owner, chosen))));
        for (int i = 0; i < buffers.size(); i++) {
            var leaves = fires.and(chosen.bit(i));
            buffers.get(i).out.ready.set(leaves);
            taken.add(leaves);
        }
    }
}
