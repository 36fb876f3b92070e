package ingot.systolic.tensor;

import ingot.generators.arbiter.ArbiterPolicy;
import ingot.generators.bus.Axi4;
import ingot.generators.bus.Axi4Rules;
import ingot.generators.bus.Role;
import ingot.generators.stream.Flow;
import ingot.generators.stream.MergeParams;
import ingot.generators.stream.StreamMerge;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import java.util.ArrayList;

/**
 * The AXI4 port: bursts of loads and of programs, told apart by identifiers 0 and 1, and bursts of stores. Of each kind as many are under way as the parameters
 * allow.
 */
@Description("AXI4 port of a tensor unit.")
public final class BusPort extends Module<TensorParams> {
    /** Who reads: loads, programs. */
    static final int READERS = 2;

    public final Vec<Stream<Burst>> reads = input(vec(READERS, stream(Burst.of(p))));
    public final Vec<Stream<Beat>> beats = output(vec(READERS, stream(Beat.of(p))));
    public final Stream<Burst> write = input(stream(Burst.of(p)));

    /** Beats of a burst come after the burst. */
    public final Stream<ResultWriter.WriteBeat> written = input(stream(ResultWriter.WriteBeat.of(p)));

    /** A burst is written; the payload says that it failed. */
    public final Flow<Bool> answer = output(Flow.of(bool()));

    /** A burst of any kind is under way. */
    public final Bool busy = output(bool());
    public final Axi4 bus = output(Axi4.of(p.port()));

    public BusPort(TensorParams params) {
        super(params);
        var merge = new StreamMerge(new MergeParams(Burst.bits(p), READERS, ArbiterPolicy.ROUND_ROBIN));
        var counts = new ArrayList<UInt>();
        var r = bus.r();
        for (int i = 0; i < READERS; i++) {
            var mine = r.payload.id().eq(i);
            var beat = beats.get(i);
            beat.valid.set(r.valid.and(mine));
            beat.payload.data().set(r.payload.data());
            beat.payload.failed().set(r.payload.resp().bit(1));
            var underWay = underWay(reads.get(i).fire(), beat.fire().and(r.payload.last()));
            merge.in.get(i).connect(reads.get(i).haltWhen(underWay.ge(p.outstanding())).map(burst -> pack(burst).asUInt()));
            counts.add(underWay);
        }
        r.ready.set(mux(r.payload.id().bit(0), beats.get(1).ready, beats.get(0).ready));
        var ar = merge.out.map(bits -> unpack(Burst.of(p), bits));
        bus.ar().valid.set(ar.valid);
        ar.ready.set(bus.ar().ready);
        address(bus.ar().payload, ar.payload, merge.from.bit(1).asUInt());

        var writes = underWay(write.fire(), bus.b().fire());
        counts.add(writes);
        var aw = write.haltWhen(writes.ge(p.outstanding()));
        bus.aw().valid.set(aw.valid);
        aw.ready.set(bus.aw().ready);
        address(bus.aw().payload, aw.payload, lit(0, 1));
        bus.w().valid.set(written.valid);
        written.ready.set(bus.w().ready);
        bus.w().payload.data().set(written.payload.data());
        bus.w().payload.strb().set(lit(true).repeat(p.beatBytes()));
        bus.w().payload.last().set(written.payload.last());
        bus.b().ready.set(true);
        answer.valid().set(bus.b().valid);
        answer.payload().set(bus.b().payload.resp().bit(1));
        busy.set(cat(counts.stream().map(count -> count.ne(0)).toList()).anyBit());
        Axi4Rules.state("bus", bus, Role.MANAGER, p.port(), READERS * p.outstanding());
    }

    private UInt underWay(Bool begins, Bool ends) {
        int bits = 32 - Integer.numberOfLeadingZeros(p.outstanding());
        var count = reg(uint(bits), 0);
        when(begins.andNot(ends), () -> count.set(count.plus(1).wrap(bits))).elseWhen(ends.andNot(begins), () -> count.set(count.minus(1).wrap(bits)));
        return count;
    }

    private void address(Axi4.Address address, Burst burst, UInt id) {
        address.id().set(id);
        address.addr().set(burst.address());
        address.len().set(burst.more());
        address.size().set(p.port().laneBits());
        address.burst().set(Axi4.INCR);
        address.lock().set(0);
        address.cache().set(0);
        address.prot().set(0);
        address.qos().set(0);
    }

    @Override
    protected String moduleName() {
        return "BusPort_b" + p.busBits() + "_m" + p.addressBits() + "_o" + p.outstanding();
    }
}
