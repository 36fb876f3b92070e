package ingot.generators.bus;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;

/**
 * Cuts wide beats into narrow ones, the low bytes first. Parts behind the last byte that is kept are left out, so that the last part of a packet has its
 * last byte.
 *
 * <p>Latency: none. Throughput: one narrow beat per cycle; a wide one is taken with its last part. Cost: a counter and one multiplexer of {@code ratio} inputs per
 * narrow bit.
 */
@Description("Cuts wide beats of AXI-Stream into narrow ones.")
public final class AxiStreamNarrower extends Module<AxiStreamWidthParams> {
    public final Stream<AxiStream.Beat> in = input(AxiStream.of(p.wide()));
    public final Stream<AxiStream.Beat> out = output(AxiStream.of(p.narrow()));

    public AxiStreamNarrower(AxiStreamWidthParams params) {
        super(params);
        int bytes = p.narrow().bytes();
        var beat = in.payload;
        var part = reg(uint(p.partBits()), 0);
        var isLast = tabulate(p.ratio(), i -> i == p.ratio() - 1 ? lit(true) : beat.keep().high((p.ratio() - 1 - i) * bytes).eq(0));
        var ends = isLast.get(part);
        in.ready.set(out.ready.and(ends));
        out.valid.set(in.valid);
        out.payload.data().set(tabulate(p.ratio(), i -> beat.data().bits((i + 1) * p.dataBits() - 1, i * p.dataBits())).get(part));
        out.payload.keep().set(tabulate(p.ratio(), i -> beat.keep().bits((i + 1) * bytes - 1, i * bytes)).get(part));
        out.payload.last().set(beat.last().and(ends));
        out.payload.id().set(beat.id());
        out.payload.dest().set(beat.dest());
        when(out.fire(), () -> part.set(mux(ends, 0, part.plus(1).wrap(p.partBits()))));
        AxiStream.rules("in", in, Role.SUBORDINATE);
        AxiStream.rules("out", out, Role.MANAGER);
    }
}
