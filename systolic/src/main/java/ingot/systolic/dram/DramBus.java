package ingot.systolic.dram;

import ingot.generators.arbiter.ArbiterPolicy;
import ingot.generators.bus.Axi4;
import ingot.generators.bus.Axi4Rules;
import ingot.generators.bus.Role;
import ingot.generators.stream.Fifo;
import ingot.generators.stream.FifoParams;
import ingot.generators.stream.MergeParams;
import ingot.generators.stream.StreamMerge;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * A channel of DRAM behind AXI4. Bursts rise in whole beats. Reads are answered in their order, a write when the channel has taken its last beat; beats of a read
 * and of a write go by turns.
 *
 * <p>Latency: two cycles more than that of {@link DramChannel}. Throughput: a beat per cycle, as far as the DRAM lets it. Cost: registers for two addresses, and a
 * queue with an identifier for each read under way.
 */
@Description("A channel of DRAM behind AXI4.")
public final class DramBus extends Module<DramBusParams> {
    private static final int READ = 0;
    private static final int WRITE = 1;

    public final Axi4 bus = input(Axi4.of(p.port()));

    /** As those of {@link DramChannel}. */
    public final Bool accesses = output(bool());
    public final Bool activates = output(bool());

    public DramBus(DramBusParams params) {
        super(params);
        var channel = new DramChannel(p.dram());
        int bits = pack(channel.request.payload).asUInt().width();
        var merge = new StreamMerge(new MergeParams(bits, 2, ArbiterPolicy.ROUND_ROBIN));
        merge.in.get(READ).connect(reads(channel.answer).map(request -> pack(request).asUInt()));
        merge.in.get(WRITE).connect(writes().map(request -> pack(request).asUInt()));
        channel.request.connect(merge.out.map(request -> unpack(DramRequest.of(p.dram()), request)));
        accesses.set(channel.accesses);
        activates.set(channel.activates);
        Axi4Rules.state("bus", bus, Role.SUBORDINATE, p.port(), p.dram().reads() + 2);
    }

    private DramRequest request(UInt beat) {
        var none = zero(DramRequest.of(p.dram()));
        return new DramRequest(lit(false), beat, none.data(), none.strobes(), none.tag());
    }

    private UInt beat(Axi4.Address burst) {
        return burst.addr().high(p.dram().addressBits());
    }

    private Stream<DramRequest> reads(Stream<UInt> answers) {
        var reading = reg(bool(), false);
        var beat = reg(uint(p.dram().addressBits()));
        var left = reg(uint(8));
        var id = reg(uint(p.idBits()));
        // For each read under way its identifier, and whether the burst ends.
        var under = new Fifo(new FifoParams(p.idBits() + 1, p.dram().reads()));
        var requests = wire(stream(DramRequest.of(p.dram())));
        var isLast = left.eq(0);
        requests.valid.set(reading.and(under.in.ready));
        connect(requests.payload, request(beat));
        under.in.valid.set(requests.fire());
        under.in.payload.set(cat(isLast, id));
        var ends = requests.fire().and(isLast);
        var ar = bus.ar();
        ar.ready.set(reading.not().or(ends));
        when(requests.fire(), () -> {
            beat.set(beat.plus(1).wrap(beat.width()));
            left.set(left.minus(1).wrap(8));
        });
        when(ends, () -> reading.set(false));
        when(ar.fire(), () -> {
            reading.set(true);
            beat.set(beat(ar.payload));
            left.set(ar.payload.len());
            id.set(ar.payload.id());
        });
        var r = bus.r();
        r.valid.set(answers.valid);
        answers.ready.set(r.ready);
        r.payload.data().set(answers.payload);
        r.payload.id().set(under.out.payload.low(p.idBits()));
        r.payload.last().set(under.out.payload.bit(p.idBits()));
        r.payload.resp().set(Axi4.OKAY);
        under.out.ready.set(r.fire());
        check(answers.valid.implies(under.out.valid), "an answer was asked for");
        return requests;
    }

    private Stream<DramRequest> writes() {
        var writing = reg(bool(), false);
        var beat = reg(uint(p.dram().addressBits()));
        var id = reg(uint(p.idBits()));
        var answered = reg(bool(), false);
        var answer = reg(uint(p.idBits()));
        var requests = wire(stream(DramRequest.of(p.dram())));
        var w = bus.w();
        var room = writing.andNot(answered);
        requests.valid.set(w.valid.and(room));
        connect(requests.payload, new DramRequest(lit(true), beat, w.payload.data(), w.payload.strb(), request(beat).tag()));
        w.ready.set(requests.ready.and(room));
        var ends = w.fire().and(w.payload.last());
        var aw = bus.aw();
        aw.ready.set(writing.not().or(ends));
        var b = bus.b();
        b.valid.set(answered);
        b.payload.id().set(answer);
        b.payload.resp().set(Axi4.OKAY);
        when(b.fire(), () -> answered.set(false));
        when(w.fire(), () -> beat.set(beat.plus(1).wrap(beat.width())));
        when(ends, () -> {
            writing.set(false);
            answered.set(true);
            answer.set(id);
        });
        when(aw.fire(), () -> {
            writing.set(true);
            beat.set(beat(aw.payload));
            id.set(aw.payload.id());
        });
        return requests;
    }

    @Override
    protected String moduleName() {
        return "DramBus_" + p.dram().groups() + "x" + p.dram().banks() + "_r" + p.dram().rowBits() + "_c" + p.dram().columnBits() + "_d" + p.dram().dataBits() + "_e"
                + p.dram().entries() + "_i" + p.idBits();
    }
}
