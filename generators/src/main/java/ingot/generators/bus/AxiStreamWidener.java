package ingot.generators.bus;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;

/**
 * Makes wide beats of narrow ones, the first one in the low bytes. A packet that ends early fills the rest of its last beat with bytes that are not kept.
 *
 * <p>Latency: one cycle after the last part. Throughput: one narrow beat per cycle. Cost: registers for one wide beat, and a counter.
 */
@Description("Makes wide beats of AXI-Stream of narrow ones.")
public final class AxiStreamWidener extends Module<AxiStreamWidthParams> {
    public final Stream<AxiStream.Beat> in = input(AxiStream.of(p.narrow()));
    public final Stream<AxiStream.Beat> out = output(AxiStream.of(p.wide()));

    public AxiStreamWidener(AxiStreamWidthParams params) {
        super(params);
        var part = reg(uint(p.partBits()), 0);
        var data = reg(vec(p.ratio(), uint(p.dataBits())));
        var keep = reg(vec(p.ratio(), uint(p.narrow().bytes())));
        var last = reg(bool());
        var id = reg(uint(p.idBits()));
        var dest = reg(uint(p.destBits()));
        var full = reg(bool(), false);
        in.ready.set(full.not().or(out.ready));
        out.valid.set(full);
        out.payload.data().set(cat(data.elements().reversed()));
        out.payload.keep().set(cat(keep.elements().reversed()));
        out.payload.last().set(last);
        out.payload.id().set(id);
        out.payload.dest().set(dest);
        when(out.fire(), () -> full.set(false));
        when(in.fire(), () -> {
            var ends = in.payload.last().or(part.eq(p.ratio() - 1));
            full.set(ends);
            part.set(mux(ends, 0, part.plus(1).wrap(p.partBits())));
            last.set(in.payload.last());
            id.set(in.payload.id());
            dest.set(in.payload.dest());
            for (int i = 0; i < p.ratio(); i++) {
                int place = i;
                when(part.eq(place), () -> {
                    data.get(place).set(in.payload.data());
                    keep.get(place).set(in.payload.keep());
                }).elseWhen(part.eq(0), () -> keep.get(place).set(0));
            }
        });
        AxiStream.rules("in", in, Role.SUBORDINATE);
        AxiStream.rules("out", out, Role.MANAGER);
    }
}
