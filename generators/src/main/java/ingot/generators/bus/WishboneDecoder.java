package ingot.generators.bus;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import java.util.ArrayList;

/**
 * Gives each Wishbone request to the slave at its address; a request to nobody is answered with {@code err} at once. Addresses go on as they are. In
 * pipelined mode a request to another slave waits until those before it are answered, so that answers stay in order.
 *
 * <p>Latency: none, all ports are combinational from side to side. Throughput: that of the slaves. Cost: a comparison of the upper address bits for each slave,
 * one multiplexer of all slaves per bit of the answers; in pipelined mode a counter and the slave whose answers are awaited.
 */
@Description("Gives each Wishbone request to the slave at its address.")
public final class WishboneDecoder extends Module<WishboneDecoderParams> {
    public final Wishbone master = input(Wishbone.of(p.port()));
    public final Vec<Wishbone> slaves = output(vec(p.map().count(), Wishbone.of(p.port())));

    public WishboneDecoder(WishboneDecoderParams params) {
        super(params);
        var owners = p.map().owners(master.adr());
        switch (p.mode()) {
            case CLASSIC -> connect(owners, owners, lit(true));
            case PIPELINED -> pipelined(owners);
        }
        master.rules("master", Role.SUBORDINATE, p.outstanding());
        for (int i = 0; i < slaves.size(); i++) {
            slaves.get(i).rules("slave " + i, Role.MANAGER, p.outstanding());
        }
    }

    private void pipelined(UInt owners) {
        int bits = bitsFor(p.outstanding());
        var open = reg(uint(bits), 0);
        var awaited = reg(uint(slaves.size() + 1));
        var idle = open.eq(0);
        var allowed = idle.or(awaited.eq(owners).and(open.ne(p.outstanding())));
        var answering = mux(idle, owners, awaited);
        connect(owners, answering, allowed);
        var stalled = new ArrayList<Bool>();
        stalled.add(allowed.not());
        for (int i = 0; i < slaves.size(); i++) {
            stalled.add(owners.bit(i).and(slaves.get(i).stall().bit(0)));
        }
        master.stall().set(InFlight.any(stalled).asUInt());
        when(master.taken(), () -> awaited.set(owners));
        open.set(mux(master.cyc(), open.plus(master.taken().asUInt()).minus(master.answered().asUInt()).wrap(bits), 0));
    }

    /** Sends a request to whom {@code owners} has, where it is {@code allowed}, and takes the answers of whom {@code answering} has. */
    private void connect(UInt owners, UInt answering, Bool allowed) {
        int n = slaves.size();
        var request = master.cyc().and(master.stb()).and(allowed);
        var good = new ArrayList<Bool>();
        var bad = new ArrayList<Bool>();
        bad.add(request.and(owners.bit(n)));
        for (int i = 0; i < n; i++) {
            var bus = slaves.get(i);
            bus.cyc().set(master.cyc().and(answering.bit(i)));
            bus.stb().set(request.and(owners.bit(i)));
            bus.we().set(master.we());
            bus.adr().set(master.adr());
            bus.sel().set(master.sel());
            bus.datW().set(master.datW());
            good.add(answering.bit(i).and(bus.ack()));
            bad.add(answering.bit(i).and(bus.err()));
        }
        master.ack().set(InFlight.any(good));
        master.err().set(InFlight.any(bad));
        master.datR().set(oneHotMux(answering.low(n), slaves.elements().stream().map(Wishbone::datR).toList()));
    }
}
